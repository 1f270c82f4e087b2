import type { Language } from "../../domain/language.ts";
import type { SearchEntry } from "../../guide/search/search-entry.ts";
import { searchIn, type Search } from "../../guide/search/search.ts";
import { deskWords } from "../../guide/desk/desk-words.ts";
import { element } from "./desk-elements.ts";

/** How many sections of the guide stand below the cases. */
const MOST = 3;

/** Shows what the guide says elsewhere of what is asked: deadlines, definitions, missions. */
export function sectionsIn(language: Language): (asked: string) => Promise<Node[]> {
  let index: Promise<Search> | undefined;
  return async (asked) => {
    index ??= load(language);
    try {
      const search = await index;
      const found = search(asked).filter(({ kind }) => kind === "page");
      return found.length === 0 ? [] : drawn(found.slice(0, MOST), language);
    } catch {
      index = undefined;
      return [];
    }
  };
}

async function load(language: Language): Promise<Search> {
  const response = await fetch(`${import.meta.env.BASE_URL}search-index.${language}.json`);
  return searchIn((await response.json()) as SearchEntry[], language);
}

function drawn(found: readonly SearchEntry[], language: Language): Node[] {
  const list = element("ul");
  for (const { path, title, context } of found) {
    const link = element("a", title);
    link.href = path;
    const item = element("li");
    item.append(link, context === "" ? "" : ` – ${context}`);
    list.append(item);
  }
  return [element("h2", deskWords[language].sections), list];
}
