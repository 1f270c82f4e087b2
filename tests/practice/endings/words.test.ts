import { describe, expect, test } from "vitest";
import { calendarDate } from "../../../src/domain/calendar-date.ts";
import {
  slipOf,
  slipRules,
  type Slip,
  type SlipCode,
} from "../../../src/practice/endings/slip.ts";
import { tell } from "../../../src/practice/endings/told.ts";
import { en } from "../../../src/practice/endings/words.en.ts";
import { fr } from "../../../src/practice/endings/words.fr.ts";
import { officialLabels } from "../../laws/labels.ts";

const VALUES = {
  name: "Sam Nadeau-Exemple",
  ministry: "Société de l'assurance automobile",
  number: "1000000003",
  given: "1000000002",
  end: calendarDate("2029-03-15"),
};
const all: Slip[] = (Object.keys(slipRules) as SlipCode[]).flatMap((code) =>
  (["interne", "externe"] as const).map((type) => slipOf(code, { ...VALUES, type })),
);

/** An official label counts as one word. */
const words = (text: string) =>
  text
    .replace(/«[^»]*»|“[^”]*”/g, "label")
    .split(/[\s\u00a0]+/)
    .filter((word) => /\w/.test(word)).length;

const languages = [
  ["fr", fr],
  ["en", en],
] as const;

describe.each(languages)("in %s", (language, endings) => {
  const said = all.flatMap((each) =>
    (["danger", "standing"] as const).map((as) =>
      Object.values(tell(language, endings, each, as) as object).join(" "),
    ),
  );
  const achieved = Object.values(endings.achieved).map(
    ({ heading, text }) => `${heading}. ${text}`,
  );

  test("a slip, or a success, is told in 40 words at most", () => {
    expect([...said, ...achieved].filter((text) => words(text) > 40)).toEqual([]);
  });

  test("what it quotes is official", () => {
    const quoted = [...said, ...achieved].flatMap((text) => [
      ...text.matchAll(/«\u00a0([^»]*)\u00a0»|“([^”]*)”/g),
    ]);
    const labels = quoted.map(([, french, english]) => french ?? english ?? "");
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((label) => !officialLabels.has(label))).toEqual([]);
  });
});

test("before it is true, a slip can be mended; after, something else is to be done", () => {
  const role = slipOf("role", { name: "Sam Nadeau-Exemple" });
  expect(tell("fr", fr, role, "danger").mend).toContain("Corriger");
  expect(tell("fr", fr, role, "standing").mend).not.toContain("Corriger");
});
