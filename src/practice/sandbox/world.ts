import type { Account, AccountEvent } from "../../account/account.ts";
import { after } from "../../account/ledger.ts";
import { startingPoints, type StartingPointId } from "../../account/starting-points.ts";
import type { Raw } from "../../kit/screen.ts";
import type { PartSession } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import { otherSide } from "../goals/sides.ts";
import { play, playOn, type PracticePart } from "../play.ts";
import { daysToWait, type Wait } from "./calendar.ts";

/** One thing that the learner does in the sandbox. A log of them is all that is kept. */
export type Act =
  | { do: "press"; type: string; raw: Raw }
  /** By the portal's menus; `accueil` is the account's home, `messages` its box, `connexion` the way out. */
  | { do: "go"; to: string }
  | { do: "wait"; until: Wait }
  /** The other company's screens: the consultant's, or back. */
  | { do: "swap" };

/** Why one is back at the account's home, or what has changed meanwhile. */
export interface Notice {
  /** The end of a part that was reached, or what was done to the world. */
  end: string;
  part: string | null;
}

/** The simulated portal at one moment: one account, and the part of the procedure that is open. */
export interface World {
  account: Account;
  part: string;
  session: PartSession<Account>;
  notice: Notice | null;
}

/** The parts of the procedure, by id. */
export type Parts = Readonly<Record<string, PracticePart>>;

/** Ends that open another part: pressed there, the same button goes on. */
const GOES_ON: Readonly<Record<string, string>> = {
  "procuration/assigner": "assignation",
  "assignation/procurations": "procuration",
};
/** Ends that open another part at its first screen. */
const OPENS: Readonly<Record<string, string>> = {
  "connexion/inscription": "inscription",
};

/** The parts that the portal's menus lead to. */
const MENU = [
  "accueil",
  "messages",
  "inscription",
  "utilisateur",
  "procuration",
  "droits-acces",
  "revocation",
  "connexion",
];

/** The event by which the other company is played: the consultant's, or back to one's own. */
export const playingOther = (account: Account): AccountEvent => ({
  type: "companyPlayed",
  company: otherSide(account).company.id,
});

/** The world at a named starting point: on the first day one signs in, later one has already. */
export const beginWorld = (parts: Parts, start: StartingPointId): World =>
  beginIn(parts, startingPoints[start], start !== "premierJour");

/** The world of an account: at its home, or at the portal's door. */
export const beginIn = (parts: Parts, account: Account, signedIn: boolean): World =>
  signedIn ? atHome(parts, account, null) : opened(parts, account, "connexion", null);

/** The world after one more act; `null` when it is not possible there. */
export function act(parts: Parts, world: World, done: Act): World | null {
  if (done.do === "press") return pressed(parts, world, done);
  const inside = isSignedIn(world);
  switch (done.do) {
    case "go":
      if (!inside || !MENU.includes(done.to)) return null;
      return went(parts, world.account, done.to);
    case "wait": {
      const days = daysToWait(world.account, done.until);
      return days === null
        ? null
        : changed(parts, world, { type: "daysPassed", days }, "waited");
    }
    case "swap":
      if (!inside) return null;
      return changed(parts, world, playingOther(world.account), "swapped");
  }
}

/**
 * Does a whole log, from a world. An act that is not (or no longer) possible ends it there.
 * @returns the world, and how many acts were done
 */
export function replayActs(
  parts: Parts,
  begun: World,
  log: readonly Act[],
): { world: World; done: number } {
  let world = begun;
  let done = 0;
  for (const each of log) {
    const next = act(parts, world, each);
    if (!next) break;
    world = next;
    done += 1;
  }
  return { world, done };
}

/** Past the sign-in, where the menus are. */
export const isSignedIn = ({ part, session }: World): boolean =>
  part !== "connexion" || placeOf(session) === "accueil";

function went(parts: Parts, account: Account, to: string): World | null {
  const home = () => atHome(parts, account, null);
  if (to === "accueil") return home();
  if (to === "messages")
    return pressed(parts, home(), { do: "press", type: "messages", raw: {} });
  return opened(parts, account, to, null);
}

function pressed(
  parts: Parts,
  { part, session }: World,
  { type, raw }: Extract<Act, { do: "press" }>,
): World | null {
  const open = parts[part];
  const next = open && playOn(open, session, { type, raw });
  if (!next) return null;
  const { account } = next.state.context;
  if (next.state.status !== "done") return { account, part, session: next, notice: null };
  return left(parts, account, `${part}/${placeOf(next)}`, { type, raw });
}

/** What comes when a part has been left. */
function left(
  parts: Parts,
  account: Account,
  end: string,
  press: { type: string; raw: Raw },
): World | null {
  const on = GOES_ON[end];
  if (on) {
    const { session } = opened(parts, account, on, null);
    const open = parts[on];
    const next = open && playOn(open, session, press);
    return next
      ? { account: next.state.context.account, part: on, session: next, notice: null }
      : null;
  }
  const [part = "", place = ""] = end.split("/");
  const opens = OPENS[end];
  return opens
    ? opened(parts, account, opens, null)
    : atHome(parts, account, { part, end: place });
}

/** The portal does not stay open meanwhile: one is back at its door, or at the account's home. */
function changed(parts: Parts, world: World, event: AccountEvent, end: string): World {
  const account = after(world.account, event);
  const notice = { part: null, end };
  return isSignedIn(world)
    ? atHome(parts, account, notice)
    : opened(parts, account, "connexion", notice);
}

function opened(parts: Parts, account: Account, id: string, notice: Notice | null): World {
  return {
    account,
    part: id,
    session: play(partOf(parts, id), account, []),
    notice,
  };
}

/** The account's home, as if one had signed in. */
function atHome(parts: Parts, account: Account, notice: Notice | null): World {
  const connexion = partOf(parts, "connexion");
  const session = play(connexion, account, connexion.model);
  return { account, part: "connexion", session: { ...session, log: [] }, notice };
}

function partOf(parts: Parts, id: string): PracticePart {
  const part = parts[id];
  if (!part) throw new Error(`The sandbox has no part “${id}”.`);
  return part;
}
