import type { Language } from "../../domain/language.ts";
import { pages } from "../addresses/addresses.ts";
import { steps } from "../addresses/steps.ts";

/** A page of the guide that the text of a case names without linking to it. */
export interface Way {
  name: string;
  path: string;
}

/** A piece of a text, with the page that it names if it names one. */
interface Piece {
  text: string;
  way?: Way;
}

const SAID: Record<Language, RegExp> = {
  fr: /(étape\s(?:3[ab]|[1-4])|l’aide téléphonique de clicSÉQUR\s–\sEntreprises|téléphonez au ministère)/iu,
  en: /(step\s(?:3[ab]|[1-4])|the clicSÉQUR\s–\sEntreprises (?:telephone\shelp|help\sline)|(?:tele)?phone the Ministère)/iu,
};

const NAMES = {
  fr: { step: "Étape", help: "Qui appeler" },
  en: { step: "Step", help: "Who to call" },
} as const;

/** The page of what was said: a step, by its number, or else whom to call. */
function wayOf(said: string, language: Language): Way {
  const { step, help } = NAMES[language];
  const [number] = /\d[ab]?$/u.exec(said) ?? [];
  if (number === undefined) return { name: help, path: `${pages.avant[language]}#aide` };
  const page = steps.find((each) => each.number === number.toLowerCase())?.page;
  // The third step has two pages, and no page of its own.
  const path = page ? pages[page][language] : `${pages.accueil[language]}#etapes`;
  return { name: `${step}\u00a0${number}`, path };
}

/** Cuts a text at what it names: the pieces, joined, are the text. */
export const piecesOf = (text: string, language: Language): Piece[] =>
  text
    .split(SAID[language])
    .map((piece, n) =>
      n % 2 === 0 ? { text: piece } : { text: piece, way: wayOf(piece, language) },
    );

/** The pages that texts name, each once, in the order in which they do. */
export function waysIn(texts: readonly string[], language: Language): Way[] {
  const ways = texts.flatMap((text) =>
    piecesOf(text, language).flatMap(({ way }) => way ?? []),
  );
  return [...new Map(ways.map((way) => [way.path, way])).values()];
}
