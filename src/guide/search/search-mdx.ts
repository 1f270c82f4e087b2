import { traits, type Language } from "../../domain/language.ts";
import { nameOfToday } from "../../procedure.ts";
import { menuPaths } from "../addresses/portal-menu-paths.ts";

export interface Section {
  /** The heading's; none for what comes before the first one. */
  id?: string;
  heading?: string;
  text: string;
}

/** What has an address of its own in a page: a heading, or a term of the glossary. */
const HEADING = /<(h2|h3|dt) id="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/;

/** A written page's text by section, without its markup. */
export function sectionsOf(mdx: string, language: Language): Section[] {
  const plain = (text: string) => plainText(text, language);
  const [before = "", ...rest] = mdx.split(HEADING);
  const sections: Section[] = [{ text: plain(before) }];
  for (let n = 0; n + 3 < rest.length; n += 4) {
    const [, id = "", heading = "", text = ""] = rest.slice(n, n + 4);
    sections.push({ id, heading: plain(heading), text: plain(text) });
  }
  return sections;
}

/**
 * What a reader reads of a piece of MDX, on one line. In English, “ ” hold the French labels, and
 * other French words stand between two characters that do not show (U+2068, U+2069).
 */
export const plainText = (mdx: string, language: Language): string =>
  mdx
    .replace(/^(import|export) .*$/gm, "")
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replace(/<MenuPath to="(\w+)"\s*\/>/g, (_, id: string) => menuText(id, language))
    .replace(/<Ministry(\s+short)?\s*\/>/g, (_, short?: string) =>
      ministryText(short, language),
    )
    .replace(/ ?<From\b[^>]*>/g, "")
    .replace(/<Fr>([\s\S]*?)<\/Fr>/g, "“$1”")
    .replace(/<span lang="fr">([\s\S]*?)<\/span>/g, "\u2068$1\u2069")
    .replace(/<[^>]*>/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:[-*]|\d+\.|#+)[ \t]+/gm, "")
    .replace(/^[|: -]+$/gm, "")
    .replace(/\*\*|__|`|\|/g, " ")
    .replace(/[ \t\n]+/g, " ")
    .replace(/ ([.,:;)])/g, "$1")
    .trim();

/** As `<Ministry />` prints it: in full it is French in every language, which its initials are not. */
function ministryText(short: string | undefined, language: Language): string {
  if (short !== undefined) return nameOfToday.short;
  return traits[language].glossed ? `\u2068${nameOfToday.full}\u2069` : nameOfToday.full;
}

function menuText(id: string, language: Language): string {
  const menu = Object.entries(menuPaths).find(([name]) => name === id)?.[1];
  const labels = menu?.items.map(({ label }) =>
    traits[language].glossed ? traits[language].quotes.join(label) : label,
  );
  return labels?.join(" › ") ?? "";
}
