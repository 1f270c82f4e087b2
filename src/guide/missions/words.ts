import type { MissionId } from "../../practice/missions/mission.ts";
import type { MissionGroup } from "./groups.ts";

interface Told {
  /** The last word of its address. */
  slug: string;
  title: string;
  /** What has happened, and what is to be brought about: at most 50 words. */
  brief: string;
}

/** What is said of the missions, in one language. */
export interface MissionPageWords {
  kicker: string;
  /** From a case, before the mission in which it is practised. */
  practise: string;
  title: string;
  description: string;
  intro: string;
  /** The groups in which they are listed. */
  groups: Record<MissionGroup, string>;
  given: string;
  /** Folded: the best known way, computed. */
  way: (acts: number) => string;
  trained: string;
  acts: (acts: number) => string;
  /** In the list. */
  done: string;
  unaided: string;
  again: string;
  next: string;
  ready: string;
  notYet: string;
  exams: string;
  examTitle: string;
  examDescription: string;
  examLead: string;
  examStill: string;
  readyTitle: string;
  routes: Record<"collegue" | "consultant" | "deux", string>;
  route: string;
  alone: string;
  memory: string;
  check: string;
  checkLead: string;
  checkFields: Record<"name" | "exam" | "seed" | "on" | "code", string>;
  checkButton: string;
  checkYes: string;
  checkNo: string;
  checkPart: string;
  /** Of a field that cannot be read: its name, and how it is written. */
  checkWrong: Record<"seed" | "on" | "code", string>;
  missions: Record<MissionId, Told>;
}
