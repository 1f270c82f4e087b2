import type { Account, AccountEvent } from "../../account/account.ts";
import { ministries } from "../../domain/ministries.ts";
import type { Press } from "../../kit/flow.ts";
import type { PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import { ministryIn } from "../../machines/shared/grants.ts";
import { inCharge } from "../../procedure.ts";
import { play, playOn, type PracticePart } from "../play.ts";
import type { PlacedSlip, Slip, SlipCode } from "./slip.ts";

type Moment = PartSession<Account>;

/** A slip that is true, and how many presses of the log are kept to take up just before it. */
export type StandingSlip = PlacedSlip & { keep: number };

/** A slip, and the id of what it was made of: a ministry, a user, a procuration. */
export interface Fault {
  slip: Slip;
  of: string;
}

/** The screen on which each slip can be mended whatever came before. */
const MENDED_ON: Readonly<Partial<Record<SlipCode, string>>> = {
  ministry: "liste",
  role: "saisie",
  otherProcuration: "liste",
};

/** Where a slip that is not true yet is mended; those of a procuration, in its form. */
export const placed = (slip: Slip): PlacedSlip => ({
  ...slip,
  screen: MENDED_ON[slip.code] ?? "ajout",
});

/** Where each slip is taken up again: the last time that it could be mended before it was sent. */
export function takenUp(
  part: PracticePart,
  account: Account,
  log: readonly Press[],
  faults: readonly Fault[],
): StandingSlip[] {
  if (faults.length === 0) return [];
  const moments = momentsOf(part, account, log);
  return faults.map(({ slip, of }) => {
    // A log that was cut, or one of another account, has no such moment: from the beginning, then.
    const keep = Math.max(0, lastChance(slip, moments.slice(0, sentAt(moments, of) + 1)));
    return { ...slip, keep, screen: placeOf(at(moments, keep)) };
  });
}

/** The exercise was left: one takes up where it was. */
export function beforeLeaving(
  part: PracticePart,
  account: Account,
  log: readonly Press[],
  slip: Slip,
): StandingSlip {
  const keep = Math.max(0, log.length - 1);
  return { ...slip, keep, screen: placeOf(play(part, account, log.slice(0, keep))) };
}

/** The session after none of the presses, after one, and so on to all of them. */
function momentsOf(part: PracticePart, account: Account, log: readonly Press[]): Moment[] {
  const moments = [play(part, account, [])];
  for (const pressed of log) {
    const next = playOn(part, at(moments, moments.length - 1), pressed);
    if (!next) break;
    moments.push(next);
  }
  return moments;
}

function at(moments: readonly Moment[], n: number): Moment {
  const moment = moments[n];
  if (!moment) throw new Error(`The log has no moment ${n}.`);
  return moment;
}

/** After how many presses came the one that last sent it. */
const sentAt = (moments: readonly Moment[], of: string): number =>
  moments.findLastIndex((before, n) => {
    const next = moments[n + 1];
    return next !== undefined && sentBetween(before, next).includes(of);
  });

/** The ids of what a press has sent. */
const sentBetween = (before: Moment, next: Moment): string[] =>
  (next.emitted.slice(before.emitted.length) as AccountEvent[]).map((event) => {
    switch (event.type) {
      case "registrationRequested":
        return event.ministry;
      case "userFileCreated":
        return event.user.userCode;
      case "procurationAdded":
      case "accessGiven":
        return next.state.context.account.procurations.at(-1)?.id ?? "";
      case "procurationModified":
        return event.procuration.id;
      case "procurationAssigned":
        return event.id;
      default:
        return "";
    }
  });

/** The rights' own screen, when one was on it for that form; or else where the slip is always mended. */
function lastChance(slip: Slip, moments: readonly Moment[]): number {
  const chance = moments.findLastIndex((moment) => isOnRights(slip, moment));
  const form = moments.findLastIndex((moment) => placeOf(moment) === "liste");
  const { screen } = placed(slip);
  return chance > form ? chance : moments.findLastIndex((moment) => placeOf(moment) === screen);
}

function isOnRights(slip: Slip, moment: Moment): boolean {
  if (placeOf(moment) !== "droits") return false;
  const open = ministryIn(moment.state.context);
  if (slip.code === "otherRight") return open === inCharge.id;
  return slip.code === "allRights" && slip.values.ministry === ministries[open];
}
