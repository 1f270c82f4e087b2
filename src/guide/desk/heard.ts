import { languages, type Language } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { count, ELSEWHERE, type Counted, type SaidOf } from "./counted.ts";
import assignationEn from "./heard/en/assignation.json" with { type: "json" };
import callsEn from "./heard/en/calls.json" with { type: "json" };
import connexionEn from "./heard/en/connexion.json" with { type: "json" };
import droitsAccesEn from "./heard/en/droits-acces.json" with { type: "json" };
import elsewhereEn from "./heard/en/elsewhere.json" with { type: "json" };
import inscriptionEn from "./heard/en/inscription.json" with { type: "json" };
import procurationEn from "./heard/en/procuration.json" with { type: "json" };
import revocationEn from "./heard/en/revocation.json" with { type: "json" };
import turnsEn from "./heard/en/turns.json" with { type: "json" };
import utilisateurEn from "./heard/en/utilisateur.json" with { type: "json" };
import assignationFr from "./heard/fr/assignation.json" with { type: "json" };
import callsFr from "./heard/fr/calls.json" with { type: "json" };
import connexionFr from "./heard/fr/connexion.json" with { type: "json" };
import droitsAccesFr from "./heard/fr/droits-acces.json" with { type: "json" };
import elsewhereFr from "./heard/fr/elsewhere.json" with { type: "json" };
import inscriptionFr from "./heard/fr/inscription.json" with { type: "json" };
import procurationFr from "./heard/fr/procuration.json" with { type: "json" };
import revocationFr from "./heard/fr/revocation.json" with { type: "json" };
import turnsFr from "./heard/fr/turns.json" with { type: "json" };
import utilisateurFr from "./heard/fr/utilisateur.json" with { type: "json" };

/* What callers may say of each case: short, spoken, in whole e-mails. Never shown, nor sent: counted at build. */

type Told = Readonly<Record<string, readonly string[]>>;

const told: Record<Language, Readonly<Record<string, Told>>> = {
  fr: {
    connexion: connexionFr,
    inscription: inscriptionFr,
    utilisateur: utilisateurFr,
    procuration: procurationFr,
    assignation: assignationFr,
    "droits-acces": droitsAccesFr,
    revocation: revocationFr,
  },
  en: {
    connexion: connexionEn,
    inscription: inscriptionEn,
    utilisateur: utilisateurEn,
    procuration: procurationEn,
    assignation: assignationEn,
    "droits-acces": droitsAccesEn,
    revocation: revocationEn,
  },
};

/** Calls as they may come, the common ones more often, each with the cases that answer it: of each of its problems, any. */
type Call = readonly [text: string, ...answers: (readonly string[])[]];
const calls = { fr: callsFr, en: callsEn } as unknown as Record<Language, readonly Call[]>;

/** By what each means, how it is said. */
const turns: Record<Language, Readonly<Record<string, string>>> = { fr: turnsFr, en: turnsEn };

const elsewhere: Record<Language, readonly string[]> = { fr: elsewhereFr, en: elsewhereEn };

/** What was told of each case, and of nothing of ours. */
export const toldIn = (language: Language): SaidOf[] => [
  ...Object.entries(told[language]).flatMap(([part, ofCases]) =>
    Object.entries(ofCases).flatMap(([id, texts]) =>
      texts.map((text) => ({ id: `${part}/${id}`, text })),
    ),
  ),
  ...calls[language].flatMap(([text, ...answers]) =>
    [...new Set(answers.flat())].map((id) => ({ id, text })),
  ),
  ...elsewhere[language].map((text) => ({ id: ELSEWHERE, text })),
];

/** How many calls asked about each case, in any language: one that several cases answer is a part of each. */
function askedAbout(): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const ids of languages
    .flatMap((language) => calls[language])
    .flatMap(([, ...answers]) => answers))
    for (const id of ids) asked.set(id, (asked.get(id) ?? 0) + 1 / ids.length);
  return asked;
}

/** All that may be said of each case: what was told, what callers said before, what the case says itself. */
export function heardOf(language: Language): SaidOf[] {
  const ofCases = registry.flatMap(({ part, pages, callers }) =>
    Object.entries(pages[language].cases).flatMap(([id, { title, symptom, cause = "", fix }]) =>
      [...(callers[language][id] ?? []), [title, symptom, cause, ...fix].join(" ")].map(
        (text) => ({ id: `${part.id}/${id}`, text }),
      ),
    ),
  );
  return [...ofCases, ...toldIn(language)];
}

/** What the desk hears by, in a language. */
export function countedFor(language: Language): Counted {
  const ids = registry.flatMap(({ part, cases }) =>
    Object.keys(cases).map((id) => `${part.id}/${id}`),
  );
  const asked = askedAbout();
  const all = heardOf(language);
  return count(
    {
      all,
      cases: ids,
      turns: Object.values(turns[language]),
      asked: (id) => round(asked.get(id) ?? 0),
    },
    language,
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;
