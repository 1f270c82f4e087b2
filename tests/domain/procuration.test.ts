import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, daysAfter } from "../../src/domain/calendar-date.ts";
import { isExpired } from "../../src/domain/procuration.ts";
import {
  goodEnd,
  latestEnd,
  parseEnd as parseEndIn,
  parseMandatary,
  seasonEnd,
  tellingEnds,
} from "../../src/domain/procuration-form.ts";
import { expected, typed, vectors, verdict } from "./vectors.ts";

const day = calendarDate;
/** Prepared before 31 March; or over the turn of a year, before 31 January. */
const march = { season: [2, 3], quietDay: "10-31" };
const january = { season: [12, 1], quietDay: "08-31" };
const parseEnd = (text: string, dates: Parameters<typeof goodEnd>[0], year = march) =>
  parseEndIn(text, dates, year);
const madeToday = (iso: string) => ({ start: day(iso), today: day(iso) });

describe("BR-09, the end of a procuration", () => {
  test.each(vectors["BR-09_validity"])(
    "vector $n: from $start to $latest_end at the latest",
    ({ start, latest_end, first_refused }) => {
      const dates = madeToday(start);
      expect(latestEnd(day(start))).toBe(latest_end);
      expect(parseEnd(latest_end, dates)).toMatchObject({ ok: true, value: latest_end });
      expect(parseEnd(first_refused, dates)).toEqual({
        ok: false,
        refusal: { reason: "max", values: { latest: latest_end } },
      });
      expect(first_refused).toBe(daysAfter(day(latest_end), 1));
    },
  );

  test("the ambiguous ones are those that begin on a 29 February", () => {
    for (const { start, ambiguous_feb29 } of vectors["BR-09_validity"]) {
      expect(start.endsWith("-02-29")).toBe(ambiguous_feb29);
    }
  });

  test.each(vectors["BR-09_bad_format"])("“%s” is no date", (text) => {
    expect(parseEnd(text, madeToday("2026-11-23"))).toMatchObject({
      ok: false,
      refusal: { reason: "format" },
    });
  });

  test.each([
    ["2026-11-23", true],
    ["2026-11-22", "before"],
    ["2019-11-29", "before"],
    ["2029 11 22", true],
    ["2029 11 23", "max"],
    ["9999-12-31", "max"],
  ])("BR-09b: made on 2026-11-23, an end on %s: %s", (text, outcome) => {
    const reading = parseEnd(text, madeToday("2026-11-23"));
    expect(reading.ok || reading.refusal.reason).toBe(outcome);
  });

  test.each([
    ["2027-05-31", "past"],
    ["2027-06-01", true],
    ["2026-11-22", "before"],
  ])("BR-09b: begun on 2026-11-23, changed on 2027-06-01 to %s: %s", (text, outcome) => {
    const reading = parseEnd(text, { start: day("2026-11-23"), today: day("2027-06-01") });
    expect(reading.ok || reading.refusal.reason).toBe(outcome);
  });
});

describe("BR-10 and BR-10b, a change of the end", () => {
  test.each(vectors["BR-10b_modify_hypothesis"])(
    "of $start to $end, on $modified_on, to $new_end: $ok",
    ({ start, end, modified_on, new_end, ok }) => {
      const today = day(modified_on);
      const open = !isExpired({ end: day(end) }, today);
      expect(open && parseEnd(new_end, { start: day(start), today }).ok).toBe(ok);
    },
  );

  test("past three years from the start, the hypothesis is told; within them, nothing", () => {
    const dates = { start: day("2026-11-23"), today: day("2028-06-01") };
    expect(parseEnd("2029-11-22", dates)).toMatchObject({ notes: [] });
    expect(parseEnd("2029-11-23", dates)).toMatchObject({ notes: [{ reason: "hypothesis" }] });
  });

  test("the limit that is told is that of the day of the change", () => {
    const dates = { start: day("2026-11-23"), today: day("2028-06-01") };
    expect(parseEnd("2031-06-01", dates)).toMatchObject({
      refusal: { reason: "max", values: { latest: "2031-05-31" } },
    });
  });

  test("it is over from the day after its end", () => {
    const end = day("2029-11-22");
    expect(isExpired({ end }, day("2029-11-22"))).toBe(false);
    expect(isExpired({ end }, day("2029-11-23"))).toBe(true);
  });
});

