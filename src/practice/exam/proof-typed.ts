import { parseCalendarDate, type CalendarDate } from "../../domain/calendar-date.ts";
import { seen } from "../../domain/reading.ts";
import type { ExamId } from "./exam.ts";
import { isCode, isCodeOf } from "./proof.ts";

/** What is copied from a certificate, as it was typed. */
export interface TypedProof {
  exam: ExamId;
  name: string;
  seed: string;
  on: string;
  code: string;
}

/** What the check answers: a field is empty, one of them cannot be read, or whether the code is right. */
export type Checked = "part" | "seed" | "on" | "code" | "true" | "false";

/** Works a certificate's code out again, of fields that are read as they were meant. */
export function checkProof({ exam, name, seed, on, code }: TypedProof): Checked {
  if ([name, seed, on, code].some((text) => seen(text).trim() === "")) return "part";
  const number = seedIn(seed);
  if (number === null) return "seed";
  const day = dayIn(on);
  if (day === null) return "on";
  if (!isCode(code)) return "code";
  return isCodeOf({ exam, name, seed: number, on: day }, code) ? "true" : "false";
}

/** An exam's number after what the certificate prints before it. */
const NUMBER = /^(?:\p{L}*[°.:]*|#)(\d{4})$/u;

/**
 * The number of an exam: four digits.
 * @example seedIn("Épreuve nº ４８２１") // 4821
 */
function seedIn(text: string): number | null {
  const [, digits] = NUMBER.exec(seen(text).normalize("NFKC").replace(/\s/g, "")) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** A date with the year first, whatever stands between its numbers. */
function dayIn(text: string): CalendarDate | null {
  const read = parseCalendarDate(text.normalize("NFKC").replace(/(\d)[./](?=\d)/g, "$1-"));
  return read.ok ? read.value : null;
}
