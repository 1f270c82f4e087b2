import { createStore } from "@xstate/store";
import type { Account } from "../../account/account.ts";
import type { Press } from "../../kit/flow.ts";
import type { Finding } from "../../kit/judge.ts";
import {
  isRefused,
  modelRaw,
  replayPart,
  type Part,
  type PartSession,
} from "../../kit/part.ts";
import { placeOf, press } from "../../kit/session.ts";
import type { Raw } from "../../kit/screen.ts";

/** What the last thing done calls for: where the focus goes, what is said. */
export type Outcome = "none" | "refused" | "moved" | "stayed" | "filled" | "restarted";

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

/** One rehearsal: a log of presses over a part, begun with `start`. */
export function rehearsalStore(part: Part<Account>, start: readonly Press[]) {
  const atStart: RehearsalState = {
    session: replayPart(part, start),
    typed: null,
    outcome: "none",
    turn: 0,
    form: 0,
  };
  const anew = ({ turn, form }: RehearsalState) => ({ turn: turn + 1, form: form + 1 });
  return createStore({
    context: atStart,
    on: {
      pressed: (state, { press: pressed }: { press: Press }) =>
        afterPress(part, state, pressed),
      restarted: (state): RehearsalState => ({
        ...atStart,
        outcome: "restarted",
        ...anew(state),
      }),
      filled: (state): RehearsalState => ({
        ...state,
        typed: modelRaw(part, placeOf(state.session)),
        outcome: "filled",
        ...anew(state),
      }),
      /** A draft found again: replayed, so that a stale or forged one stops where it stops being lawful. */
      resumed: (
        state,
        { log, typed }: { log: readonly Press[]; typed: Raw },
      ): RehearsalState => ({
        session: replayPart(part, log),
        typed,
        outcome: "none",
        ...anew(state),
      }),
    },
  });
}

export type RehearsalStore = ReturnType<typeof rehearsalStore>;

function afterPress(
  part: Part<Account>,
  state: RehearsalState,
  pressed: Press,
): RehearsalState {
  const session = press(part.machine, state.session, pressed);
  if (!session) return state;
  const moved = placeOf(session) !== placeOf(state.session);
  const outcome = moved ? "moved" : isRefused(session) ? "refused" : "stayed";
  return {
    session,
    typed: null,
    outcome,
    turn: state.turn + 1,
    form: moved ? state.form + 1 : state.form,
  };
}

/** What the fields of the screen now shown hold when they are drawn. */
export const rawShown = ({ session, typed }: RehearsalState): Raw =>
  typed ?? session.state.context.raw[placeOf(session)] ?? {};

/** What the coach has to say now. The practice data silence what was said of the text they replace. */
export const findingsShown = ({ session, outcome }: RehearsalState): readonly Finding[] =>
  outcome === "filled" ? [] : session.state.context.judgement.findings;
