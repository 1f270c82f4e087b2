import { createAtom, type Readable } from "@xstate/store";
import type { Account } from "../account/account.ts";
import { startingPoints, type StartingPointId } from "../account/starting-points.ts";
import type { Press } from "../kit/flow.ts";
import type { Finding } from "../kit/judge.ts";
import { findingsOf, practiceRaw, type PartSession } from "../kit/part.ts";
import type { Raw } from "../kit/screen.ts";
import { placeOf } from "../kit/session.ts";
import type { Draft } from "./drafts.ts";
import { homeOf, play, playOn, type PracticePart } from "./play.ts";

/** What the last thing done calls for: where the focus goes, what is said. */
export type Outcome =
  "none" | "refused" | "blocked" | "moved" | "stayed" | "filled" | "restarted" | "resumed";

export interface RehearsalState {
  session: PartSession<Account>;
  /** What the form shows instead of what was last pressed: practice data, or a draft found again. */
  typed: Raw | null;
  outcome: Outcome;
  /** Counts what was done, so that the same refusal twice is two events. */
  turn: number;
  /** Changes when the form must be drawn anew: its fields keep what is typed otherwise. */
  form: number;
}

/** Where a rehearsal begins: in which company, and with what already pressed. */
export interface Beginning {
  start: StartingPointId;
  presses: readonly Press[];
}

/** One rehearsal: a log of presses over a part, from a beginning, and what may be done to it. */
export function rehearse(part: PracticePart, { start, presses }: Beginning) {
  const from = (log: readonly Press[]) => play(part, startingPoints[start], log);
  const state = createAtom<RehearsalState>({
    session: from(presses),
    typed: null,
    outcome: "none",
    turn: 0,
    form: 0,
  });
  const anew = (session: PartSession<Account>, typed: Raw | null, outcome: Outcome) => {
    const { turn, form } = state.get();
    state.set({ session, typed, outcome, turn: turn + 1, form: form + 1 });
  };
  return {
    start,
    state,
    press: (pressed: Press): void => {
      const before = state.get();
      const session = playOn(part, before.session, pressed);
      if (!session) return;
      if (placeOf(session) !== placeOf(before.session)) {
        anew(session, null, "moved");
        return;
      }
      const outcome = outcomeOf(findingsOf(session));
      state.set({ ...before, session, typed: null, outcome, turn: before.turn + 1 });
    },
    restart: (): void => anew(from(presses), null, "restarted"),
    /** With the practice data, under the choices that the form holds. */
    fill: (held: Raw): void => {
      const { session } = state.get();
      anew(session, practiceRaw(part, homeOf(part), session, held), "filled");
    },
    /** Another point of a path that somebody shared. */
    show: (log: readonly Press[]): void => anew(from(log), null, "resumed"),
    /** A draft found again: replayed, so that a stale or forged one stops where it is no longer lawful. */
    resume: ({ log, typed, filled }: Draft, outcome: "none" | "resumed"): void =>
      anew(from(log), typed, filled ? "filled" : outcome),
  };
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
  restart: () => void;
  fill: (held: Raw) => void;
}

/** What the fields of the screen now shown hold when they are drawn. */
export const rawShown = ({ session, typed }: RehearsalState): Raw =>
  typed ?? session.state.context.raw[placeOf(session)] ?? {};

/** What the coach has to say now. The practice data silence what was said of the text they replace. */
export const findingsShown = ({ session, outcome }: RehearsalState): readonly Finding[] =>
  outcome === "filled" ? [] : findingsOf(session);
