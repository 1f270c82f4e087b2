import type { Account } from "../../account/account.ts";
import type { Language } from "../../domain/language.ts";
import { dangersOf } from "../../practice/endings/dangers.ts";
export { givenIn } from "../../practice/endings/given.ts";
import { endingShown } from "../../practice/endings/shown.ts";
import type { Given, PlacedSlip } from "../../practice/endings/slip.ts";
import { tell } from "../../practice/endings/told.ts";
import type { EndingWords } from "../../practice/endings/words/words.ts";
import type { PracticePart } from "../../practice/play.ts";
import type { Judging, ToldEnding, ToldSlip } from "./judging.ts";

const words: Record<Language, () => Promise<EndingWords>> = {
  fr: async () => (await import("../../practice/endings/words/fr.ts")).fr,
  en: async () => (await import("../../practice/endings/words/en.ts")).en,
};

/** The sentences on endings, in one language. */
export const endingWordsIn = (language: Language): Promise<EndingWords> => words[language]();

/**
 * Judges one exercise, in words.
 * @param account the one in which it began
 * @param given what its learner was given
 */
export function judgingOf(
  part: PracticePart,
  account: Account,
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
      const verdict = endingShown({ part, account, given }, session);
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
