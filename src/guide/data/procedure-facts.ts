import { FIRST, inAll, languages, type Language } from "../../domain/language.ts";
import { pages, type PageId } from "../addresses/addresses.ts";
import type { Sourced } from "../facts/fact.ts";
import { facts } from "../facts/facts.ts";
import { plainText } from "../search/search-mdx.ts";
import type { WrittenPage } from "../search/search-entries.ts";
import { checkedOn } from "../words/edition.ts";
import type { FactData } from "./procedure-shape.ts";

/** A sentence of a page, and the fact that its mark names. */
interface Stated {
  fact: string;
  page: PageId;
  sentence: string;
}

/** The table of facts, each with the sentences of the pages that state it. */
export function factsData(written: readonly WrittenPage[]): FactData[] {
  const stated = inAll((language) => statedIn(language, written));
  const said = stated[FIRST].map(({ fact, page }, n) => ({
    fact,
    page,
    text: inAll((language) => sentenceAt(stated[language][n], fact)),
  }));
  return Object.entries<Sourced>(facts).map(([id, { kind, sources }]) => ({
    id,
    kind,
    sources: [...sources],
    checkedOn,
    statements: said
      .filter(({ fact }) => fact === id)
      .map(({ page, text }) => ({ page, text })),
  }));
}

/** @throws when a page does not mark what its twin does: the data would give one fact for another */
function sentenceAt(found: Stated | undefined, fact: string): string {
  if (found?.fact !== fact)
    throw new Error(
      `The fact “${fact}” is not marked at the same place in ${languages.join(" and ")}.`,
    );
  return found.sentence;
}

const order = Object.keys(pages);

const statedIn = (language: Language, written: readonly WrittenPage[]): Stated[] =>
  written
    .filter(({ file }) => file.startsWith(`${language}/`))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .flatMap(({ id, body }) =>
      statedBy(body, language).map((stated) => ({ ...stated, page: id })),
    );

const MARK = / ?<From fact="(\w+)" \/>/g;
/** A mark, once the markup is gone. */
const KEPT = /\uE000(\w+)\uE001/g;

/** A sentence for each mark, the one that the mark stands in. */
const statedBy = (body: string, language: Language): Omit<Stated, "page">[] =>
  body.split("\n").flatMap((line) =>
    plainText(line.replace(MARK, "\uE000$1\uE001"), language)
      .split(/(?<=[.?!…]\)?) +(?=[\p{Lu}«“\d(])/u)
      .flatMap((sentence) =>
        [...sentence.matchAll(KEPT)].map(([, fact = ""]) => ({
          fact,
          sentence: sentence.replace(KEPT, "").replace(/[\u2068\u2069]/g, ""),
        })),
      ),
  );
