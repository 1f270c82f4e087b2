import type { Language } from "../../domain/language.ts";
import type { Words } from "../../kit/strings.ts";
import type { PracticePart } from "../../practice/play.ts";
import type { RehearsalWords } from "./words.ts";

/* What a page asks for once it is open: only what it names is fetched, and it preloads that. */

type Found<T> = Record<string, () => Promise<T>>;

const parts = import.meta.glob<PracticePart>("../../machines/*/index.ts", { import: "part" });
const words: Record<Language, Found<Words>> = {
  fr: import.meta.glob<Words>("../../machines/*/fr/screen.ts", { import: "words" }),
  en: import.meta.glob<Words>("../../machines/*/en/screen.ts", { import: "words" }),
};
const interfaces: Record<Language, () => Promise<RehearsalWords>> = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

/** The rehearsal's own words. */
export const loadInterface = (language: Language): Promise<RehearsalWords> =>
  interfaces[language]();

/**
 * A part with its words.
 * @throws when there is none of that name: the page and its scripts are not of one build
 */
export async function loadPart(id: string, language: Language) {
  const [part, told] = await Promise.all([
    parts[`../../machines/${id}/index.ts`]?.(),
    words[language][`../../machines/${id}/${language}/screen.ts`]?.(),
  ]);
  if (!part || !told) throw new Error(`There is no part “${id}”.`);
  return { part, words: told };
}
