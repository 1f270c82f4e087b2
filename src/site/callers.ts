import type { Language } from "../domain/language.ts";
import { callers as en } from "./callers.en.ts";
import { callers as fr } from "./callers.fr.ts";

/** By `part/case`, how those who call tell of it: never shown, looked up by the searches. */
export type Callers = Readonly<Record<string, readonly string[]>>;

export const callers: Record<Language, Callers> = { fr, en };
