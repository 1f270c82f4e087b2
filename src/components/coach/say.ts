import type { Finding } from "../../kit/judge.ts";
import { say, type AnySaying, type Words } from "../../kit/strings.ts";
import type { Setting } from "../setting.ts";
import type { ToldWhy } from "./why-told.ts";

/** Everything that a language says of a finding. */
export function sayingIn<S extends object>(
  { screens }: Words<S>,
  { screen, code }: Pick<Finding, "screen" | "code">,
): AnySaying & S {
  const saying = screens[screen]?.sayings[code];
  if (!saying) throw new Error(`There is no ${screen} ${code}.`);
  return saying;
}

export const sayingOf = ({ words }: Setting, finding: Finding): AnySaying =>
  sayingIn(words, finding);

/** What “Why?” tells of a finding, once it has been fetched. */
export const whyOf = ({ whys }: Setting, { screen, code }: Finding): ToldWhy | undefined =>
  whys?.[screen]?.[code];

/** What is told where there is room for one thing: what a finding changes, or that nobody knows. */
export function follows(setting: Setting, finding: Finding): string {
  const told = whyOf(setting, finding);
  return told?.consequence ?? told?.unknown ?? "";
}

export const sentence = (setting: Setting, finding: Finding): string =>
  say(sayingOf(setting, finding), finding);
