import type { Screen } from "../../kit/screen.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";

interface Place {
  entry: Entry;
  screen: string;
}

const readerIn = ({ fields, buttons }: Screen, of: string) => (fields[of] ?? buttons[of])?.read;

/**
 * Where a field, or a button, is read by the very same reader: the screen itself, then the others in
 * the registry's order. What one of them says, and the cases that show it, is said of all.
 * @param of the id of the field or the button
 */
export function readAlike(entry: Entry, screen: string, of: string): Place[] {
  const declared = entry.part.screens[screen];
  const reader = declared && readerIn(declared, of);
  const all = registry.flatMap((other) =>
    Object.entries(other.part.screens)
      .filter(([, each]) => reader && readerIn(each, of) === reader)
      .map(([id]) => ({ entry: other, screen: id })),
  );
  const isHere = (place: Place) => place.entry === entry && place.screen === screen;
  return [{ entry, screen }, ...all.filter((place) => !isHere(place))];
}
