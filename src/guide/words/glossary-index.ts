import { traits, type Language } from "../../domain/language.ts";

/** A word of the glossary as one looks it up, and the id of what explains it. */
interface Indexed {
  name: string;
  id: string;
  /** It is a label of the portal, and not our word for one. */
  official: boolean;
}

const TERM = /<dt id="(terme-[\w-]+)">(.*?)<\/dt>/g;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What one looks up by: without its quotes, its article, or the French that stands beside it. */
const named = (term: string): string[] =>
  term
    .replace(/ – <(?:Fr|span)\b.*/, "")
    .replace(/<[^>]*>|[«»]\u00a0?|\u00a0»/g, "")
    .split(/, (?![^(]*\))/)
    .map((name) => name.trim().replace(/^(?:l[ae]s?|the) /i, ""))
    .map((name) => (name.startsWith("clicSÉQUR") ? name : capitalized(name)));

/** The letter that a word stands under, accents aside. */
const letterOf = ({ name }: Indexed): string => name.normalize("NFD").charAt(0).toUpperCase();

/**
 * The words of a glossary by their first letter, in the order of the alphabet.
 * @example glossaryIndex('<dt id="terme-rapport">Rapport</dt>', "fr") // [["R", [{ name: "Rapport", … }]]]
 */
export function glossaryIndex(body: string, language: Language): [string, Indexed[]][] {
  const { compare } = new Intl.Collator(traits[language].locale);
  const entries = [...body.matchAll(TERM)]
    .flatMap(([, id = "", term = ""]) =>
      named(term).map((name) => ({ name, id, official: term.startsWith("<Fr>") })),
    )
    .sort((a, b) => compare(a.name, b.name));
  const letters = [...new Set(entries.map(letterOf))];
  return letters.map((letter) => [letter, entries.filter((each) => letterOf(each) === letter)]);
}

interface IndexWords {
  index: string;
  initials: string;
}

/** What stands around the index, and above the initials. */
export const indexWords: Record<Language, IndexWords> = {
  fr: { index: "De A à Z", initials: "Les sigles" },
  en: { index: "From A to Z", initials: "The initials" },
};

/** The initials that the guide or the document of 2019 uses, in full: the French ones first. */
export const initials: readonly { of: string; fr: string; en: string }[] = [
  {
    of: "CNESST",
    fr: "Commission des normes, de l’équité, de la santé et de la sécurité du travail",
    en: "labour standards, pay equity and workplace safety board",
  },
  {
    of: "CSE",
    fr: "clicSÉQUR – Entreprises",
    en: "clicSÉQUR for businesses, in the 2019 document",
  },
  { of: "NEQ", fr: "numéro d’entreprise du Québec", en: "Québec enterprise number" },
  { of: "PES", fr: "prestation électronique de services", en: "electronic service delivery" },
  { of: "RA", fr: "représentant autorisé", en: "authorized representative" },
  {
    of: "RSE",
    fr: "responsable des services électroniques",
    en: "person in charge of electronic services",
  },
  {
    of: "SAAQ",
    fr: "Société de l’assurance automobile du Québec",
    en: "vehicle insurance and driver licensing board",
  },
];
