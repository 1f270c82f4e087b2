import type { Language } from "../../domain/language.ts";
import { dangersOf } from "../../practice/endings/dangers.ts";
export { givenIn } from "../../practice/endings/given.ts";
import { endingShown } from "../../practice/endings/shown.ts";
import type { Given, PlacedSlip } from "../../practice/endings/slip.ts";
import { tell } from "../../practice/endings/told.ts";
import type { EndingWords } from "../../practice/endings/words.ts";
import type { PracticePart } from "../../practice/play.ts";
import type { Beginning } from "../../practice/rehearse.ts";
import type { Judging, ToldEnding, ToldSlip } from "./judging.ts";

/**
 * Judges one exercise, in words.
 * @param companies the one in which it began, and the one over which the good answers are good
 * @param given what its learner was given
 */
export function judgingOf(
  part: PracticePart,
  { account, home }: Pick<Beginning, "account" | "home">,
  given: Given,
  language: Language,
  words: EndingWords,
): Judging {
  const told = (slip: PlacedSlip, as: "danger" | "standing"): ToldSlip => ({
    rule: slip.rule,
    ...tell(language, words, slip, as),
  });
  return {
    dangers: (session) => dangersOf(part, session, given).map((slip) => told(slip, "danger")),
    ending: (session): ToldEnding | null => {
      const verdict = endingShown({ part, account, given }, home, session);
      if (!verdict) return null;
      if (verdict.is === "reussi") return { ...verdict, ...words.achieved[verdict.has] };
      const slips = verdict.slips.map((slip) => ({
        ...told(slip, "standing"),
        keep: slip.keep,
      }));
      return { is: "a-reprendre", slips };
    },
  };
}
