import type { InAll } from "../../domain/language.ts";
import type { MARKS } from "./mark.ts";

/** What the marks of the pages mean, said once, where the guide tells what it rests on. */
export const kindWords: InAll<Record<(typeof MARKS)[number], string>> = {
  fr: {
    officialSource: "une loi, un règlement ou la page d’un organisme public le dit.",
    officialHelp: "une page d’aide de clicSÉQUR – Entreprises le dit.",
    inferred: "nous le déduisons d’une source. C’est probable, sans être prouvé.",
    reconstructed: "aucune source ne le montre. Nous l’avons recomposé pour l’exercice.",
  },
  en: {
    officialSource: "an Act, a regulation or a public body’s page says so.",
    officialHelp: "a clicSÉQUR – Entreprises help page says so.",
    inferred: "we infer it from a source. It is likely, not proven.",
    reconstructed: "no source shows it. We made it up so that the rehearsal can go on.",
  },
};
