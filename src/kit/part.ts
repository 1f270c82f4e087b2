import type { AnyStateMachine, EventObject } from "xstate";
import type { Press } from "./flow.ts";
import { keeps, type Finding } from "./judge.ts";
import type { Code, Raw, Screens } from "./screen.ts";
import { placeOf, replay, type Fold, type Session } from "./session.ts";

/** A named state: the presses that lead to it, the screen it shows and exactly the codes it says. */
export interface Case<
  ScreenId extends string = string,
  SaidCode extends string = string,
  Start extends string = string,
> {
  /** The account at its beginning, when it is not the part's own. */
  start?: Start;
  screen: ScreenId;
  presses: readonly Press[];
  shows: readonly SaidCode[];
}

/** The cases of a set of screens. */
export type CasesOf<S extends Screens, Start extends string> = Readonly<
  Record<string, Case<keyof S & string, { [K in keyof S]: Code<S[K]> }[keyof S], Start>>
>;

/** One part of the procedure: a folder of `src/machines/`. */
export interface Part {
  id: string;
  screens: Screens;
  machine: AnyStateMachine;
  /** The model answer: from the first screen to the last, with nothing to be said. */
  model: readonly Press[];
  /** Other good answers, by name. */
  variants?: Readonly<Record<string, readonly Press[]>>;
}

/** A part's session, whatever its account events. */
export type PartSession<Account> = Session<Account, EventObject>;

export const replayPart = <Account>(
  { machine }: Part,
  account: Account,
  log: readonly Press[],
  fold?: Fold<Account, never>,
): PartSession<Account> =>
  replay(machine, account, log, fold as Fold<Account, EventObject> | undefined);

/** The presses with which the model answer has just reached a screen. */
export function pathTo(part: Part, account: unknown, screen: string): readonly Press[] {
  const { model } = part;
  const reached = (length: number) =>
    placeOf(replayPart(part, account, model.slice(0, length)));
  const length = model.findIndex((_, n) => reached(n) === screen);
  return length === -1 ? model : model.slice(0, length);
}

/** What the model answer types on a screen. */
export const modelRaw = (part: Part, account: unknown, screen: string): Raw =>
  part.model[pathTo(part, account, screen).length]?.raw ?? {};

/** What there is to say of a session now: what its screen refuses, and what was remarked on the way. */
export function findingsOf(session: PartSession<unknown>): readonly Finding[] {
  const place = placeOf(session);
  return Object.values(session.state.context.judgements)
    .flatMap(({ findings }) => findings)
    .filter((finding) => !keeps(finding) || finding.screen === place);
}

export const codesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ code }) => code);
