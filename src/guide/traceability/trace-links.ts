import type { Language } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { pages, screenPath, type PageId } from "../addresses/addresses.ts";
import { traceWords } from "./traceability.ts";
import type { Target } from "./passages/row.ts";
import type { PageNames } from "../addresses/written.ts";

interface TraceLink {
  text: string;
  href: string;
}

/**
 * A target as a link, named as its page, its heading or its screen is in that language.
 * @throws when there is no such page or screen: a line of the table is wrong, and the build stops
 */
export const traceLink = (
  target: Target,
  language: Language,
  names: ReadonlyMap<PageId, PageNames>,
): TraceLink =>
  "screen" in target
    ? screenLink(target.screen, language)
    : pageLink(target, language, names.get(target.page));

function screenLink(screen: string, language: Language): TraceLink {
  const [partId = "", screenId = ""] = screen.split("/");
  const words = registry.find(({ part }) => part.id === partId)?.pages[language];
  const named = words?.screens[screenId];
  if (!words || !named) throw new Error(`The traceability table names no screen “${screen}”.`);
  return {
    text: traceWords[language].screen(words.name, named.name),
    href: screenPath(language, partId, screenId),
  };
}

function pageLink(
  { page, anchor }: Exclude<Target, { screen: string }>,
  language: Language,
  written: PageNames | undefined,
): TraceLink {
  if (!written)
    throw new Error(`The traceability table names the page “${page}”, not written.`);
  const { title, headings } = written;
  if (anchor === null) return { text: title, href: pages[page][language] };
  // The line says what differs: the number is enough, and spares a page that is long already.
  const under = /^d-0*(\d+)$/.exec(anchor)?.[1] ?? headings.get(anchor);
  // The head of a page has no name but the page's.
  const text = under === undefined ? title : `${title} › ${under}`;
  return { text, href: `${pages[page][language]}#${anchor}` };
}
