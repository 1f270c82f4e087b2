import type { Part } from "../../kit/part.ts";
import { codesIn, type Screen } from "../../kit/screen.ts";
import lock from "../../../letters.lock.json" with { type: "json" };

/**
 * The letters by which a shared link names the buttons and the codes of a screen. People keep these
 * links: a letter is given once (`npm run letters`), whatever the order of a declaration becomes.
 */
export interface Letters {
  buttons: Readonly<Record<string, string>>;
  codes: Readonly<Record<string, string>>;
}

export type LettersLock = Readonly<Record<string, Letters>>;

/** A press is one letter of these for its button, then one of those for each code it was told. */
const BUTTONS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
const CODES = "ghijklmnopqrstuvwxyz0123456789-_";

const NONE: Letters = { buttons: {}, codes: {} };

/** The name under which a screen's letters are locked: one that is borrowed keeps its owner's. */
const keyOf = (part: Part, screen: string): string =>
  `${part.screens[screen]?.part ?? part.id}/${screen}`;

export const lettersOf = (part: Part, screen: string): Letters =>
  (lock as LettersLock)[keyOf(part, screen)] ?? NONE;

/** @throws when it has none yet: a button or a code was added, and `npm run letters` was not run */
export function letterOf(letters: Readonly<Record<string, string>>, name: string): string {
  const letter = letters[name];
  if (letter === undefined) throw new Error(`“${name}” has no letter: run “npm run letters”.`);
  return letter;
}

/** What a letter names, if it names anything. */
export const namedBy = (
  letters: Readonly<Record<string, string>>,
  letter: string,
): string | undefined => Object.keys(letters).find((name) => letters[name] === letter);

/**
 * The lock with a letter for every button and code of some parts: what has one keeps it, what is no
 * more keeps its own too, so that no letter ever says two things.
 * @throws when a screen has more of them than there are letters
 */
export function lettersWith(before: LettersLock, parts: readonly Part[]): LettersLock {
  const next: Record<string, Letters> = { ...before };
  for (const part of parts) {
    for (const [id, screen] of Object.entries(part.screens)) {
      const key = keyOf(part, id);
      next[key] = lettersFor(next[key] ?? NONE, screen);
    }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lettersFor = ({ buttons, codes }: Letters, screen: Screen): Letters => ({
  buttons: given(buttons, BUTTONS, Object.keys(screen.buttons)),
  codes: given(codes, CODES, codesIn(screen)),
});

function given(
  known: Readonly<Record<string, string>>,
  alphabet: string,
  names: readonly string[],
): Record<string, string> {
  const all: Record<string, string> = { ...known };
  for (const name of names) {
    const taken = Object.values(all);
    const free = Array.from(alphabet).find((letter) => !taken.includes(letter));
    if (name in all) continue;
    if (free === undefined) throw new Error(`No letter is left for “${name}”.`);
    all[name] = free;
  }
  return all;
}
