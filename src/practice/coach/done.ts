import type { Account } from "../../account/account.ts";
import type { Press } from "../../kit/flow.ts";
import { keeps } from "../../kit/judge.ts";
import type { Part, PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import type { Words } from "../../kit/strings.ts";
import { valuesOf } from "./values.ts";

/**
 * What the coach says of a press: what it has just done, with its proof on the screen.
 * @param before the session that was pressed, whose screen has the words
 * @param after the same with the press
 * @returns null when the press did nothing: no such button, a form refused, a state that blocks
 * @example doneBy(part, before, { type: "modifier", raw }, after, words) // "Droits enregistrés…"
 */
export function doneBy(
  part: Part,
  before: PartSession<Account>,
  pressed: Press,
  after: PartSession<Account>,
  words: Words,
): string | null {
  const screen = placeOf(before);
  if (after.log.length === before.log.length || isKept(screen, before, after)) return null;
  const said = words.screens[screen]?.done[pressed.type];
  if (said === undefined) return null;
  return typeof said === "string" ? said : said(valuesOf(part, screen, before, after));
}

/** Did this press's own judgement keep the screen? An older one may still stand there. */
function isKept(screen: string, before: PartSession<Account>, after: PartSession<Account>) {
  const [was, is] = [before, after].map(({ state }) => state.context.judgements[screen]);
  return is !== undefined && is !== was && is.findings.some(keeps);
}
