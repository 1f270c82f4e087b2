import type { Language } from "../../domain/language.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { RehearsalWords } from "./words.ts";

/** Both languages at once: for the build only, the browser fetches the one it needs. */
export const interfaceWords: Record<Language, RehearsalWords> = { fr, en };