describe("BR-08, the mandatary's number", () => {
  const own = "1000000001";
  const someoneElse = "1000000009";
  const vectorsTyped = typed(vectors["BR-08_mandatary"]);

  test.each(vectorsTyped.filter(([text]) => text !== "<own number>"))(
    "“%s”: %s",
    (text, outcome) => {
      expect(verdict(parseMandatary(text, someoneElse))).toBe(expected(outcome));
    },
  );

  test("one's own number is refused as such", () => {
    expect(vectorsTyped).toContainEqual(["<own number>", false]);
    for (const text of [own, "1000 000 001"]) {
      expect(parseMandatary(text, own)).toMatchObject({
        ok: false,
        refusal: { reason: "self" },
      });
    }
  });

  test.each(["11", "22", "33", "88"])("a number in %s looks like an NEQ", (start) => {
    expect(parseMandatary(`${start}00000009`, own)).toMatchObject({
      ok: true,
      notes: [{ reason: "neq" }],
    });
  });

  test("digits are counted, letters are told apart, separators are dropped", () => {
    expect(parseMandatary("123456789", own)).toMatchObject({
      refusal: { reason: "length", values: { digits: 9 } },
    });
    expect(parseMandatary("12345678AB", own)).toMatchObject({
      refusal: { reason: "characters" },
    });
    for (const text of ["10000 00002", "1000-000-002", "1000–000–002", "1000.000.002"]) {
      expect(parseMandatary(text, own)).toEqual({
        ok: true,
        value: "1000000002",
        notes: [{ reason: "separators", values: {} }],
      });
    }
    expect(parseMandatary(" 1000000002 ", own)).toMatchObject({ notes: [] });
  });
});

describe("an end while the reports are prepared", () => {
  const dates = madeToday("2026-11-23");

  test.each([
    [march, ["2027-01-31", "2027-04-01", "2027-12-15"], ["2027-02-01", "2027-03-31"]],
    [january, ["2027-02-01", "2027-03-15", "2027-11-30"], ["2026-12-01", "2027-01-31"]],
  ])("is accepted and remarked on: %j", (year, outside, inside) => {
    for (const text of outside)
      expect(parseEnd(text, dates, year)).toMatchObject({ notes: [] });
    for (const text of [...inside, seasonEnd(dates, year)])
      expect(parseEnd(text, dates, year)).toMatchObject({ notes: [{ reason: "season" }] });
    expect(parseEnd(goodEnd(dates, year), dates, year)).toMatchObject({ notes: [] });
  });

  test("is the last one that the limit allows", () => {
    expect(seasonEnd(dates, march)).toBe("2029-03-15");
    expect(seasonEnd(dates, january)).toBe("2029-01-15");
    expect(seasonEnd(dates, { season: [11, 12], quietDay: "06-30" })).toBe("2028-12-15");
  });

  test.each([march, january])(
    "is among the ends that tell all there is to tell: %j",
    (year) => {
      const later = { start: day("2026-11-23"), today: day("2027-06-01") };
      const told = tellingEnds(later, year).map((end) => parseEnd(end, later, year));
      const reasons = told.flatMap((read) =>
        read.ok ? read.notes.map(({ reason }) => reason) : [read.refusal.reason],
      );
      expect(new Set(reasons)).toEqual(
        new Set(["before", "past", "max", "hypothesis", "season"]),
      );
    },
  );
});

describe("the practice end date", () => {
  const on = (start: string, today: string) =>
    goodEnd({ start: calendarDate(start), today: calendarDate(today) }, march);

  test("is the last quiet day within the limit", () => {
    expect(on("2026-11-23", "2026-11-23")).toBe("2029-10-31");
    expect(on("2026-11-01", "2026-11-01")).toBe("2029-10-31");
    expect(on("2026-10-31", "2026-10-31")).toBe("2028-10-31");
    expect(on("2029-11-23", "2029-11-23")).toBe("2032-10-31");
  });

  test("of one that is modified, within the limit of its beginning if that is still to come", () => {
    expect(on("2026-11-23", "2027-12-28")).toBe("2029-10-31");
    expect(on("2026-11-23", "2029-11-10")).toBe("2029-11-22");
    expect(on("2020-01-01", "2026-11-23")).toBe("2029-10-31");
  });

  test.each([march, january])("is accepted, whatever the year: %j", (year) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 1200 }),
        (n, m) => {
          const start = daysAfter(calendarDate("2024-02-29"), n);
          const today = daysAfter(start, m);
          const read = parseEnd(goodEnd({ start, today }, year), { start, today }, year);
          expect(read.ok).toBe(true);
        },
      ),
    );
  });
});
