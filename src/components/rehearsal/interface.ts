import type { Language } from "../../domain/language.ts";
import type { SourceId } from "../../domain/provenance.ts";
import type { MarkId } from "../../guide/facts/mark.ts";
import { lawNames } from "../../procedure.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { RehearsalWords } from "./words.ts";

/** With what only the build says. */
interface InterfaceWords extends RehearsalWords {
  /** Without JavaScript. */
  still: string;
  marks: Record<MarkId, string>;
  sources: Record<SourceId, string>;
}

/** Every language at once, for the build only: the browser fetches the one it needs. */
export const interfaceWords: Record<Language, InterfaceWords> = {
  fr: {
    ...fr,
    marks: { ...fr.marks, officialSource: "Source officielle" },
    still: "Sans JavaScript, cet écran se lit, mais ses boutons ne répondent pas.",
    sources: {
      ...fr.sources,
      ...lawNames.fr,
      clicsequrAccount: "clicSÉQUR – Entreprises, gestion du compte",
    },
  },
  en: {
    ...en,
    marks: { ...en.marks, officialSource: "Official source" },
    still: "Without JavaScript you can read this screen, but its buttons do not work.",
    sources: {
      ...en.sources,
      ...lawNames.en,
      clicsequrAccount: "clicSÉQUR – Entreprises, managing an account",
    },
  },
};
