import type { Language } from "../domain/language.ts";
import { registry } from "../machines/index.ts";
import { pages, screenPath, type PageId } from "./addresses.ts";
import { steps } from "./steps.ts";
import { traceWords } from "./traceability.ts";
import type { Target } from "./traceability/row.ts";
import type { PageNames } from "./written.ts";

interface TraceLink {
  text: string;
  /** None while the page or the screen is still to come. */
  href: string | null;
}

/** A target as a link, named as its page, its heading or its screen is in that language. */
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
  const say = traceWords[language].screen;
  return words && named
    ? { text: say(words.name, named.name), href: screenPath(language, partId, screenId) }
    : { text: say(partId, screenId), href: null };
}

function pageLink(
  { page, anchor }: Exclude<Target, { screen: string }>,
  language: Language,
  written: PageNames | undefined,
): TraceLink {
  const title =
    written?.title ?? steps.find((step) => step.page === page)?.name[language] ?? page;
  if (anchor === null) return { text: title, href: written ? pages[page][language] : null };
  // The line says what differs: the number is enough, and spares a page that is long already.
  const under = /^d-0*(\d+)$/.exec(anchor)?.[1] ?? written?.headings.get(anchor) ?? anchor;
  return {
    text: `${title} › ${under}`,
    href: written ? `${pages[page][language]}#${anchor}` : null,
  };
}
