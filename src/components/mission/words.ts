import type { HelpWords } from "../../practice/planner/words.ts";
import type { AskedWords } from "../../practice/missions/words.ts";
import type { Mode } from "../../practice/progress/progress.ts";
import type { SandboxWords } from "../sandbox/words.ts";

/** What surrounds a mission or an exam, in one language. */
export interface MissionWords {
  sandbox: SandboxWords;
  help: HelpWords;
  asked: AskedWords;
  modes: Record<Mode, string>;
  mode: string;
  /** What each mode is, in a line. */
  about: Record<Mode, string>;
  goal: string;
  /** The button that gives help, by the rungs that were given already: its name begins with the word. */
  helps: readonly [string, string, string, string];
  helpTitle: string;
  done: string;
  nothing: string;
  player: {
    title: string;
    next: string;
    back: string;
    play: string;
    pause: string;
    yours: string;
    over: string;
    /** How far one is, by the acts that are done and those that are left. */
    count: (done: number, of: number) => string;
  };
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
