import type { Language } from "../../domain/language.ts";
import type { Words } from "../../kit/strings.ts";
import type { PracticePart } from "../../practice/play.ts";
import type { EndingWords } from "../../practice/endings/words.ts";
import type { givenIn } from "../ending/judge.ts";
import type { judgeAndKeep } from "../progress/keep-ending.ts";
import type { runAndOffer } from "../modes/offer-modes.ts";
import type { RehearsalWords } from "./words.ts";

/* What a page asks for once it is open: only what it names is fetched, and it preloads that. */

/** A part with its words, and the rehearsal's own: one script (`build/told-parts.ts`). */
export interface LoadedPart {
  part: PracticePart;
  words: Words;
  ui: RehearsalWords;
}
type Found = Record<string, () => Promise<LoadedPart>>;

const told: Record<Language, Found> = {
  fr: import.meta.glob<LoadedPart>("../../machines/*/fr/screen.ts", {
    query: "?told",
    import: "told",
  }),
  en: import.meta.glob<LoadedPart>("../../machines/*/en/screen.ts", {
    query: "?told",
    import: "told",
  }),
};

/**
 * A part in a language.
 * @throws when there is none of that name: the page and its scripts are not of one build
 */
export async function loadPart(id: string, language: Language): Promise<LoadedPart> {
  const found = await told[language][`../../machines/${id}/${language}/screen.ts`]?.();
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** What judges an exercise, with its sentences: one script too, fetched when nothing else is to be done. */
interface LoadedJudge {
  givenIn: typeof givenIn;
  judgingOf: typeof judgeAndKeep;
  runOnce: typeof runAndOffer;
  words: EndingWords;
}
const judges = import.meta.glob<LoadedJudge>("../../practice/endings/words.??.ts", {
  query: "?told",
  import: "told",
});

/** @throws when a language has none */
export async function loadJudge(language: Language): Promise<LoadedJudge> {
  const found = await judges[`../../practice/endings/words.${language}.ts`]?.();
  if (!found) throw new Error(`There is no ${language}.`);
  return found;
}
