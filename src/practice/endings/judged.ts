import type { User } from "../../account/account.ts";
import {
  ministries,
  opens,
  opensAnything,
  type Grants,
  type MinistryId,
} from "../../domain/ministries.ts";
import { parseEnd, parseMandatary } from "../../domain/procuration-form.ts";
import type { Procuration } from "../../domain/procuration.ts";
import { inCharge, serviceRight, year } from "../../procedure.ts";
import { slipOf, type Given, type Slip } from "./slip.ts";

/* Which slips a fact holds, be it true already or still in a form. */

/** What of a procuration can be a slip. */
export type Drafted = Pick<Procuration, "type" | "mandatary" | "end" | "grants">;

export const ministrySlips = (ministry: MinistryId): Slip[] =>
  ministry === inCharge.id ? [] : [slipOf("ministry", { ministry: ministries[ministry] })];

type Person = Pick<User, "firstName" | "familyName" | "role">;

export const userSlips = ({ role, ...person }: Person): Slip[] =>
  role === "rse" ? [slipOf("role", { name: fullName(person) })] : [];

/** @example fullName(alix) // "Alix Tremblay-Exemple" */
export const fullName = ({ firstName, familyName }: Omit<Person, "role">): string =>
  `${firstName} ${familyName}`;

export const assignedSlips = ({ grants }: Pick<Procuration, "grants">): Slip[] =>
  opens(grants, serviceRight) ? [] : [slipOf("otherProcuration", {})];

/**
 * Is a change of a procuration about the declaration? A new one always is; a change is unless it was
 * made for something else, and still is.
 * @param before the procuration as it was, of one that is changed
 */
export const isAbout = (after: Pick<Drafted, "grants">, before?: Drafted): boolean =>
  before === undefined ||
  !opensAnything(before.grants) ||
  [before, after].some(({ grants }) => opens(grants, serviceRight));

/**
 * The slips of a procuration, in the order of its form.
 * @param before the procuration as it was, of one that is changed: what it opened of other ministries
 * is no matter of whoever changes it now
 */
export const procurationSlips = (after: Drafted, given: Given, before?: Drafted): Slip[] =>
  isAbout(after, before)
    ? [
        ...typeSlips(after, given),
        ...numberSlips(after, given),
        ...endSlips(after),
        ...rightsSlips(after.grants, before?.grants),
      ]
    : [];

function typeSlips({ type }: Drafted, given: Given): Slip[] {
  return given.type === undefined || given.type === type ? [] : [slipOf("otherType", { type })];
}

/** A number can be told wrong only where one was given. */
export function numberSlips(
  { type, mandatary: number }: Pick<Drafted, "type" | "mandatary">,
  { mandatary: given }: Given,
): Slip[] {
  if (type !== "externe" || given === undefined || number === given) return [];
  return [slipOf(isLikeNeq(number) ? "neq" : "stranger", { number, given })];
}

const isLikeNeq = (number: string): boolean => {
  const read = parseMandatary(number, "");
  return read.ok && read.notes.some(({ reason }) => reason === "neq");
};

export function endSlips({ end }: Pick<Drafted, "end">): Slip[] {
  const read = parseEnd(end, { start: end, today: end }, year);
  const isInSeason = read.ok && read.notes.some(({ reason }) => reason === "season");
  return isInSeason ? [slipOf("season", { end })] : [];
}

/** What the rights lack, then what they give too much. */
export const rightsSlips = (grants: Grants, before: Grants = {}): Slip[] => [
  ...lackIn(grants),
  ...(Object.keys(grants) as MinistryId[])
    .filter((id) => grants[id]?.access === "sans")
    .filter((id) => id === inCharge.id || before[id]?.access !== "sans")
    .map((id) => slipOf("allRights", { ministry: ministries[id] })),
];

/** What keeps rights from opening the declaration. */
function lackIn(grants: Grants): Slip[] {
  if (opens(grants, serviceRight)) return [];
  if (!opensAnything(grants)) return [slipOf("noRight", {})];
  const isClosed = (grants[inCharge.id]?.access ?? "aucun") === "aucun";
  return [slipOf(isClosed ? "otherMinistry" : "otherRight", {})];
}
