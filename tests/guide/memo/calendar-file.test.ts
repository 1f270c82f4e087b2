import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calendarFile,
  dayShifted,
  lastEnd,
  renewalDay,
  type DayToNote,
} from "../../../src/guide/memo/calendar-file.ts";
import { calendarDate, daysAfter } from "../../../src/domain/calendar-date.ts";
import { latestEnd } from "../../../src/domain/procuration-form.ts";

const stamp = new Date("2026-11-23T10:00:05.123Z");
const event: DayToNote = {
  id: "renewal-fr",
  day: "2029-09-01",
  summary: "Renouveler la procuration",
  description: "Avant l’échéance",
};

/** What a calendar reads of a file: the lines unfolded, then without their escapes. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const valueOf = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

test("a day is one event, with all that RFC 5545 asks for", () => {
  expect(unfolded(calendarFile(event, stamp))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//rse-guide//memo//FR",
    "BEGIN:VEVENT",
    "UID:renewal-fr-2029-09-01@rse-guide",
    "DTSTAMP:20261123T100005Z",
    "DTSTART;VALUE=DATE:20290901",
    "SUMMARY:Renouveler la procuration",
    "DESCRIPTION:Avant l’échéance",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT9H",
    "DESCRIPTION:Renouveler la procuration",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("what comes back every year says so, and nothing else does", () => {
  expect(calendarFile({ ...event, yearly: true }, stamp)).toContain("RRULE:FREQ=YEARLY\r\n");
  expect(calendarFile(event, stamp)).not.toContain("RRULE");
});

test("any text comes back whole, in lines of 75 octets that cut no letter", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 300 })
    .map((any) => any.replace(/\r\n?/g, "\n"));
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = calendarFile({ ...event, summary, description }, stamp);
      expect(valueOf(file, "SUMMARY")).toBe(summary);
      expect(valueOf(file, "DESCRIPTION")).toBe(description);
      for (const line of file.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test("days are those of the guide's calendar", () => {
  for (const [day, days] of [
    ["2026-11-23", 1],
    ["2026-12-31", 1],
    ["2028-02-28", 2],
    ["2029-10-31", -60],
  ] as const)
    expect(dayShifted(day, days)).toBe(daysAfter(calendarDate(day), days));
});

test("the renewal is thought of sixty days before, or tomorrow when that is past", () => {
  expect(renewalDay("2029-10-31", "2026-11-23")).toBe("2029-09-01");
  expect(renewalDay("2027-01-23", "2026-11-23")).toBe("2026-11-24");
  expect(renewalDay("2026-12-01", "2026-11-23")).toBe("2026-11-24");
});

test("a procuration ends no later than its form allows", () => {
  const first = calendarDate("2026-11-28");
  for (let days = 0; days < 3 * 366; days += 1) {
    const today = daysAfter(first, days);
    expect(lastEnd(today), today).toBe(latestEnd(today));
  }
});
