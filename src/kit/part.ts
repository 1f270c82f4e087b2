import type { AnyStateMachine, EventObject } from "xstate";
import type { Press } from "./flow.ts";
import type { Code, Raw, Screens } from "./screen.ts";
import { placeOf, replay, type Session } from "./session.ts";
import { only } from "./judge.ts";

/** A named state: the presses that lead to it, the screen it shows and exactly the codes it says. */
export interface Case<ScreenId extends string = string, SaidCode extends string = string> {
  screen: ScreenId;
  presses: readonly Press[];
  shows: readonly SaidCode[];
}

/** The cases of a set of screens. */
export type CasesOf<S extends Screens> = Readonly<
  Record<string, Case<keyof S & string, { [K in keyof S]: Code<S[K]> }[keyof S]>>
>;

/** One part of the procedure: a folder of `src/machines/`. */
export interface Part<Account> {
  id: string;
  screens: Screens;
  machine: AnyStateMachine;
  /** The model answer: from the first screen to the last, with nothing to be said. */
  model: readonly Press[];
  /** The account when the part is entered. */
  start: Account;
}

/** A part's session, whatever its account events. */
export type PartSession<Account> = Session<Account, EventObject>;

export const replayPart = <Account>(
  { machine, start }: Part<Account>,
  log: readonly Press[],
): PartSession<Account> => replay(machine, start, log);

/** The presses with which the model answer has just reached a screen. */
export function pathTo<Account>(part: Part<Account>, screen: string): readonly Press[] {
  const { model } = part;
  const length = model.findIndex(
    (_, n) => placeOf(replayPart(part, model.slice(0, n))) === screen,
  );
  return length === -1 ? model : model.slice(0, length);
}

/** What the model answer types on a screen. */
export const modelRaw = <Account>(part: Part<Account>, screen: string): Raw =>
  part.model[pathTo(part, screen).length]?.raw ?? {};

/** The codes that a session's last judged press has left to say. */
export const codesOf = ({ state }: PartSession<unknown>): string[] =>
  state.context.judgement.findings.map(({ code }) => code);

/** Does the screen now shown refuse what was typed? */
export const isRefused = ({ state }: PartSession<unknown>): boolean =>
  only("refusal", state.context.judgement).length > 0;
