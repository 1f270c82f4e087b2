import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../src/domain/language.ts";
import { registry } from "../../src/machines/index.ts";
import { written } from "../guide/written.ts";
import { prose, sentencesOf, wordsIn, type Text } from "./prose.ts";

/* What an editor of the guide would strike out, where a machine can see it (`docs/decisions/0017`). */

const sentencesIn = (language: Language): Text[] =>
  prose[language].flatMap(({ at, text }) =>
    sentencesOf(text).map((each) => ({ at, text: each })),
  );

/** Those that match, each with its place: a list that is to be empty. */
const found = (texts: readonly Text[], fault: RegExp, pardon?: RegExp): string[] =>
  texts
    .filter(({ text }) => fault.test(text) && !pardon?.test(text))
    .map(({ at, text }) => `${at}: ${text}`);

/** Sentences of more than 25 words: none in French, those that are left in English. */
const LONG: Readonly<Record<Language, number>> = { fr: 0, en: 41 };

test.each(languages)(
  "in %s, a sentence has 25 words at most, a quoted label being one",
  (language) => {
    const long = sentencesIn(language).filter(({ text }) => wordsIn(text) > 25);
    expect(
      long.length,
      long.map(({ at, text }) => `${at}: ${text}`).join("\n"),
    ).toBeLessThanOrEqual(LONG[language]);
  },
);

describe("in French", () => {
  const texts = prose.fr;
  const sentences = sentencesIn("fr");
  /** The table of the 2019 procedure lists screens and buttons, and says nothing to do. */
  const told = sentences.filter(({ at }) => !at.startsWith("the table"));

  test("a button is never a verb: one presses it; menus are opened one after the other", () => {
    const bare = /\bpuis(?: encore)? «|^(?:Pour|Au|Sinon|Ensuite)[^«,;]*, «[^»]*»[.;]/;
    expect(found(told, bare, /\bouvr|\bmenu|\bdit «/i)).toEqual([]);
  });

  test("the portal has one name: « le vrai portail »", () => {
    const other =
      /\bvrai(?:e|s|es)? (?:sites?|systèmes?|formulaires?|écrans?|tableaux?)\b|\b(?:sites?|systèmes?|écrans?) réels?\b/i;
    expect(found(texts, other)).toEqual([]);
  });

  test("« Inscrire » is kept for the business; in a field, one enters", () => {
    expect(found(sentences, /\binscri(?:vez|s-y)\b/i, /entreprise/)).toEqual([]);
    expect(found(sentences, /avez inscrit|numéro inscrit|déjà inscrit\b/i)).toEqual([]);
  });

  test("one has a procuration: nobody holds it", () => {
    expect(found(texts, /\bdét(?:ien|en)(?:t|ez|s|u|ai|d)/i)).toEqual([]);
  });

  test("a number keeps its unit, a day its month, a step its number", () => {
    const unit =
      "chiffres|minutes?|heures?|h|min|jours?|mois|ans|kg|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    // The portal's labels are copied as they are.
    const ours = texts.map(({ at, text }) => ({ at, text: text.replace(/«[^»]*»/g, "") }));
    expect(found(ours, new RegExp(`\\d (?:${unit})(?![\\p{L}])`, "u"))).toEqual([]);
    expect(found(ours, /(?<!\p{L})(?:étapes?|articles?|points?) \d/iu)).toEqual([]);
  });

  test("no deduction is told as one: the mark says it, or « sans doute »", () => {
    expect(found(texts, /est une déduction/)).toEqual([]);
  });
});

/** Pages whose English still names some screens otherwise. */
const NAMED: readonly Language[] = ["fr"];

test.each(NAMED)("in %s, a link to a screen says its name", (language) => {
  const names = new Map(
    registry.flatMap(({ part, pages }) =>
      Object.entries(pages[language].screens).map(([id, { name }]) => [
        `${part.id}/${id}`,
        name,
      ]),
    ),
  );
  const links = written
    .filter(({ file }) => file.startsWith(`${language}/`))
    .flatMap(({ body }) => [
      ...body.matchAll(
        /\[(?:Écran\u00a0|Screen): ([^\]]*)\]\(\/(?:ecrans|en\/screens)\/([\w-]+\/[\w-]+)\/\)/g,
      ),
    ]);
  expect(links.length).toBeGreaterThan(20);
  for (const [, said, screen = ""] of links)
    expect(said?.toLowerCase(), screen).toBe(names.get(screen)?.toLowerCase());
});

/** What names nothing when one hears it alone, in a list of headings. */
const MUTE =
  /^(?:Vérifier|Vérification|Et maintenant|La suite|Divers|Check|Checking|And now|Other)$/;

test.each(languages)("in %s, a heading says of what", (language) => {
  const headings = written
    .filter(({ file }) => file.startsWith(`${language}/`))
    .flatMap(({ body }) => [...body.matchAll(/<h[23] id="[^"]*">(.*?)<\/h[23]>/g)]);
  expect(headings.length).toBeGreaterThan(60);
  expect(headings.map(([, said]) => said).filter((said) => MUTE.test(said ?? ""))).toEqual([]);
});
