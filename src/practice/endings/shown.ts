import type { Account } from "../../account/account.ts";
import type { PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import { play, type PracticePart } from "../play.ts";
import { endingOf, type Exercise, type Verdict } from "./ending.ts";

const underWay = new WeakMap<PracticePart, ReadonlySet<string>>();

/** The screens on which an exercise is under way: from the second of its good answer to the one that sends it. */
function screensUnderWay(part: PracticePart, home: Account): ReadonlySet<string> {
  const known = underWay.get(part);
  if (known) return known;
  const found = new Set(part.model.flatMap((_, n) => placeUnderWay(part, home, n)));
  underWay.set(part, found);
  return found;
}

function placeUnderWay(part: PracticePart, home: Account, n: number): string[] {
  const session = play(part, home, part.model.slice(0, n));
  return n > 0 && session.emitted.length === 0 ? [placeOf(session)] : [];
}

/**
 * How an exercise has ended, where it is to be told: not on the screens of one that was begun again.
 * @param home the company over which the part's good answers are good
 * @returns null where nothing has ended, or another one is under way
 */
export const endingShown = (
  exercise: Exercise,
  home: Account,
  session: PartSession<Account>,
): Verdict | null =>
  screensUnderWay(exercise.part, home).has(placeOf(session))
    ? null
    : endingOf(exercise, session);
