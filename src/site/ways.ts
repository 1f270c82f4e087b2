import type { Language } from "../domain/language.ts";
import { pages } from "./addresses.ts";
import { steps } from "./steps.ts";

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

interface Named {
  name: Record<Language, string>;
  path: Record<Language, string>;
  /** How a text says it. */
  said: Record<Language, RegExp>;
}

const anchored = (page: keyof typeof pages, id: string) => ({
  fr: `${pages[page].fr}#${id}`,
  en: `${pages[page].en}#${id}`,
});

const step = (number: string, path: Record<Language, string>): Named => ({
  name: { fr: `Étape\u00a0${number}`, en: `Step\u00a0${number}` },
  path,
  said: {
    fr: new RegExp(`^étape\\s${number}$`, "iu"),
    en: new RegExp(`^step\\s${number}$`, "iu"),
  },
});

const named: readonly Named[] = [
  ...steps.map(({ number, page }) => step(number, pages[page])),
  step("3", anchored("accueil", "etapes")),
  {
    name: { fr: "Qui appeler", en: "Whom to call" },
    path: anchored("avant", "aide"),
    said: { fr: /aide|ministère/u, en: /help|Ministère/u },
  },
];

const SAID: Record<Language, RegExp> = {
  fr: /(étape\s(?:3[ab]|[1-4])|l’aide téléphonique de clicSÉQUR\s–\sEntreprises|téléphonez au ministère)/iu,
  en: /(step\s(?:3[ab]|[1-4])|the clicSÉQUR\s–\sEntreprises telephone help|(?:tele)?phone the Ministère)/iu,
};

/** Cuts a text at what it names: the pieces, joined, are the text. */
export function piecesOf(text: string, language: Language): Piece[] {
  return text.split(SAID[language]).map((piece, n) => {
    const found =
      n % 2 === 1 ? named.find(({ said }) => said[language].test(piece)) : undefined;
    return found
      ? { text: piece, way: { name: found.name[language], path: found.path[language] } }
      : { text: piece };
  });
}

/** The pages that texts name, each once, in the order in which they do. */
export function waysIn(texts: readonly string[], language: Language): Way[] {
  const ways = texts.flatMap((text) =>
    piecesOf(text, language).flatMap(({ way }) => way ?? []),
  );
  return [...new Map(ways.map((way) => [way.path, way])).values()];
}
