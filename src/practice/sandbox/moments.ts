import type { Saved } from "./saved.ts";
import type { Act } from "./world.ts";

/* The moments of an exercise: each is told by all that led to it, in a few letters however long that is. */

/**
 * A sum for each moment of a log, the beginning first.
 * @example momentsOf(saved)[saved.at] // the moment where it stands
 */
export const momentsOf = ({ start, log }: Pick<Saved, "start" | "log">): string[] => {
  const moments = [sum(0, start)];
  for (const done of log) moments.push(momentAfter(moments.at(-1) ?? "", done));
  return moments;
};

/** The moment to which an act leads from another one. */
export const momentAfter = (moment: string, done: Act): string => {
  const [at = "0", before = ""] = moment.split(".");
  return sum(Number(at) + 1, before + JSON.stringify(done));
};

/** Fowler, Noll and Vo's sum, beside the number of acts: two of the same number are never the same by chance. */
function sum(at: number, text: string): string {
  let sofar = 2_166_136_261;
  for (let n = 0; n < text.length; n += 1)
    sofar = Math.imul(sofar ^ text.charCodeAt(n), 16_777_619);
  return `${at}.${(sofar >>> 0).toString(36)}`;
}
