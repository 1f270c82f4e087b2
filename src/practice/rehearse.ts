import { createAtom, type Readable } from "@xstate/store";
import type { Account } from "../account/account.ts";
import type { StartingPointId } from "../account/starting-points.ts";
import type { Press } from "../kit/flow.ts";
import { keeps, type Finding } from "../kit/judge.ts";
import { findingsOf, practiceRaw, pressesTo, type PartSession } from "../kit/part.ts";
import type { Raw } from "../kit/screen.ts";
import { placeOf } from "../kit/session.ts";
import type { Draft } from "./drafts.ts";
import { play, playOn, type PracticePart } from "./play.ts";

/** What the last thing done calls for: where the focus goes, what is said. */
export type Outcome =
  | "none"
  | "refused"
  | "blocked"
  | "moved"
  | "stayed"
  | "filled"
  | "restarted"
  | "resumed"
  /** Taken ahead along the good answer, by a chip of the lesson. */
  | "ahead";

export interface RehearsalState {
  session: PartSession<Account>;
  /** What the form shows instead of what was last pressed: practice data, or a draft found again. */
  typed: Raw | null;
  outcome: Outcome;
  /** Counts what was done, so that the same refusal twice is two events. */
  turn: number;
  /** Changes when the form must be drawn anew: its fields keep what is typed otherwise. */
  form: number;
  /** How many actions may be taken back. */
  undoable: number;
  /** The last press, and where it was made: what it has done is told. */
  last: Pressed | null;
}

export interface Pressed {
  before: PartSession<Account>;
  pressed: Press;
}

/** Where a rehearsal begins: in which company, and with what already pressed. */
export interface Beginning {
  start: StartingPointId;
  account: Account;
  /** The company over which the part's good answers are good. */
  home: Account;
  presses: readonly Press[];
}

/** One rehearsal: a log of presses over a part, from a beginning, and what may be done to it. */
export function rehearse(part: PracticePart, { start, account, home, presses }: Beginning) {
  const from = (log: readonly Press[]) => play(part, account, log);
  const state = createAtom<RehearsalState>({
    session: from(presses),
    typed: null,
    outcome: "none",
    turn: 0,
    form: 0,
    undoable: 0,
    last: null,
  });
  /** What was there before each action, the last one last. */
  const past: (Left & { stays: boolean })[] = [];
  const anew = (
    session: PartSession<Account>,
    typed: Raw | null,
    outcome: Outcome,
    last: Pressed | null = null,
    redrawn = 1,
  ) => {
    const { turn, form } = state.get();
    const counted = { undoable: past.length, turn: turn + 1, form: form + redrawn };
    state.set({ session, typed, outcome, last, ...counted });
  };
  /** As these presses left it, but for what was refused last, which has been mended since. */
  const accepted = (log: readonly Press[]): PartSession<Account> => {
    let session = from([]);
    let last = session;
    for (const pressed of log) {
      session = playOn(part, session, pressed) ?? session;
      if (!findingsOf(session).some(keeps)) last = session;
    }
    return last;
  };
  /** Before anything is done: what was typed is kept with where one was. */
  const leaving = (typed: Raw | null, stays = false) =>
    past.push({ log: state.get().session.log, typed, stays });
  return {
    start,
    account,
    home,
    state,
    press: (pressed: Press): void => {
      const before = state.get().session;
      const session = playOn(part, before, pressed);
      if (!session) return;
      const stays = placeOf(session) === placeOf(before);
      leaving(pressed.raw, stays);
      const outcome = stays ? outcomeOf(findingsOf(session)) : "moved";
      // A form that stays keeps what stands in it.
      anew(session, null, outcome, { before, pressed }, stays ? 0 : 1);
    },
    /**
     * One action back, with what had been typed.
     * @param held what stands in the form: it stays there, if the action has stayed on its screen
     */
    undo: (held: Raw): void => {
      const left = past.pop();
      if (left) anew(from(left.log), left.stays ? held : left.typed, "moved");
    },
    /** To a screen of the part: back with its values, or ahead along the good answer. */
    goTo: (screen: string, typed: Raw | null = null): void => {
      const { session } = state.get();
      if (placeOf(session) === screen) return;
      const there = wayTo(part, account, session.log, screen);
      leaving(typed);
      anew(accepted(there.log), there.typed, there.ahead ? "ahead" : "moved");
    },
    /** Back to what had been pressed before a slip, with what had been typed there. */
    takeUp: (keep: number): void => {
      const { log } = state.get().session;
      leaving(null);
      anew(accepted(log.slice(0, keep)), log[keep]?.raw ?? null, "moved");
    },
    restart: (typed: Raw | null = null): void => {
      leaving(typed);
      anew(from(presses), null, "restarted");
    },
    /** With the practice data, under the choices that the form holds. */
    fill: (held: Raw): void => {
      const { session } = state.get();
      leaving(held);
      anew(session, practiceRaw(part, home, session, held), "filled");
    },
    /** Another point of a path that somebody shared. */
    show: (log: readonly Press[]): void => anew(from(log), null, "resumed"),
    /** A draft found again: replayed, so that a stale or forged one stops where it is no longer lawful. */
    resume: ({ log, typed, filled }: Draft, outcome: "none" | "resumed"): void =>
      anew(from(log), typed, filled ? "filled" : outcome),
  };
}

/** Where one was, and what stood in its form. */
interface Left {
  log: readonly Press[];
  typed: Raw | null;
}

/** How a screen is reached from where a session is: back over what was done, or ahead by the model. */
function wayTo(
  part: PracticePart,
  start: Account,
  log: readonly Press[],
  screen: string,
): Left & { ahead: boolean } {
  let then = play(part, start, []);
  let behind: Left | null = null;
  for (const [n, pressed] of log.entries()) {
    if (placeOf(then) === screen) behind = { log: log.slice(0, n), typed: pressed.raw };
    then = playOn(part, then, pressed) ?? then;
  }
  if (behind) return { ...behind, ahead: false };
  return { log: pressesTo(part, start, screen), typed: null, ahead: true };
}

/** What became of a press that stayed on its screen. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ as }) => as === "refusal")) return "refused";
  return findings.some(({ as }) => as === "stop") ? "blocked" : "stayed";
}

/** A rehearsal of one part, whose drafts can be found again. */
export type Rehearsed = ReturnType<typeof rehearse>;

/** What a rehearsal is drawn from, and what may be done to it. */
export interface Rehearsing {
  /** The company in which it began, of one that can be shared: a log of presses alone tells it. */
  start?: StartingPointId;
  state: Readable<RehearsalState>;
  press: (pressed: Press) => void;
  restart: (typed?: Raw) => void;
  fill: (held: Raw) => void;
  undo: (held: Raw) => void;
  takeUp?: (keep: number) => void;
}

/** What the fields of the screen now shown hold when they are drawn. */
export const rawShown = ({ session, typed }: RehearsalState): Raw =>
  typed ?? session.state.context.raw[placeOf(session)] ?? {};

/** What the coach has to say now. The practice data silence what was said of the text they replace. */
export const findingsShown = ({ session, outcome }: RehearsalState): readonly Finding[] =>
  outcome === "filled" ? [] : findingsOf(session);
