import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../../src/domain/language.ts";
import { deskCases } from "../../../src/guide/desk/desk-cases.ts";
import { deskSearch } from "../../../src/guide/desk/desk-search.ts";
import { countedFor } from "../../../src/guide/desk/heard.ts";
import callsInEnglish from "../search/calls.en.json" with { type: "json" };
import callsInFrench from "../search/calls.fr.json" with { type: "json" };
import messagesInEnglish from "../search/messages.en.json" with { type: "json" };
import messagesInFrench from "../search/messages.fr.json" with { type: "json" };
import dayInEnglish from "../search/day.en.json" with { type: "json" };
import dayInFrench from "../search/day.fr.json" with { type: "json" };
import freshInEnglish from "../search/fresh.en.json" with { type: "json" };
import freshInFrench from "../search/fresh.fr.json" with { type: "json" };
import inEnglish from "../search/unrelated.en.json" with { type: "json" };
import inFrench from "../search/unrelated.fr.json" with { type: "json" };

/**
 * What people said who had not seen the words that the searches know, and the cases that answer, or
 * none: long and chatty, terse, misspelt; the messages are e-mails too. Nothing of it feeds a search, nor what the desk has heard (`src/guide/desk/heard`).
 * A change is judged by them all, not by each.
 */
type Said = [text: string, ...answers: string[][]];
const CALLS = { fr: callsInFrench, en: callsInEnglish } as Record<Language, Said[]>;
const MESSAGES = { fr: messagesInFrench, en: messagesInEnglish } as Record<Language, Said[]>;
/** Told last, by somebody who had seen the cases and nothing of the searches. */
const FRESH = { fr: freshInFrench, en: freshInEnglish } as Record<Language, Said[]>;
/** Thirty as on one day, told once the desk heard turns of speech. */
const DAY = { fr: dayInFrench, en: dayInEnglish } as Record<Language, Said[]>;
const UNRELATED = { fr: inFrench, en: inEnglish };
const known = {
  cases: { fr: deskCases("fr"), en: deskCases("en") },
  counted: { fr: countedFor("fr"), en: countedFor("en") },
};

describe.each(languages)("in %s", (language) => {
  const ask = deskSearch(known, language);
  const answered = (said: Said) => said.slice(1).flat().length > 0;
  const ranked = (all: Said[]) => {
    const ranks = all.filter(answered).map(([text, ids = []]) => {
      const at = ask(text).cases.findIndex((id) => ids.includes(id));
      return at === -1 ? Infinity : at;
    });
    return (most: number) => ranks.filter((at) => at < most).length / ranks.length;
  };
  const notOurs = (texts: readonly string[]) =>
    texts.filter((text) => !ask(text).near).length / texts.length;

  /** What is said around a question, drawn in an order that stays. */
  const { around, unrelated } = UNRELATED[language];
  const wrapped = (text: string, n: number) => {
    const piece = (by: number) => around[(n * 7 + by * 5) % around.length];
    return [piece(0), piece(1), text, piece(2), piece(3)].join(" ");
  };

  test("of the calls, most are answered first, nearly all in the first three", () => {
    const within = ranked(CALLS[language]);
    expect(within(1)).toBeGreaterThanOrEqual(0.88);
    expect(within(3)).toBeGreaterThanOrEqual(0.965);
    expect(within(8)).toBeGreaterThanOrEqual(0.98);
  });

  test("a call is still heard in the middle of a whole e-mail", () => {
    const within = ranked(
      CALLS[language].map(([text, ...ids], n) => [wrapped(text, n), ...ids]),
    );
    expect(within(1)).toBeGreaterThanOrEqual(0.73);
    expect(within(3)).toBeGreaterThanOrEqual(0.88);
  });

  test("messages that were told after the search was made are answered", () => {
    const within = ranked(MESSAGES[language]);
    expect(within(1)).toBeGreaterThanOrEqual(0.8);
    expect(within(3)).toBeGreaterThanOrEqual(0.94);
  });

  test("so are the last ones, whole e-mails and misspelt notes", () => {
    const within = ranked(FRESH[language].filter(({ length }) => length === 2));
    expect(within(1)).toBeGreaterThanOrEqual(0.9);
    expect(within(3)).toBeGreaterThanOrEqual(0.95);
    expect(within(8)).toBeGreaterThanOrEqual(0.98);
  });

  test("a day’s calls are answered first, and those about something else are said to be so", () => {
    const within = ranked(DAY[language]);
    expect(within(1)).toBeGreaterThanOrEqual(0.8);
    expect(within(3)).toBeGreaterThanOrEqual(0.92);
    expect(within(8)).toBe(1);
    const [ours, others] = [true, false].map((is) =>
      DAY[language].filter((said) => answered(said) === is).map(([text]) => text),
    );
    expect(notOurs(ours ?? [])).toBe(0);
    expect(notOurs(others ?? [])).toBe(1);
  });

  test("what is about nothing of ours is said to be so, and calls hardly ever are", () => {
    expect(notOurs(unrelated)).toBeGreaterThanOrEqual(0.9);
    expect(notOurs(CALLS[language].map(([text]) => text))).toBeLessThanOrEqual(0.025);
    const messages = [...MESSAGES[language], ...FRESH[language]];
    const none = messages.filter((said) => !answered(said));
    expect(notOurs(none.map(([text]) => text))).toBeGreaterThanOrEqual(0.85);
    expect(notOurs(messages.filter(answered).map(([text]) => text))).toBeLessThanOrEqual(0.025);
  });

  test("several problems in one message bring the case of each", () => {
    const [message, ...problems] = MESSAGES[language].find(({ length }) => length > 2) ?? [""];
    const { several } = ask(message);
    expect(several).toHaveLength(problems.length);
    problems.forEach((ids, n) => expect(ids).toContain(several[n]));
    // Of the last ones too, most have each of theirs among the eight.
    const told = FRESH[language].filter(({ length }) => length > 2);
    const whole = told.filter(([text, ...each]) =>
      each.every((ids) => ask(text).cases.some((id) => ids.includes(id))),
    );
    expect(whole.length).toBeGreaterThanOrEqual(told.length - 1);
  });

  test("a single problem is hardly ever taken for several", () => {
    const one = [...CALLS[language], ...MESSAGES[language], ...FRESH[language]].filter(
      (said) => said.length === 2,
    );
    const split = one.filter(([text]) => ask(text).several.length > 1);
    expect(split.length / one.length).toBeLessThanOrEqual(0.01);
  });
});
