import { startingPoints, type StartingPointId } from "../../account/starting-points.ts";

/** What a link to a path holds: where it begins, when not at the part's own start, and its letters. */
export interface SharedPath {
  start: StartingPointId;
  path: string;
  /** False when the link was cut or altered on its way. */
  intact: boolean;
}

const MARK = "#chemin=";

/** @example pathHash("toutFait", "BC", "avantLeDossier") // "#chemin=toutFait.BC.d" */
export const pathHash = (start: string, path: string, own: string): string =>
  `${MARK}${start === own ? "" : `${start}.`}${path}.${checkOf(path)}`;

/** The path that an address names, if it names one. What cannot be read is left out. */
export function pathFrom(hash: string, own: StartingPointId): SharedPath | null {
  if (!hash.startsWith(MARK)) return null;
  // A mail program may have taken the end of the sentence along.
  const pieces = hash
    .slice(MARK.length)
    .replace(/[.,;:!?)>\]]+$/, "")
    .split(".");
  const start = pieces.length > 2 ? pieces.shift() : undefined;
  const [path = "", check] = pieces;
  const known = start !== undefined && Object.hasOwn(startingPoints, start);
  const intact = check === checkOf(path) && (known || start === undefined);
  return { start: known ? (start as StartingPointId) : own, path, intact };
}

/** A short sum of a path's letters and their places: a link that lost some no longer agrees with it. */
const checkOf = (path: string): string =>
  Array.from(path)
    .reduce((sum, letter, n) => (sum + letter.charCodeAt(0) * (n + 1)) % 1296, path.length)
    .toString(36);
