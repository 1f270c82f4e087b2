import { assign, emit, type EventObject } from "xstate";
import { judge, keeps, type Judgement } from "./judge.ts";
import type { AnswersTo, Raw, Screen, Screens } from "./screen.ts";

/** A press on a button of a screen, with what its form held. */
export interface Press<Button extends string = string> {
  type: Button;
  raw: Raw;
}

export interface FlowContext<Account> {
  account: Account;
  /** What was typed, by screen: going back finds it again. */
  raw: Readonly<Record<string, Raw>>;
  /** What the last judged press found, by screen. */
  judgements: Readonly<Record<string, Judgement>>;
  /** What the flow itself has found, or keeps in mind. */
  facts: Readonly<Record<string, unknown>>;
}

type ButtonOf<S extends Screens> = { [K in keyof S]: keyof S[K]["buttons"] }[keyof S] & string;

interface Of {
  screen: string;
}

/**
 * The vocabulary in which a procedure part's machine is written: states are its screens, events its
 * buttons, the account comes in, account events are emitted.
 * @example createMachine({ types: {} as FlowTypes<typeof screens, Account, AccountEvent>, … })
 */
export interface FlowTypes<
  S extends Screens,
  Account,
  Emitted extends EventObject,
  Own extends string = never,
> {
  context: FlowContext<Account>;
  input: { account: Account };
  events: Press<ButtonOf<S>>;
  emitted: Emitted;
  guards: { type: "accepted"; params: Of };
  actions:
    | { type: "judge"; params: Of }
    | { type: "forget"; params: Of }
    | { [Name in Own]: { type: Name; params?: undefined } }[Own];
}

/**
 * What `asks` does with the form of a screen: read it, keep it, and go on only if nothing is refused.
 * (XState's `setup` would say the same, for 0.7 kB of helpers that nothing here uses.)
 */
export function judging<S extends Screens, Account>(screens: S) {
  type Pressed = Press<ButtonOf<S>>;
  const judged = once((screen: string, event: Pressed, context: FlowContext<Account>) => {
    const declared: Screen | undefined = screens[screen];
    if (!declared) throw new Error(`There is no ${screen}.`);
    return judge(screen, declared, event, context);
  });
  return {
    guards: {
      accepted: (now: { event: Pressed; context: FlowContext<Account> }, of: Of) =>
        !judged(of.screen, now.event, now.context).findings.some(keeps),
    },
    actions: {
      judge: assign<FlowContext<Account>, Pressed, Of, Pressed, never>((now, of) => ({
        raw: { ...now.context.raw, [of.screen]: now.event.raw },
        judgements: {
          ...now.context.judgements,
          [of.screen]: judged(of.screen, now.event, now.context),
        },
      })),
      forget: assign<FlowContext<Account>, Pressed, Of, Pressed, never>(({ context }, of) => ({
        raw: { ...context.raw, [of.screen]: {} },
        judgements: { ...context.judgements, [of.screen]: { answers: {}, findings: [] } },
      })),
    },
    /** A named action of the machine: what it makes of the flow's context. */
    changes: (change: (context: FlowContext<Account>) => Partial<FlowContext<Account>>) =>
      assign<FlowContext<Account>, Pressed, undefined, Pressed, never>(({ context }) =>
        change(context),
      ),
    /** A named action of the machine: the account event that comes true. */
    emits: <Emitted extends EventObject>(event: (context: FlowContext<Account>) => Emitted) =>
      emit<FlowContext<Account>, Pressed, undefined, Pressed, Emitted>(({ context }) =>
        event(context),
      ),
  };
}

/** XState asks a guard, and then an action, of the same press in the same context: one answer serves both. */
function once<Event extends object, Context, Found>(
  find: (screen: string, event: Event, context: Context) => Found,
) {
  let last: { screen: string; event: Event; context: Context; found: Found } | null = null;
  return (screen: string, event: Event, context: Context): Found => {
    if (last?.screen !== screen || last.event !== event || last.context !== context)
      last = { screen, event, context, found: find(screen, event, context) };
    return last.found;
  };
}

/**
 * The answers of a screen that the flow has passed.
 * @throws when it has not: the machine that asks is wrong, not the learner.
 */
export function answered<S extends Screens, Id extends keyof S & string>(
  _screens: S,
  id: Id,
  { judgements }: FlowContext<unknown>,
): AnswersTo<S[Id]> {
  const judgement = judgements[id];
  if (!judgement) throw new Error(`There is no ${id} yet.`);
  return judgement.answers as AnswersTo<S[Id]>;
}

/** A flow's context when it is entered. */
export const atFirst = <Account>({
  input,
}: {
  input: { account: Account };
}): FlowContext<Account> => ({
  account: input.account,
  raw: {},
  judgements: {},
  facts: {},
});

/**
 * A button of a form: what it asks for is judged, then on to `target`, or kept and staying.
 * @param then what else is done on the way, by the names that the machine gives
 * @example continuer: asks("saisie", "verification")
 */
export const asks = <
  Id extends string,
  Target extends string,
  const Then extends readonly (string | { type: "forget"; params: Of })[],
>(
  screen: Id,
  target: Target,
  ...then: Then
) =>
  [
    {
      guard: { type: "accepted", params: { screen } },
      target,
      actions: [{ type: "judge", params: { screen } }, ...then],
    },
    { actions: { type: "judge", params: { screen } } },
  ] as const;

/** What was typed on a screen, and said of it, is as if it had never been. */
export const forget = <Id extends string>(screen: Id) =>
  ({ type: "forget", params: { screen } }) as const;
