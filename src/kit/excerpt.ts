import { createMachine, type AnyStateMachine } from "xstate";
import { asks, atFirst, judging, type FlowContext } from "./flow.ts";
import { modelRaw, type Part } from "./part.ts";
import type { Raw, Screen, Screens } from "./screen.ts";
import type { EndWords, Words } from "./strings.ts";

/** A few fields of one screen, declared: what one may try before the whole. It can be written in a page. */
export interface Excerpt {
  screen: string;
  fields: readonly string[];
  /** What stands in them at first. */
  typed: Raw;
  /** The end that is reached when nothing is refused. */
  end: string;
  words: { intro: string; instruction: string; ending: EndWords };
}

interface Whole<P> {
  part: P;
  words: Words;
}

const picked = <T>(all: Readonly<Record<string, T>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));

/**
 * The excerpt of a part: its one screen has those fields only, and its forward button, judged by the
 * part's own readers. Its fields are to need no other one.
 * @param account the one over which the part's model is good
 * @throws when the part has no such screen
 */
export function excerptOf<P extends Part>(
  { part, words }: Whole<P>,
  excerpt: Excerpt,
  account: unknown,
): Whole<P> {
  const { screen: id, fields, end } = excerpt;
  const whole = part.screens[id];
  if (!whole) throw new Error(`The part “${part.id}” has no screen “${id}”.`);
  const forward = Object.keys(whole.buttons).at(-1) ?? "";
  const screens = { [id]: cut(whole, fields, forward) };
  const raw = picked(modelRaw(part, account, id), fields);
  return {
    part: {
      ...part,
      screens,
      machine: machineOf(part.id, screens, forward, excerpt),
      model: [{ type: forward, raw }],
      variants: {},
    },
    words: {
      ...words,
      screens: { [id]: wordsOf(words, excerpt) },
      ends: { [end]: excerpt.words.ending },
    },
  };
}

function cut(whole: Screen, fields: readonly string[], forward: string): Screen {
  const { title, box, provenance } = whole;
  return {
    ...{ title, box, provenance },
    blocks: [{ kind: "fields" }],
    fields: picked(whole.fields, fields),
    buttons: picked(whole.buttons, [forward]),
  };
}

function wordsOf({ screens }: Words, { screen, words }: Excerpt) {
  const { intro, instruction } = words;
  // What the whole says of a press quotes fields that an excerpt need not have.
  return { help: {}, sayings: {}, ...screens[screen], done: {}, intro, instruction };
}

function machineOf(
  part: string,
  screens: Screens,
  forward: string,
  { screen, typed, end }: Excerpt,
): AnyStateMachine {
  const { guards, actions } = judging<Screens, unknown>(screens);
  const context = (given: { input: { account: unknown } }): FlowContext<unknown> => ({
    ...atFirst(given),
    raw: { [screen]: typed },
  });
  const states = {
    [screen]: { on: { [forward]: asks(screen, end) } },
    [end]: { type: "final" as const },
  };
  return createMachine(
    { id: part, context, initial: screen, states } as never,
    {
      guards,
      actions,
    } as never,
  );
}
