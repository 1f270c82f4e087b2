/** Where the route is kept: other pages begin with it. */
export const ROUTE_KEY = "rse-guide:route";

/**
 * The route that was chosen is chosen again at the next visit, and what was begun can be resumed.
 * Small and without imports: the page carries it inline.
 */
export function keepRoute(): void {
  const kept = read(ROUTE_KEY);
  for (const option of document.querySelectorAll<HTMLInputElement>("input[name=route]")) {
    if (option.value === kept) option.checked = true;
    option.addEventListener("change", () => keep(option.value));
  }
  for (const line of document.querySelectorAll<HTMLElement>("[data-kept]"))
    line.hidden = read(line.dataset["kept"] ?? "") === null;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(route: string): void {
  try {
    localStorage.setItem(ROUTE_KEY, route);
  } catch {
    // Storage is full or closed: the choice holds for this visit.
  }
}
