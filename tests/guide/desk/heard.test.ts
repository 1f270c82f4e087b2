import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { registry } from "../../../src/machines/index.ts";
import {
  count,
  countsOf,
  ELSEWHERE,
  sharesOf,
  type ToCount,
  type SaidOf,
} from "../../../src/guide/desk/counted.ts";
import { countedFor, heardOf, toldIn } from "../../../src/guide/desk/heard.ts";
import { hearingIn } from "../../../src/guide/desk/likely.ts";
import { wordsOf } from "../../../src/guide/search/search-text.ts";
import callsInEnglish from "../search/calls.en.json" with { type: "json" };
import callsInFrench from "../search/calls.fr.json" with { type: "json" };
import dayInEnglish from "../search/day.en.json" with { type: "json" };
import dayInFrench from "../search/day.fr.json" with { type: "json" };
import freshInEnglish from "../search/fresh.en.json" with { type: "json" };
import freshInFrench from "../search/fresh.fr.json" with { type: "json" };
import messagesInEnglish from "../search/messages.en.json" with { type: "json" };
import messagesInFrench from "../search/messages.fr.json" with { type: "json" };
import unrelatedInEnglish from "../search/unrelated.en.json" with { type: "json" };
import unrelatedInFrench from "../search/unrelated.fr.json" with { type: "json" };

/** What judges the search. */
const JUDGES = {
  fr: [
    ...callsInFrench,
    ...dayInFrench,
    ...freshInFrench,
    ...messagesInFrench,
    unrelatedInFrench.unrelated,
  ],
  en: [
    ...callsInEnglish,
    ...dayInEnglish,
    ...freshInEnglish,
    ...messagesInEnglish,
    unrelatedInEnglish.unrelated,
  ],
};

const plain = (text: string) => wordsOf(text).join(" ");

/** Eight words in a row, wherever they begin. */
const inRow = (text: string): string[] => {
  const words = text.split(" ");
  return words.slice(7).map((_, n) => words.slice(n, n + 8).join(" "));
};

const all = registry.flatMap(({ part, cases }) =>
  Object.keys(cases).map((id) => `${part.id}/${id}`),
);

describe.each(languages)("what was heard in %s", (language) => {
  const heard = heardOf(language);

  test("every case was told of, shortly and in whole e-mails", () => {
    for (const id of all) {
      const lengths = heard
        .filter((each) => each.id === id)
        .map(({ text }) => text.split(/\s+/).length);
      expect(lengths.filter((words) => words <= 12).length, id).toBeGreaterThanOrEqual(5);
      expect(lengths.filter((words) => words >= 30).length, id).toBeGreaterThanOrEqual(5);
    }
    expect(heard.filter(({ id }) => id === ELSEWHERE).length).toBeGreaterThanOrEqual(150);
    expect(new Set(heard.map(({ id, text }) => `${id}: ${text}`)).size).toBe(heard.length);
  });

  test("nothing of it judges the search, and it has no eight words in a row of what does", () => {
    const judges = JUDGES[language].flatMap((told) => told.flat()).map(plain);
    const rows = new Set(judges.flatMap(inRow));
    const told = toldIn(language).map(({ text }) => text);
    expect(told.length).toBeGreaterThan(2_500);
    expect(told.filter((text) => inRow(plain(text)).some((row) => rows.has(row)))).toEqual([]);
    expect(told.filter((text) => judges.includes(plain(text)))).toEqual([]);
  });

  test("the desk fetches at most 48 kB of it", () => {
    const file = JSON.stringify(countedFor(language));
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(48 * 1024);
  });

  test("what is about ours sounds so, and what is not does not", () => {
    const { ours } = hearingIn(countedFor(language), language);
    const mean = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + ours(wordsOf(text)), 0) / texts.length;
    const calls = { fr: callsInFrench, en: callsInEnglish }[language].map(([text]) =>
      String(text),
    );
    const others = { fr: unrelatedInFrench, en: unrelatedInEnglish }[language].unrelated;
    expect(mean(calls)).toBeGreaterThan(0);
    expect(mean(others)).toBeLessThan(0);
  });
});

