import { describe, expect, test } from "vitest";
import { startingPoints } from "../../../src/account/starting-points.ts";
import type { GoalId } from "../../../src/practice/goals/goal.ts";
import { report } from "../../../src/practice/goals/report.ts";
import { tellState } from "../../../src/practice/goals/told.ts";
import { en } from "../../../src/practice/goals/words.en.ts";
import { fr } from "../../../src/practice/goals/words.fr.ts";
import { officialLabels } from "../../laws/labels.ts";

const languages = [
  ["fr", fr],
  ["en", en],
] as const;

describe.each(languages)("in %s", (language, words) => {
  const told = Object.values(startingPoints).flatMap((account) =>
    (["collegue", "consultant"] satisfies GoalId[]).flatMap((id) =>
      report({ id }, { account, log: [] }).conditions.map((each) =>
        tellState(language, words, each),
      ),
    ),
  );
  const named = Object.values(words.goals).flatMap(({ names }) => Object.values(names));

  test("each state of each condition is told, with nothing left out", () => {
    for (const text of told) expect(text).toMatch(/^[^{}]+\.$/);
    expect(told.join(" ")).not.toMatch(/undefined|\d{4}-\d\d-\d\d/);
    expect(told.join(" ")).toContain("Alix Tremblay-Exemple");
  });

  test("what is quoted is official", () => {
    const quoted = [...named, ...told].flatMap((text) => [
      ...text.matchAll(/«\u00a0([^»]*)\u00a0»|“([^”]*)”/g),
    ]);
    const labels = quoted.map(([, french, english]) => french ?? english ?? "");
    expect(labels).toContain("Actif");
    expect(labels.filter((label) => !officialLabels.has(label))).toEqual([]);
  });
});
