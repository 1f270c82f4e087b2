import type { Language } from "../../domain/language.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { SandboxWords } from "./words.ts";

/** Every language at once: for the build only, the browser fetches the one it needs. */
export const sandboxWords: Record<Language, SandboxWords> = { fr, en };
