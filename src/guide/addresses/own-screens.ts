import type { Part } from "../../kit/part.ts";
import type { Screen } from "../../kit/screen.ts";

/** The screens of a part that have their page with it: not those that it borrows from another. */
export const ownScreens = ({ id, screens }: Part): [string, Screen][] =>
  Object.entries(screens).filter(([, { part = id }]) => part === id);
