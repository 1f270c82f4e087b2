import type { Account, Side } from "../../account/account.ts";
import { CONSULTANT, startingPoints } from "../../account/starting-points.ts";
import { daysAfter } from "../../domain/calendar-date.ts";
import { FIRST_DAY } from "../../domain/receipt.ts";
import type { Mission } from "../missions/mission.ts";
import type { Person } from "../missions/people.ts";
import { drawsFrom, type Draws } from "./seed.ts";

/** The two exams: for whom access is to be opened. */
export const examIds = ["collegue", "consultant"] as const;
export type ExamId = (typeof examIds)[number];

/** An exam: a mission whose data are drawn, and what is given of them. */
export interface Exam extends Mission {
  id: ExamId;
  seed: number;
  /** Whom it is for, of a colleague's. */
  person: Person;
  /** The consultant, of a consultant's. */
  consultant: Side["company"];
}

/** Seeds are told and typed: four digits. */
export const SEEDS = 9000;
export const FIRST_SEED = 1000;

const FIRST = ["Éloi", "Maïka", "Zoé", "Léo-Paul", "Anh", "Océane", "Raphaël", "Inès"] as const;
const FAMILY = [
  "Bérubé",
  "Côté",
  "D'Amours",
  "L'Écuyer",
  "Nguyen",
  "O'Neil",
  "Saint-Onge",
] as const;
const AREAS = ["418", "438", "450", "514", "581", "819", "873"] as const;
const FIRMS = ["Froidure Expert", "Givre & Fils", "Nordclim", "Thermo-Conseil"] as const;

/** @example examOf("collegue", 4821).person.familyName // "Bérubé-Exemple" */
export function examOf(id: ExamId, seed: number): Exam {
  const draws = drawsFrom(seed * 2 + examIds.indexOf(id));
  const person = personFrom(draws);
  const consultant = companyFrom(draws);
  const account = accountFrom(draws, consultant);
  return {
    ...{ id, seed, person, consultant, account },
    // One signs in, whatever is known already.
    signedIn: false,
    goals: [id === "collegue" ? { id, person } : { id }],
  };
}

/** Accents, apostrophes and capitals are no part of an address. */
const inAddress = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^a-zA-Z-]/g, "")
    .toLowerCase();

function personFrom({ oneOf, number }: Draws): Person {
  const firstName = oneOf(FIRST);
  const family = oneOf(FAMILY);
  const address = `${inAddress(firstName)}.${inAddress(family)}@exemple.test`;
  return {
    firstName,
    familyName: `${family}-Exemple`,
    email: address,
    phone: `${oneOf(AREAS)}55501${String(number(100)).padStart(2, "0")}`,
    extension: oneOf(["", "", String(100 + number(900)), String(1000 + number(9000))]),
  };
}

function companyFrom({ oneOf, number }: Draws): Side["company"] {
  const [known] = startingPoints.premierJour.others;
  if (!known) throw new Error("The practice company works with nobody.");
  const tail = String(10 + number(99_990)).padStart(6, "0");
  const rse = `${oneOf(FIRST)} ${oneOf(FAMILY)}-Exemple`;
  return {
    ...known.company,
    name: `${oneOf(FIRMS)} (fictif)`,
    neq: `1177${tail}`,
    identificationNumber: `1000${tail}`,
    rse,
    email: "rse@exemple.test",
  };
}

/** Whether the registration is active already, and on which day it all begins. */
function accountFrom({ number }: Draws, company: Side["company"]): Account {
  const from = number(2) === 0 ? startingPoints.premierJour : startingPoints.avantLeDossier;
  return {
    ...from,
    today: daysAfter(FIRST_DAY, number(180)),
    others: from.others.map((side) =>
      side.company.id === CONSULTANT ? { ...side, company } : side,
    ),
  };
}

/** How an exam is named where it is kept. @example examName("collegue", 4821) // "collegue-4821" */
export const examName = (id: ExamId, seed: number): string => `${id}-${seed}`;

/** @returns `null` for what names no exam */
export function examNamed(name: string): Exam | null {
  const [, id, seed] = /^([a-z]+)-(\d{4})$/.exec(name) ?? [];
  const known = examIds.find((each) => each === id);
  return known === undefined ? null : examOf(known, Number(seed));
}
