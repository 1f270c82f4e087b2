import { languages, type InAll } from "../../src/domain/language.ts";

/** A page by its id, and where it is in each language. */
interface Addressed {
  id: string;
  address: InAll;
}

/** Two pages at one address, a sentence each: the host could only show one of them. */
export function addressFaults(pages: readonly Addressed[]): string[] {
  return languages.flatMap((language) => {
    const first = new Map<string, string>();
    return pages.flatMap(({ id, address }) => {
      const path = address[language];
      const other = first.get(path);
      if (other === undefined) {
        first.set(path, id);
        return [];
      }
      return [
        `${fileOf(id, language)}: the slug of “${id}” makes the address ${path}, which is already that of “${other}”. Give one of them another slug.`,
      ];
    });
  });
}

/** Where the slug of a page is written. */
function fileOf(id: string, language: string): string {
  const [kind, part = ""] = id.replace(/^embed\//, "").split("/");
  if (kind === "cas") return `src/machines/${part}/${language}/page.ts`;
  if (kind === "mission") return `src/practice/missions/words.${language}.ts`;
  if (kind === "histoire") return "src/guide/stories/story-words.ts";
  return "src/guide/addresses/addresses.ts";
}
