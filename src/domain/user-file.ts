import {
  accepted,
  because,
  refused,
  seen,
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

type HowMany = Reason<"length", { digits: number }>;

/** Spaces, points, hyphens of any length, slashes, parentheses, and the sign before a country code. */
const SEPARATORS = /[\s().\-‐-―−/+]/g;
const DIGITS = /^\d*$/;

/** One @, something on both sides, no space, no stray point (BR-03). */
const EMAIL = /^[^\s@.,;:<>()"]+(\.[^\s@.,;:<>()"]+)*@[^\s@.,;:<>()"]+(\.[^\s@.,;:<>()"]+)*$/;
const PLAIN_EMAIL = /^[\x21-\x7e]+\.[a-z]{2,}$/i;

/** The name as it will be recorded; BR-02 asks only that there be one. Any letter, accent, hyphen or apostrophe stands. */
export const parseName = (text: string): Reading<string> => accepted(squeeze(text));

/**
 * An e-mail address (BR-03, inferred: the source shows no rule).
 * `unusual` remarks on an address that is possible but rare: no point in the domain, or accented letters.
 * `real` remarks on one that could belong to somebody (G0).
 */
export function parseEmail(
  text: string,
): Reading<string, PlainReason<"format">, PlainReason<"unusual" | "real">> {
  const email = visible(text);
  if (!EMAIL.test(email)) return refused(because("format"));
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
  const confirmation = visible(text);
  if (email === confirmation) return accepted(email);
  return email.toLowerCase() === confirmation.toLowerCase()
    ? accepted(email, [because("case")])
    : refused(because("mismatch"));
}

/**
 * A work telephone: ten digits (BR-04).
 * Separators are dropped with a remark, for the real screen may not allow them.
 */
export function parsePhone(
  text: string,
): Reading<Phone, HowMany | PlainReason<"characters">, PlainReason<"separators" | "real">> {
  const typed = seen(text).trim();
  const phone = typed.replace(SEPARATORS, "");
  if (!DIGITS.test(phone)) return refused(because("characters"));
  if (phone.length !== 10)
    return refused({ reason: "length", values: { digits: phone.length } });
  const notes: PlainReason<"separators" | "real">[] = [];
  if (phone !== typed) notes.push(because("separators"));
  if (!isFictional(phone)) notes.push(because("real"));
  return accepted(phone, notes);
}

/** An extension: nothing, or up to four digits (BR-05). */
export function parseExtension(
  text: string,
): Reading<Extension, HowMany | PlainReason<"characters">> {
  const extension = seen(text).replace(/\s/g, "");
  if (!DIGITS.test(extension)) return refused(because("characters"));
  return extension.length > 4
    ? refused({ reason: "length", values: { digits: extension.length } })
    : accepted(extension);
}

/**
 * The role (BR-06). “RSE” is lawful, and remarked on: a colleague who files reports is a user,
 * and one RSE can suspend another but not revoke it.
 * @throws on a text that is no role: only the form's own choices come here.
 */
export function parseRole(text: string): Reading<Role, never, PlainReason<"rse">> {
  const role = roles.find((known) => known === text);
  if (!role) throw new Error(`“${text}” is not a role; the roles are ${roles.join(", ")}.`);
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

const squeeze = (text: string): string => visible(text).replace(/\s+/g, " ");

/** What one sees of a pasted text: accents as one letter, nothing invisible, no space around. */
const visible = (text: string): string => seen(text).normalize("NFC").trim();
