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

/** A term of the glossary that names four services, which is no sentence; and what English still owes. */
const PARDONED =
  /^(?:Phosphorus report, annual pesticide sales report|Two exams in the simulated portal)/;

test.each(languages)(
  "in %s, a sentence has 25 words at most, a quoted label being one",
  (language) => {
    const long = sentencesIn(language).filter(
      ({ text }) => wordsIn(text) > 25 && !PARDONED.test(text),
    );
    expect(long).toEqual([]);
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

describe("in English", () => {
  const texts = prose.en;
  const sentences = sentencesIn("en");
  /** The table of the 2019 procedure lists screens and buttons, and says nothing to do. */
  const told = sentences.filter(({ at }) => !at.startsWith("the table"));

  test("what nobody knows, we do not know: no sentence ends in “is unknown”", () => {
    expect(found(sentences, /\b(?:is|are) (?:unknown|not known)\b/)).toEqual([]);
  });

  test("a button is never a verb: one presses it; menus are opened one after the other", () => {
    expect(found(told, /\bthen “/, /\b(?:open|menu|press “|say “)/i)).toEqual([]);
  });

  test("the portal has one name: the real portal", () => {
    expect(found(texts, /\breal (?:site|system|website|application|form)s?\b/i)).toEqual([]);
  });

  test("one has a power of attorney: nobody holds it", () => {
    // An address that is published stays as it is.
    const said = texts.filter(({ at }) => !at.endsWith("/slug"));
    expect(found(said, /\b(?:holds?|held|holding|bears?)\b/i)).toEqual([]);
  });

  test("a thing has one name: a business, a row, an email, the halocarbon right", () => {
    const other =
      /\b(?:compan(?:y|ies)|e-mails?|right on halocarbons|telephone (?:the|help)|in spite of|whom|(?:some|every)body|consulted)\b|\bselect the line\b/i;
    expect(found(texts, other)).toEqual([]);
  });

  test("likely is said in one plain word", () => {
    expect(found(texts, /\b(?:presum\w+|apparently|in all likelihood|hypothesis)\b/i)).toEqual(
      [],
    );
  });

  test("a number keeps its unit, a step its number", () => {
    const ours = texts
      .filter(({ at }) => /, (?:rehearsal|pages)\//.test(at))
      .map(({ at, text }) => ({ at, text: text.replace(/“[^”]*”/g, "") }));
    expect(found(ours, /\d (?:digits|minutes|hours)\b|\b[Ss]tep \d/)).toEqual([]);
  });
});

test.each(languages)("in %s, a link to a screen says its name", (language) => {
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
