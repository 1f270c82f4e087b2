import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from "xstate";
import type { FlowContext, Press } from "./flow.ts";

/** A machine's snapshot, whose context is a flow's. */
type State<Account> = Omit<AnyMachineSnapshot, "context"> & { context: FlowContext<Account> };

/** What an account event makes of the account. */
export type Fold<Account, Emitted> = (account: Account, event: Emitted) => Account;

/** Where a log of presses has led. */
export interface Session<Account, Emitted> {
  state: State<Account>;
  /** The account events that came true on the way, in order. */
  emitted: readonly Emitted[];
  log: readonly Press[];
}

/** A session in which nothing has been pressed yet. */
export function begin<Account, Emitted extends EventObject>(
  machine: AnyStateMachine,
  account: Account,
): Session<Account, Emitted> {
  const [state] = initialTransition(machine, { account });
  return { state: state as State<Account>, emitted: [], log: [] };
}

/**
 * The session after one more press; `null` when the screen now shown has no such button.
 * @param fold makes the events true for the screens that follow; without it, they are only emitted
 */
export function press<Account, Emitted extends EventObject>(
  machine: AnyStateMachine,
  { state, emitted, log }: Session<Account, Emitted>,
  pressed: Press,
  fold: Fold<Account, Emitted> = (account) => account,
): Session<Account, Emitted> | null {
  const snapshot = state as AnyMachineSnapshot;
  // Not `can`: it would judge the form a first time.
  if (!hasButton(machine, placeOf({ state }), pressed.type)) return null;
  const [next, actions] = transition(machine, snapshot, pressed);
  const came = (actions as { type: string; params: unknown }[])
    .filter(({ type }) => type === "xstate.emit")
    .map(({ params }) => (params as { event: Emitted }).event);
  const session = { state: next as State<Account>, emitted, log: [...log, pressed] };
  if (came.length === 0) return session;
  const account = came.reduce(fold, session.state.context.account);
  return { ...inAccount(session, account), emitted: [...emitted, ...came] };
}

/** What is read of a machine's state: the buttons that its screen answers to. */
interface Screen {
  transitions: ReadonlyMap<string, unknown>;
}

const hasButton = ({ states }: AnyStateMachine, place: string, button: string): boolean =>
  (states as Readonly<Record<string, Screen | undefined>>)[place]?.transitions.has(button) ??
  false;

/** The same place of the same flow, in an account that has changed meanwhile. */
export const inAccount = <Account, Emitted>(
  session: Session<Account, Emitted>,
  account: Account,
): Session<Account, Emitted> => {
  const { state } = session;
  return { ...session, state: { ...state, context: { ...state.context, account } } };
};

/**
 * Presses a whole log, from the start. A press that is not (or no longer) lawful ends it there:
 * the session's log is then shorter than the one given.
 */
export function replay<Account, Emitted extends EventObject>(
  machine: AnyStateMachine,
  account: Account,
  log: readonly Press[],
  fold?: Fold<Account, Emitted>,
): Session<Account, Emitted> {
  let session = begin<Account, Emitted>(machine, account);
  for (const pressed of log) {
    const next = press(machine, session, pressed, fold);
    if (!next) break;
    session = next;
  }
  return session;
}

/** The state's key: a screen's id, or the end that was reached. */
export const placeOf = ({ state }: { state: { value: unknown } }): string =>
  String(state.value);
