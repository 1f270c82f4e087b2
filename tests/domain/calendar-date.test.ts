import { describe, expect, test } from "vitest";
import {
  calendarDate,
  daysAfter,
  daysBetween,
  longDate,
  longMoment,
  parseCalendarDate,
  yearsAfter,
} from "../../src/domain/calendar-date.ts";
import { vectors } from "./vectors.ts";

describe("a calendar date", () => {
  const dates = vectors["BR-09_validity"].flatMap((v) => [
    v.start,
    v.latest_end,
    v.first_refused,
  ]);

  test.each(dates)("%s exists", (iso) => {
    expect(parseCalendarDate(iso)).toEqual({ ok: true, value: iso, notes: [] });
  });

  test.each([
    ...vectors["BR-09_bad_format"],
    "2023-2-9",
    "2026-00-10",
    "0000-00-00",
    "2026-11-31x",
  ])("“%s” is refused", (text) => {
    expect(parseCalendarDate(text)).toMatchObject({ ok: false, refusal: { reason: "format" } });
  });

  test("spaces around are dropped", () => {
    expect(parseCalendarDate(" 2026-11-23 ")).toMatchObject({ value: "2026-11-23" });
  });

  test.each([
    "2029 10 31",
    "2029\u00a010\u00a031",
    "2029 - 10 - 31",
    "2029‐10‐31",
    "2029‑10‑31",
    "2029–10–31",
    "2029—10—31",
    "2029−10−31",
    "\u200b2029-10-31\ufeff",
    "\u200e2029-10-31\u202c",
  ])("“%s” is read as the portal's hint writes it, or as it is pasted", (text) => {
    expect(parseCalendarDate(text)).toMatchObject({ ok: true, value: "2029-10-31" });
  });

  test.each([
    "20291031",
    "2029/10/31",
    "2029.10.31",
    "31-10-2029",
    "-2029-10-31",
    "2029-10-31-",
  ])("“%s” is refused", (text) => {
    expect(parseCalendarDate(text).ok).toBe(false);
  });

  test("an author's impossible date stops the program", () => {
    expect(() => calendarDate("2023-02-29")).toThrow("2023-02-29");
  });

  test("it sorts as text", () => {
    expect(calendarDate("2026-09-30") < calendarDate("2026-10-01")).toBe(true);
  });
});

describe("calendar arithmetic", () => {
  const day = calendarDate;

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-11-23", 1096, "2029-11-23"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-11-01", 0, "2026-11-01"],
  ])("%s and %i days: %s", (from, days, to) => {
    expect(daysAfter(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    ["2026-11-23", 3, "2029-11-23"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-29", 3, "2027-02-28"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("%s and %i years: %s", (from, years, to) => {
    expect(yearsAfter(day(from), years)).toBe(to);
  });

  test("there and back again", () => {
    const start = day("2023-12-31");
    for (let n = 0; n < 1500; n++) {
      const there = daysAfter(start, n);
      expect(daysBetween(start, there)).toBe(n);
      expect(daysAfter(there, -n)).toBe(start);
    }
  });
});

describe("a date in words", () => {
  test.each([
    ["2019-11-20", "20 novembre 2019", "November 20, 2019"],
    ["2026-11-01", "1er novembre 2026", "November 1, 2026"],
    ["2024-02-29", "29 février 2024", "February 29, 2024"],
  ])("%s", (iso, french, english) => {
    expect(longDate(calendarDate(iso), "fr")).toBe(french);
    expect(longDate(calendarDate(iso), "en")).toBe(english);
  });

  test.each([
    [16 * 3600 + 55 * 60 + 50, "8 juin 2017 à 16 h 55 min 50 s", "June 8, 2017, 16:55:50"],
    [16 * 3600 + 22, "8 juin 2017 à 16 h 0 min 22 s", "June 8, 2017, 16:00:22"],
    [0, "8 juin 2017 à 0 h 0 min 0 s", "June 8, 2017, 0:00:00"],
  ])("a receipt's moment, %i s after midnight", (second, french, english) => {
    const moment = { date: calendarDate("2017-06-08"), second };
    expect(longMoment(moment, "fr")).toBe(french);
    expect(longMoment(moment, "en")).toBe(english);
  });
});
