import type { Language } from "../../domain/language.ts";

/** Old addresses of a language, each with the id (as in `links.lock.json`) of the page it became. */
export type Moved = Record<Language, Readonly<Record<string, string>>>;

/**
 * Addresses that pages have had and that people may have kept: each still leads to its page.
 * @example fr: { "/2-dossiers/": "utilisateurs" }
 */
export const moved: Moved = { fr: {}, en: {} };
