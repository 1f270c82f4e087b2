import { startingPoints, type StartingPointId } from "../account/starting-points.ts";

/** What a link to a path holds: where it begins, when not at the part's own start, and its letters. */
export interface SharedPath {
  start: StartingPointId;
  path: string;
}

const MARK = "#chemin=";

/** @example pathHash({ start: "toutFait", path: "BC" }, "avantLeDossier") // "#chemin=toutFait.BC" */
export const pathHash = ({ start, path }: SharedPath, own: string): string =>
  `${MARK}${start === own ? "" : `${start}.`}${path}`;

/** The path that an address names, if it names one. What cannot be read is left out. */
export function pathFrom(hash: string, own: StartingPointId): SharedPath | null {
  if (!hash.startsWith(MARK)) return null;
  const [path = "", start] = hash.slice(MARK.length).split(".").reverse();
  const known = start !== undefined && Object.hasOwn(startingPoints, start);
  return { start: known ? (start as StartingPointId) : own, path };
}
