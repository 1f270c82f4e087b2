import type { Finding } from "../../kit/judge.ts";
import { say, type AnySaying, type Words } from "../../kit/strings.ts";
import type { Setting } from "../setting.ts";

/** Everything that a language says of a finding. */
export function sayingIn({ screens }: Words, { screen, code }: Finding): AnySaying {
  const saying = screens[screen]?.sayings[code];
  if (!saying) throw new Error(`Nothing is said of the code “${code}” of “${screen}”.`);
  return saying;
}

export const sayingOf = ({ words }: Setting, finding: Finding): AnySaying =>
  sayingIn(words, finding);

/** What is told where there is room for one thing: what a finding changes, or that nobody knows. */
export const follows = ({ consequence, unknown = "" }: AnySaying): string =>
  consequence ?? unknown;

export const sentence = (setting: Setting, finding: Finding): string =>
  say(sayingOf(setting, finding), finding);
