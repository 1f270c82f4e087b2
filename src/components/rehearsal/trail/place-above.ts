/** A place for a player, above what it plays. */
export function placeAbove(root: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.className = "path-place";
  root.before(place);
  return place;
}
