import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { ministries, opens, rights, rightsOf } from "../../src/domain/ministries.ts";
import { goodEnd, parseEnd, seasonEnd } from "../../src/domain/procuration-form.ts";
import { FIRST_DAY } from "../../src/domain/receipt.ts";
import { part } from "../../src/machines/procuration/index.ts";
import { model, variants } from "../../src/machines/procuration/model.ts";
import { homeOf } from "../../src/practice/home.ts";
import { play } from "../../src/practice/play.ts";
import * as datum from "../../src/procedure.ts";

/* The procedure is one datum: it holds together, and what follows from it stands nowhere else. */

const { inCharge, nameOfToday, serviceRight, year } = datum;
const today = { start: FIRST_DAY, today: FIRST_DAY };

test("its ministry is in the portal's list, and offers its right", () => {
  expect(ministries[inCharge.id]).toBe(inCharge.listed);
  expect(serviceRight.ministry).toBe(inCharge.id);
  expect(rights[serviceRight.id]).toBe(serviceRight.label);
  expect(rightsOf[inCharge.id]).toContainEqual({
    group: serviceRight.group,
    rights: [serviceRight.id],
  });
});

test("its deadline falls in its season, and its quiet day does not", () => {
  const months: readonly number[] = year.season;
  expect(months.at(-1)).toBe(Number(year.deadline.slice(0, 2)));
  expect(months).not.toContain(Number(year.quietDay.slice(0, 2)));
  const said = (end: string) => parseEnd(end, today, year);
  expect(said(goodEnd(today, year))).toMatchObject({ ok: true, notes: [] });
  expect(said(seasonEnd(today, year))).toMatchObject({ notes: [{ reason: "season" }] });
});

test("it is said in every language, law by law", () => {
  for (const each of [datum.declaration, datum.lawNames, datum.lawNotes])
    expect(Object.keys(each)).toEqual(languages);
  for (const language of languages) {
    for (const said of [datum.lawNames[language], datum.lawNotes[language]])
      expect(Object.keys(said)).toEqual(Object.keys(datum.laws));
  }
});

test.each(["interne", "externe"] as const)("a model answer grants its right: %s", (type) => {
  const log = type === "interne" ? model : variants.externe;
  const { procurations } = play(part, homeOf(part), log).state.context.account;
  const made = procurations.at(-1);
  expect(made).toMatchObject({ type, description: datum.descriptions[type] });
  expect(made?.end).toBe(goodEnd(today, year));
  expect(opens(made?.grants ?? {}, serviceRight)).toBe(true);
});

describe("the ministry's name of today", () => {
  const src = join(import.meta.dirname, "../../src");
  const naming = (name: RegExp) =>
    globSync("**/*.{ts,tsx,astro,mdx}", { cwd: src }).filter((file) =>
      name.test(readFileSync(join(src, file), "utf8")),
    );

  test("stands in the datum alone, whole or in part", () => {
    const parts = nameOfToday.full.split(/(?<=climatiques), /);
    expect(parts.length).toBeGreaterThan(1);
    for (const text of [nameOfToday.full, ...parts.slice(1)])
      expect(naming(new RegExp(text.replaceAll(/['’]/g, "['’]"))), text).toEqual([
        "procedure.ts",
      ]);
  });

  test("is printed by the page that tells it, in every language", () => {
    for (const language of languages)
      expect(naming(/<Ministry \/>/)).toContainEqual(
        expect.stringMatching(`^content/${language}/`),
      );
  });
});

test("the ministry's name in the lists can stand in a pattern as it is", () => {
  expect(datum.inChargeListed).not.toMatch(/[.*+?^${}()|[\]\\]/);
});
