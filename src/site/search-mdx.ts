import type { Language } from "../domain/language.ts";
import { menuPaths } from "./menu.ts";

export interface Section {
  /** The heading's; none for what comes before the first one. */
  id?: string;
  heading?: string;
  text: string;
}

const HEADING = /<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/;

/** A written page's text by section, without its markup. */
export function sectionsOf(mdx: string, language: Language): Section[] {
  const plain = (text: string) => plainText(text, language);
  const [before = "", ...rest] = mdx.split(HEADING);
  const sections: Section[] = [{ text: plain(before) }];
  for (let n = 0; n + 2 < rest.length; n += 3) {
    const [id = "", heading = "", text = ""] = rest.slice(n, n + 3);
    sections.push({ id, heading: plain(heading), text: plain(text) });
  }
  return sections;
}

/** What a reader reads of a piece of MDX, on one line. In English, “ ” hold the French labels. */
export const plainText = (mdx: string, language: Language): string =>
  mdx
    .replace(/^(import|export) .*$/gm, "")
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replace(/<MenuPath to="(\w+)"\s*\/>/g, (_, id: string) => menuText(id, language))
    .replace(/ ?<From\b[^>]*>/g, "")
    .replace(/<Fr>([\s\S]*?)<\/Fr>/g, "“$1”")
    .replace(/<[^>]*>/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:[-*]|\d+\.|#+)[ \t]+/gm, "")
    .replace(/^[|: -]+$/gm, "")
    .replace(/\*\*|__|`|\|/g, " ")
    .replace(/[ \t\n]+/g, " ")
    .replace(/ ([.,;)])/g, "$1")
    .trim();

function menuText(id: string, language: Language): string {
  const menu = Object.entries(menuPaths).find(([name]) => name === id)?.[1];
  const labels = menu?.items.map(({ label }) => (language === "en" ? `“${label}”` : label));
  return labels?.join(" › ") ?? "";
}
