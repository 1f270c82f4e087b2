import { startingPoints, type StartingPointId } from "../../account/starting-points.ts";

/** What a link to a trail holds: where it begins, when not at the part's own start, and its letters. */
export interface SharedTrail {
  start: StartingPointId;
  path: string;
  /** False when the link was cut or altered on its way. */
  intact: boolean;
}

/** How a link that is made here begins; others are read too (see `isTrail`). */
const MARK = "#chemin=";

/** The grammars of what follows, the last one first: it tells choices too. Links of before are of the first. */
const [VERSION, ...BEFORE] = ["v2", "v1"] as const;

/** @example trailHash("toutFait", "BC", "avantLeDossier") // "#chemin=v2.toutFait.BC.d" */
export const trailHash = (start: string, path: string, own: string): string =>
  `${MARK}${VERSION}.${start === own ? "" : `${start}.`}${path}.${checkOf(path)}`;

/** The trail that an address names (see `isTrail`). What cannot be read is left out. */
export function trailFrom(hash: string, own: StartingPointId): SharedTrail {
  // A mail program may have taken the end of the sentence along, or written a sign otherwise.
  const [told = ""] =
    /^[\w.~-]*/.exec(hash.slice(hash.indexOf("=") + 1).replace(/%7e/gi, "~")) ?? [];
  const pieces = told.replace(/\.+$/, "").split(".");
  const version = /^v\d+$/.test(pieces[0] ?? "") ? pieces.shift() : VERSION;
  const start = pieces.length > 2 ? pieces.shift() : undefined;
  const [path = "", check] = pieces;
  const known = start !== undefined && Object.hasOwn(startingPoints, start);
  const whole = check === checkOf(path) && (known || start === undefined);
  // A later grammar may mean other things by the same letters.
  const intact = whole && [VERSION, ...BEFORE].some((each) => each === version);
  return { start: known ? (start as StartingPointId) : own, path, intact };
}

/** A short sum of a path's letters and their places: a link that lost some no longer agrees with it. */
const checkOf = (path: string): string =>
  Array.from(path)
    .reduce((sum, letter, n) => (sum + letter.charCodeAt(0) * (n + 1)) % 1296, path.length)
    .toString(36);
