import { languages, type Language } from "../../src/domain/language.ts";
import { written } from "../guide/written.ts";
import { dictionaries, sentences } from "./dictionaries.ts";

/** A text of ours, and where it stands. */
export interface Text {
  at: string;
  text: string;
}

/** A paragraph, an item of a list or a heading of MDX as it is read: without tags, addresses or marks. */
const read = (line: string, language: Language): string =>
  line
    .replace(/<(?:From|MenuPath|Ministry)\b[^>]*>/g, "")
    .replace(/<Fr>(.*?)<\/Fr>/g, language === "fr" ? "«\u00a0$1\u00a0»" : "“$1”")
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "")
    .replace(/^\s*(?:- |\d+\. )/, "")
    .trim();

const ofPages = (language: Language): Text[] =>
  written
    .filter(({ file }) => file.startsWith(`${language}/`))
    .flatMap(({ file, title, description, body }) =>
      [title, description, ...body.split("\n").map((line) => read(line, language))]
        .filter((text) => text !== "")
        .map((text) => ({ at: file, text })),
    );

const ofDictionaries = (language: Language): Text[] =>
  dictionaries.flatMap(([name, words]) =>
    sentences(words[language]).map(([path, text]) => ({ at: name + path, text })),
  );

/** Every text of ours in a language, those of the pages and those of the dictionaries. */
export const prose: Readonly<Record<Language, readonly Text[]>> = Object.fromEntries(
  languages.map((language) => [language, [...ofPages(language), ...ofDictionaries(language)]]),
) as Record<Language, Text[]>;

/** The sentences of a text: a no-break space never ends one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…]\)?) +(?=[\p{Lu}«“\d(])/u);

/** How many words are read: a label that is quoted is one, with its gloss. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(/«[^»]*»|“[^”]*”(?: \([^)]*\))?/g, "X")
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