/** What is counted, where neither turns nor calls are. */
const saidOf = (all: SaidOf[], cases: string[]): ToCount => ({
  ...{ all, cases, turns: [] },
  asked: () => 0,
});

describe("counting", () => {
  const ids = Array.from({ length: 300 }, (_, n) => `part/${n}`);

  test("where a word was said is read as it was written, however far apart", () => {
    const said = [0, 7, 8, 299].map((n) => ({ id: `part/${n}`, text: "poste" }));
    const [places = ""] = Object.values(count(saidOf(said, ids), "fr").words);
    expect([...countsOf(places)].map(([of]) => of)).toEqual([0, 7, 8, 299]);
    expect(JSON.stringify(places)).not.toContain("\\");
  });

  test("what is said more often counts more, and what was said once not at all", () => {
    const said = [...Array<string>(5).fill("part/1"), "part/2"].map((id) => ({
      id,
      text: "poste",
    }));
    const { words } = count(saidOf([...said, { id: "part/3", text: "seul" }], ids), "fr");
    expect(Object.keys(words)).toHaveLength(1);
    const [[, more] = [0, 0], [, less] = [0, 0]] = countsOf(Object.values(words)[0] ?? "");
    expect(more).toBeGreaterThan(less * 3);
  });

  test("something said of no case is refused", () => {
    expect(() =>
      count(
        saidOf(
          ["poste poste", "poste"].map((text) => ({ id: "part/none", text })),
          ids,
        ),
        "fr",
      ),
    ).toThrow("part/none");
  });
});

test("a misspelt word is heard by its pieces", () => {
  const texts = {
    "a/cour": "le courriel refusé",
    "a/tele": "le téléphone refusé",
    "b/code": "le code expiré",
  };
  const said = Object.entries(texts).flatMap(([id, text]) => [
    { id, text },
    { id, text },
    { id: ELSEWHERE, text: "la facture" },
  ]);
  const { likely } = hearingIn(count(saidOf(said, Object.keys(texts)), "fr"), "fr");
  const [mail = 0, telephone = 0, code = 0] = likely(["couriel"], []);
  expect(mail).toBeGreaterThan(telephone);
  expect(mail).toBeGreaterThan(code);
  expect(likely(["inconnu"], [])).toHaveLength(3);
});

describe("in messages of the same words", () => {
  /** Two cases that are told in the same words, in another order. */
  const cases = ["a/liste", "b/dans"];
  const told = ["pas dans la liste", "dans la liste, pas là"];
  const all = cases.flatMap((id, n) => Array<SaidOf>(4).fill({ id, text: told[n] ?? "" }));
  const said: ToCount = { all, cases, turns: ["pas dans"], asked: () => 0 };
  const by = (counted: ToCount, text: string): number => {
    const [of = 0, other = 0] = hearingIn(count(counted, "fr"), "fr").likely(["liste"], [text]);
    return of - other;
  };

  test("a turn of speech tells which is meant, however it is written", () => {
    expect(by(said, "Il n’est PAS\u00a0dans la liste")).toBeGreaterThan(by(said, "la liste"));
    expect(by(said, "compas dans la liste")).toBe(by(said, "la liste"));
  });

  test("what is asked about more often is likelier", () => {
    const often = by({ ...said, asked: (id) => (id === "a/liste" ? 9 : 0) }, "");
    expect(often).toBeGreaterThan(by(said, ""));
  });
});

test.each(languages)("every turn tells of some cases more than of most, in %s", (language) => {
  const { turns } = countedFor(language);
  for (const [turn, row] of Object.entries(turns)) {
    const shares = sharesOf(row);
    const usual = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.max(...shares), turn).toBeGreaterThan(2 * usual);
  }
});
