import type { Language } from "../../domain/language.ts";
import { en } from "../help/words.en.ts";
import { fr } from "../help/words.fr.ts";
import type { ModeWords } from "../help/words.ts";

/** Every language at once: for the build only, the browser fetches the one it needs. */
export const modeWords: Record<Language, ModeWords> = { fr, en };
