import type { AnyStateMachine, EventObject } from "xstate";
import type { Press } from "./flow.ts";
import { keeps, optionsOf, type Finding } from "./judge.ts";
import { chosen, type Code, type Raw, type Screens } from "./screen.ts";
import { placeOf, press, replay, type Fold, type Session } from "./session.ts";

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
export interface Part<Start extends string = string> {
  id: string;
  /** The account when it is entered, over which its good answers are good. */
  start: Start;
  screens: Screens;
  machine: AnyStateMachine;
  /** The model answer: from the first screen to the last, with nothing to be said. */
  model: readonly Press[];
  /** Other good answers, by name. */
  variants?: Readonly<Record<string, readonly Press[]>>;
}

/** A part's session, whatever its account events. */
export type PartSession<Account> = Session<Account, EventObject>;

/** Replays presses over a part; `fold` is the account's own (see `Fold`). */
export const replayPart = <Account>(
  { machine }: Part,
  account: Account,
  log: readonly Press[],
  fold?: Fold<Account, never>,
): PartSession<Account> =>
  replay(machine, account, log, fold as Fold<Account, EventObject> | undefined);

/** One press more in that session; `null` when the screen now shown has no such button. */
export const pressPart = <Account>(
  { machine }: Part,
  session: PartSession<Account>,
  pressed: Press,
  fold: Fold<Account, never>,
): PartSession<Account> | null =>
  press(machine, session, pressed, fold as Fold<Account, EventObject>);

/**
 * The part with another of its good answers as the model.
 * @throws when it has no such variant
 */
export function answeredAs<P extends Part>(part: P, variant: string | undefined): P {
  if (variant === undefined) return part;
  const model = part.variants?.[variant];
  if (!model) throw new Error(`There is no ${variant}.`);
  return { ...part, model };
}

/** The good answers that pass by a screen, the model first, and how many presses lead there. */
function answersPassing(part: Part, account: unknown, screen: string) {
  return [part.model, ...Object.values(part.variants ?? {})]
    .map((presses) => ({
      presses,
      length: [...presses, null].findIndex(
        (_, n) => placeOf(replayPart(part, account, presses.slice(0, n))) === screen,
      ),
    }))
    .filter(({ length }) => length !== -1);
}

/** The presses with which a good answer has just reached a screen; all of the model's if none does. */
export function pressesTo(part: Part, account: unknown, screen: string): readonly Press[] {
  const [way] = answersPassing(part, account, screen);
  return way ? way.presses.slice(0, way.length) : part.model;
}

/**
 * What a good answer types on a screen: the model's, or the first that makes the same choices.
 * @param held what the form holds, whose choices stand if they can
 */
export function modelRaw(part: Part, account: unknown, screen: string, held: Raw = {}): Raw {
  const raws = answersPassing(part, account, screen)
    .map(({ presses, length }) => presses[length]?.raw)
    .filter((raw) => raw !== undefined);
  const choices = Object.entries(part.screens[screen]?.fields ?? {}).flatMap(([id, field]) =>
    field.options && held[id] ? [id] : [],
  );
  const alike = raws.find((raw) => choices.every((id) => raw[id] === held[id]));
  return alike ?? raws[0] ?? {};
}

/**
 * The practice data of the screen that a session shows: the good answer's, but for what depends on
 * the account now. For a line that it does not have, the last one stands in.
 * @param account the one over which the part's model was written
 */
export function practiceRaw(
  part: Part,
  account: unknown,
  session: PartSession<unknown>,
  held: Raw,
): Raw {
  const place = placeOf(session);
  const context = session.state.context as never;
  const raw = modelRaw(part, account, place, held);
  const fields = Object.entries(part.screens[place]?.fields ?? {});
  return fields.reduce<Raw>((filled, [id, field]) => {
    if (field.when && filled[field.when.field] !== field.when.is) return filled;
    const text = field.practice?.(context) ?? raw[id];
    if (text === undefined) return filled;
    const ids = field.rows ? (optionsOf(field, context) ?? []) : null;
    const fits = ids === null || chosen(text).every((each) => ids.includes(each));
    return { ...filled, [id]: fits ? text : (ids.at(-1) ?? "") };
  }, {});
}

/** What there is to say of a session now: what its screen refuses, and what was remarked on the way. */
export function findingsOf(session: PartSession<unknown>): readonly Finding[] {
  const place = placeOf(session);
  return Object.values(session.state.context.judgements)
    .flatMap(({ findings }) => findings)
    .filter((finding) => !keeps(finding) || finding.screen === place);
}

export const codesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ code }) => code);
