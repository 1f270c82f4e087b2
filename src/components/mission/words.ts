import type { AskedWords } from "../../practice/missions/words.ts";
import type { ModeWords } from "../help/words.ts";
import type { SandboxWords } from "../sandbox/words.ts";

/** What surrounds a mission or an exam, in one language. */
export interface MissionWords extends ModeWords {
  sandbox: SandboxWords;
  asked: AskedWords;
  goal: string;
  ending: {
    /** How many acts were done, and the best known way's. */
    acts: (done: number, best: number) => string;
    unaided: string;
    rung: (rung: number) => string;
    slips: string;
    lasting: string;
    again: string;
    alone: string;
    onward: string;
    all: string;
  };
  restart: string;
  refusals: string;
  exam: ExamWords;
}

export interface ExamWords {
  names: Record<"collegue" | "consultant", string>;
  begin: string;
  another: string;
  /** Another exam was asked for than the one under way. */
  barred: string;
  number: (seed: number) => string;
  given: {
    title: string;
    collegue: string;
    consultant: string;
    name: string;
    firstName: string;
    email: string;
    phone: string;
    extension: string;
    none: string;
    company: string;
    consultantNumber: string;
    neq: string;
    rse: string;
  };
  hand: string;
  sure: string;
  yes: string;
  no: string;
  passed: string;
  failed: string;
  missing: string;
  debrief: string;
  held: string;
  unmet: string;
  refused: (times: number) => string;
  slipped: string;
  why: string;
  thisCase: string;
  proof: string;
  proofLead: string;
  yourName: string;
  print: string;
  proofText: (exam: string, day: string) => string;
  code: string;
  declared: string;
}
