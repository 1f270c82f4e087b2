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

/** What the portal's screen says of a case, where the exercise cannot show it. */
const SAID: Readonly<Record<string, Shown>> = { "connexion/connexionRefusee": "refused" };

/** Titles that tell what is on the screen though nothing is said there, and the reverse. */
const SEEN: Readonly<Record<string, boolean>> = {
  "connexion/ministereAbsent": true,
  "inscription/desactivee": true,
  "inscription/desinscrire": false,
  "procuration/accesManquant": true,
  "procuration/revoquer": false,
  "assignation/employeAbsent": true,
  "assignation/collegueRse": true,
};

/** What the screen shows of a case. */
export function shownOf(entry: Entry, caseId: string): Shown {
  const shown = entry.cases[caseId];
  const said = SAID[`${entry.part.id}/${caseId}`];
  return said ?? (shown ? SHOWN[classOf(entry, shown)] : "nothing");
}

/** Whether a case's title is something that one sees: what is accepted, no screen says. */
export function isSeen(entry: Entry, caseId: string): boolean {
  const shows = shownOf(entry, caseId);
  return SEEN[`${entry.part.id}/${caseId}`] ?? (shows === "refused" || shows === "stopped");
}

/** Whose access a case is about. */
export function whoOf({ part }: Entry, caseId: string): ForWhom {
  if (pagesFor(part.id, caseId).includes("procurationExterne")) return "consultant";
  return INSIDE.includes(part.id) ? "colleague" : "either";
}
