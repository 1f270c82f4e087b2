import { describe, expect, test } from "vitest";
import { languages, traits } from "../../../src/domain/language.ts";
import { entrySite, helpLineNumber } from "../../../src/guide/facts/contacts.ts";
import { routeIds, type RouteId } from "../../../src/guide/flow/routes.ts";
import { glossIn, quoteLabels } from "../../../src/guide/memo/labels.ts";
import { RENEWAL_DAYS } from "../../../src/guide/memo/calendar-file.ts";
import { memoCards, traps } from "../../../src/guide/memo/memo.ts";
import { lineSaid, memoWords } from "../../../src/guide/memo/memo-words.ts";
import { spokenIn } from "../../../src/guide/memo/spoken.ts";
import { sentences } from "../../laws/dictionaries.ts";
import { officialLabels } from "../../laws/labels.ts";
import { written } from "../written.ts";

const cardsOn = (route: RouteId) =>
  memoCards.filter(({ routes }) => routes.includes(route)).map(({ id }) => id);

test("each route has its steps, in order, and both have them all", () => {
  expect(cardsOn("collegue")).toEqual([
    ...["avant", "inscription", "utilisateurs", "procurationInterne", "assignation"],
  ]);
  expect(cardsOn("consultant")).toEqual([
    ...["avant", "inscription", "procurationExterne", "consultant"],
  ]);
  expect(cardsOn("deux")).toEqual(memoCards.map(({ id }) => id));
});

test("every trap is on the sheet of both, and none is on no other", () => {
  for (const routes of Object.values(traps)) {
    expect(routes).toContain("deux");
    expect(routes.length).toBeGreaterThan(1);
    expect(routeIds).toEqual(expect.arrayContaining([...routes]));
  }
});

describe.each(languages)("in %s", (language) => {
  const { steps, traps: told } = memoWords[language];
  const lines = [...Object.values(steps.lines).flat(), ...Object.values(told.lines)];
  const [opening, closing] = traits[language].quotes;

  test("what is quoted is an official label", () => {
    const quoted = lines
      .map((line) => lineSaid(line, spokenIn(language)))
      .flatMap((line) => line.split(opening).slice(1))
      .map((piece) => piece.split(closing)[0] ?? "");
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter((label) => !officialLabels.has(label))).toEqual([]);
  });

  test("a label is read from the portal's screens, and never typed", () => {
    const typed = sentences(memoWords[language]).filter(([, text]) => /[«“]/.test(text));
    expect(typed).toEqual([]);
  });

  test("a label is glossed where it is read first, if it is to be", () => {
    const labels = quoteLabels(language);
    const [first, second] = [labels.continuer, labels.continuer];
    const plain = traits[language].quotes.join("Continuer");
    expect(second).toBe(plain);
    expect(first).toBe(traits[language].glossed ? `${plain} (continue)` : plain);
    expect(glossIn(language, "Continuer") !== "").toBe(traits[language].glossed);
  });

  test("the renewal is as many days before as the file of it says", () => {
    const { fields, dates } = memoWords[language];
    for (const text of [fields.renouveler, dates.renewal.hint])
      expect(text).toContain(`${String(RENEWAL_DAYS)}\u00a0`);
  });

  test("the help line and the site are those that the pages name", () => {
    const before = written.find(
      ({ file, id }) => file.startsWith(`${language}/`) && id === "avant",
    );
    const numbers = before?.body.match(/\d \d{3} \d{3}-\d{4}/g);
    expect(new Set(numbers)).toEqual(new Set([helpLineNumber]));
    expect(before?.body).toContain(`href="${entrySite}"`);
  });
});
