import type { Entry } from "../../machines/entry.ts";
import { pagesFor } from "../addresses/parts.ts";
import { classOf, type CaseClass } from "../cases/cases.ts";
import type { Shown, ForWhom } from "./triage.ts";

const SHOWN: Record<CaseClass, Shown> = {
  refusal: "refused",
  stop: "stopped",
  slip: "accepted",
  note: "accepted",
  situation: "nothing",
  good: "nothing",
};

/** The parts that are about people of one's own business. */
const INSIDE = ["utilisateur", "assignation", "droits-acces", "revocation"];

/** What the screen shows of a case. */
export function shownOf(entry: Entry, caseId: string): Shown {
  const shown = entry.cases[caseId];
  return shown ? SHOWN[classOf(entry, shown)] : "nothing";
}

/** Whose access a case is about. */
export function whoOf({ part }: Entry, caseId: string): ForWhom {
  if (pagesFor(part.id, caseId).includes("procurationExterne")) return "consultant";
  return INSIDE.includes(part.id) ? "colleague" : "either";
}
