import { languages } from "../../src/domain/language.ts";

/** A page as somebody wrote it. */
export interface WrittenFile {
  /** From the collection: `fr/lexique.mdx`. */
  file: string;
  text: string;
}

/** What a page says of itself, above its text. */
const said = (text: string, name: string): string =>
  new RegExp(`^${name}: *["']?([^"'\\n]*?)["']? *$`, "m").exec(text)?.[1] ?? "";

const place = (file: string): string => `src/content/${file}`;
const languageOf = (file: string): string => file.split("/")[0] ?? "";

/**
 * What is wrong with the written pages before they are built, a sentence each.
 * @param today as `AAAA-MM-JJ`, where the day is furthest ahead
 */
export function writtenFaults(files: readonly WrittenFile[], today: string): string[] {
  const pages = files.map(({ file, text }) => ({ file, text, id: said(text, "id") }));
  return pages.flatMap((page) => [
    ...identityFaults(page, pages),
    ...dayFaults(place(page.file), said(page.text, "checkedOn"), today),
  ]);
}

type Page = WrittenFile & { id: string };

function identityFaults({ file, id }: Page, pages: readonly Page[]): string[] {
  const named = pages.filter((page) => page.id === id);
  const same = named.find(
    (page) => page.file !== file && languageOf(page.file) === languageOf(file),
  );
  if (same)
    return [
      `${place(file)}: “id: ${id}” is also that of ${place(same.file)}. Give each page an id of its own, from src/guide/addresses/addresses.ts.`,
    ];
  return languages
    .filter((language) => !named.some((page) => languageOf(page.file) === language))
    .map(
      (language) =>
        `${place(file)}: “id: ${id}” has no twin in src/content/${language}. Write it there with the same id, or take this one away.`,
    );
}

/**
 * Is a day of verification one that has come?
 * @param where the file that says so
 */
export const dayFaults = (where: string, checkedOn: string, today: string): string[] =>
  checkedOn > today
    ? [
        `${where}: “checkedOn: ${checkedOn}” has not come yet (it is ${today}). Write the day on which the page was really checked.`,
      ]
    : [];

/** The day it is where it is furthest ahead: nobody's own today is refused. */
export const latestToday = (now: number): string =>
  new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
