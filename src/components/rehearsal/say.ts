import type { Finding } from "../../kit/judge.ts";
import { say, type AnySaying, type Words } from "../../kit/strings.ts";
import type { Setting } from "./context.ts";

/** Everything that a language says of a code, on whichever screen it was found. */
export function sayingIn({ screens }: Words, { code }: { code: string }): AnySaying {
  const screen = Object.values(screens).find(({ sayings }) => code in sayings);
  const saying = screen?.sayings[code];
  if (!saying) throw new Error(`Nothing is said of the code “${code}”.`);
  return saying;
}

export const sayingOf = ({ words }: Setting, finding: Finding): AnySaying =>
  sayingIn(words, finding);

export const sentence = (setting: Setting, finding: Finding): string =>
  say(sayingOf(setting, finding), finding);
