import { inCharge } from "../../procedure.ts";
import { clientNow } from "../goals/report.ts";
import type { Aimed, PlayedMission } from "../missions/goal.ts";
import type { Mission } from "../missions/mission.ts";
import {
  entrustedTo,
  faultyIn,
  isReading,
  isUnfinished,
  numberOf,
} from "../missions/report.ts";
import { isSignedIn } from "../sandbox/world.ts";
import { needed, type Aim, type Wanted } from "./aim.ts";
import { nextProvocation } from "./provocations.ts";
import {
  onOwnSide,
  towardsAccess,
  towardsConsultant,
  towardsEnd,
  towardsEntrusted,
  towardsNone,
  towardsReady,
} from "./towards.ts";

/**
 * What is to be brought about next, from wherever one is; `null` once the mission is done, and nothing
 * of what can be mended stands.
 */
export function nextAim(mission: Mission, played: PlayedMission): Aim | null {
  const { world } = played;
  if (isUnfinished(world)) return { to: "finish" };
  const aim = firstOf(mission, played) ?? mending(mission, played);
  if (aim === null) return null;
  return isSignedIn(world) ? aim : { to: "signIn" };
}

function firstOf(mission: Mission, played: PlayedMission): Aim | null {
  for (const goal of mission.goals) {
    const aim = towards(goal, mission, played);
    if (aim) return aim;
  }
  return null;
}

function towards(goal: Aimed, mission: Mission, played: PlayedMission): Aim | null {
  const { account, part } = played.world;
  const own = (aim: Aim | null) => aim && onOwnSide(account, aim);
  switch (goal.id) {
    case "collegue":
      return own(towardsAccess(account, goal, part));
    case "garder": {
      const { person, ministry, right } = goal;
      const kept = { [ministry]: { access: "avec", rights: [right] } } as const;
      // One procuration is to hold all that the person needs.
      const too = mission.goals.some(({ id }) => id === "collegue") ? needed : {};
      return own(towardsAccess(account, { person, grants: { ...too, ...kept } }, part));
    }
    case "prolonger":
      return own(towardsAccess(account, goal, part));
    case "consultant":
      return towardsConsultant(account);
    case "confier":
      return own(towardsEntrusted(account, goal.company, formerNumbers(mission, played)));
    case "preparer":
      return own(towardsReady(account, goal.person));
    case "lire":
      return own(reading(played));
    case "retirer":
      return own(towardsNone(account, goal.person));
    case "remplacer":
      return own(towardsEnd(account, goal.company));
    case "refus":
      return own(nextProvocation(goal.count, played.refused));
  }
}

const formerNumbers = ({ goals }: Mission, { world: { account } }: PlayedMission): string[] =>
  goals.flatMap((goal) => (goal.id === "remplacer" ? [numberOf(account, goal.company)] : []));

/** A refusal is read among the messages. */
function reading({ world }: PlayedMission): Aim | null {
  const { registrations } = clientNow(world.account);
  const state = registrations.find(({ ministry }) => ministry === inCharge.id)?.state;
  if (state === undefined || state === "desactive") return { to: "register" };
  if (state === "traitement") return { to: "wait" };
  return isReading(world) ? null : { to: "read" };
}

/** An end that was asked for is not given up. */
const lasting = ({ goals }: Mission): Pick<Wanted, "beyond"> => {
  const goal = goals.find((each) => each.id === "prolonger");
  return goal ? { beyond: goal.beyond } : {};
};

/** What can be mended of the slips that stand: those of a procuration can, by changing it. */
function mending(mission: Mission, { world: { account } }: PlayedMission): Aim | null {
  const [faulty] = faultyIn(mission, account);
  if (!faulty) return null;
  const { id, type } = faulty.procuration;
  const mandatary = numberOf(account, entrustedTo(mission));
  const wanted: Wanted = {
    ...{ type, grants: needed, ...lasting(mission) },
    ...(type === "externe" && { mandatary }),
  };
  return onOwnSide(account, { to: "modify", id, wanted });
}
