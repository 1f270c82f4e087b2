import { parseDigits, type HowMany } from "./digits.ts";
import { plain } from "./name.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
  type Reason,
} from "./reading.ts";

/** The two roles that the user file offers; the words are the portal's. */
const roles = ["utilisateur", "rse"] as const;
export type Role = (typeof roles)[number];

/** Ten digits, nothing else. */
export type Phone = string;
/** Up to four digits; empty when there is none. */
export type Extension = string;

/** One @, something on both sides, no space, no stray point (BR-03); a domain has no other sign than hyphens. */
const EMAIL =
  /^[^\s@.,;:<>()"]+(\.[^\s@.,;:<>()"]+)*@[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)*$/u;
/** What is copied with an address, before it and after it. */
const AROUND = /mailto:|^[^\p{L}\p{N}]+|[/?#].*|[^\p{L}\p{N}]+$/giu;
const PLAIN_EMAIL = /^[\x21-\x7e]+\.[a-z]{2,}$/i;

/**
 * An e-mail address (BR-03, inferred: the source shows no rule).
 * `around` says that it would be one without what was copied around it.
 * `unusual` remarks on an address that is possible but rare: no point in the domain, or accented letters.
 * `real` remarks on one that could belong to somebody (G0).
 */
export function parseEmail(
  text: string,
): Reading<string, Reason<"format", { around: boolean }>, PlainReason<"unusual" | "real">> {
  const email = addressIn(text);
  if (!EMAIL.test(email))
    return refused({ reason: "format", values: { around: isWithin(email) } });
  if (!PLAIN_EMAIL.test(email)) return accepted(email, [because("unusual")]);
  return accepted(email, /\.test$/i.test(email) ? [] : [because("real")]);
}

/**
 * Does the confirmation repeat the address? (BR-03, inferred.)
 * Spaces around are dropped; a difference of case is accepted, with a remark.
 */
export function confirmEmail(
  email: string,
  text: string,
): Reading<string, PlainReason<"mismatch">, PlainReason<"case">> {
  const confirmation = addressIn(text);
  if (email === confirmation) return accepted(email);
  return email.toLowerCase() === confirmation.toLowerCase()
    ? accepted(email, [because("case")])
    : refused(because("mismatch"));
}

/** An address as one sees it; any dash is a hyphen. */
const addressIn = (text: string): string => plain(text).replace(/[\p{Pd}−]/gu, "-");

/** Is there one address, whole, among other words or signs? (None is longer than 320.) */
function isWithin(text: string): boolean {
  const [word = "", ...others] = text
    .slice(0, 640)
    .split(/\s+/)
    .filter((each) => each.includes("@"));
  return !others.length && !/\.\s/.test(text) && EMAIL.test(word.replace(AROUND, ""));
}

type NoDigits = PlainReason<"characters">;

/**
 * A work telephone: ten digits (BR-04).
 * Separators are dropped with a remark, for the real screen may not allow them.
 */
export function parsePhone(
  text: string,
): Reading<Phone, HowMany | NoDigits, PlainReason<"separators" | "real">> {
  const read = parseDigits(text, 10);
  if (!read.ok || isFictional(read.value)) return read;
  return accepted(read.value, [...read.notes, because("real")]);
}

/** An extension: nothing, or up to four digits (BR-05). What separates them goes without a word. */
export function parseExtension(text: string): Reading<Extension, HowMany | NoDigits> {
  const read = parseDigits(text, 0, 4);
  return read.ok ? accepted(read.value) : read;
}

/**
 * The role (BR-06). “RSE” is lawful, and remarked on: a colleague who files reports is a user,
 * and one RSE can suspend another but not revoke it.
 * @throws on a text that is no role: only the form's own choices come here.
 */
export function parseRole(text: string): Reading<Role, never, PlainReason<"rse">> {
  const role = roles.find((known) => known === text);
  if (!role) throw new Error(`“${text}” is not a role.`);
  return accepted(role, role === "rse" ? [because("rse")] : []);
}

/**
 * The telephone as the portal prints it.
 * @example formatPhone("4185550123", "12") // "418 555-0123 poste 12"
 */
export function formatPhone(phone: Phone, extension: Extension): string {
  const number = `${phone.slice(0, 3)} ${phone.slice(3, 6)}-${phone.slice(6)}`;
  return extension === "" ? number : `${number} poste ${extension}`;
}

/** The numbers 555-01xx are kept for fiction throughout North America. */
const isFictional = (phone: Phone): boolean => /^\d{3}55501\d\d$/.test(phone);
