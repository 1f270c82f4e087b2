import type { Account } from "../../account/account.ts";
import type { ProcurationType } from "../../domain/procuration.ts";
import { fullName, userSlips } from "../endings/judged.ts";
import type { Given, Slip } from "../endings/slip.ts";
import { file, isInForce, registration } from "../goals/conditions.ts";
import { condition, type SideNow } from "../goals/goal.ts";
import {
  accessesFor,
  addressedIn,
  candidatesFor,
  clientNow,
  conditionsOf,
  entrusted,
  meantIn,
  standingIn,
} from "../goals/report.ts";
import { CONSULTANT } from "../../account/starting-points.ts";
import { sideOf } from "../goals/sides.ts";
import type { World } from "../sandbox/world.ts";
import { placeOf } from "../../kit/session.ts";
import {
  more,
  type Aimed,
  type MissionCondition,
  type MissionReport,
  type PlayedMission,
} from "./goal.ts";
import type { Mission } from "./mission.ts";
import type { Person } from "./people.ts";

/**
 * How a mission stands, by what is true of the account, whatever the way that led there.
 * @example missionReport(missions.collegue, { world, refused: [] }).conditions[0]?.met // false, at first
 */
export function missionReport(mission: Mission, played: PlayedMission): MissionReport {
  const conditions = once(mission.goals.flatMap((goal) => asked(goal, played)));
  return {
    conditions,
    reached: conditions.every(({ met }) => met) && !isUnfinished(played.world),
    slips: slipsOf(mission, played.world.account),
  };
}

/** The new code and password are on the last screen of a file: without them, it is not over. */
export const isUnfinished = ({ part, session }: World): boolean =>
  part === "utilisateur" && ["accuse", "code-acces"].includes(placeOf(session));

/** Two goals may ask for the same thing; what is said of two of them need not be. */
const once = (conditions: readonly MissionCondition[]): MissionCondition[] => [
  ...new Map(conditions.map((each) => [JSON.stringify([each.id, each.state]), each])).values(),
];

/** The number that a company is known by. */
export const numberOf = (account: Account, company: string): string =>
  sideOf(account, company).company.identificationNumber;

function asked(goal: Aimed, { world, refused }: PlayedMission): MissionCondition[] {
  const { account } = world;
  const side = clientNow(account);
  switch (goal.id) {
    case "collegue":
      // Whoever holds something already has a file all the same.
      return conditionsOf(goal, account).map((each) =>
        each.id === "dossier" ? fileIn(side, goal.person) : each,
      );
    case "consultant":
      return conditionsOf(goal, account);
    case "confier":
      return entrusted(account, numberOf(account, goal.company));
    case "preparer":
      return [fileIn(side, goal.person), registration(side)];
    case "lire":
      return [reply(world)];
    case "prolonger": {
      const [held] = accessesFor({ id: "collegue", person: goal.person }, side);
      const end = held?.procuration.end;
      if (end === undefined) return [more("fin", "prolongee", { is: "none" })];
      return [more("fin", "prolongee", { is: end > goal.beyond ? "prolongee" : "tot", end })];
    }
    case "garder": {
      const name = fullName(goal.person);
      const keeps = holdsOf(goal.person, account).some(({ grants }) => {
        const grant = grants[goal.ministry];
        return grant?.access === "sans" || grant?.rights.includes(goal.right);
      });
      return [more("garde", "garde", { is: keeps ? "garde" : "none", name })];
    }
    case "retirer": {
      const [held] = accessesFor({ id: "collegue", person: goal.person }, side);
      const name = fullName(goal.person);
      return [more("retrait", "fait", { is: held ? "encore" : "fait", name })];
    }
    case "remplacer": {
      const end = formerIn(account, goal.company).map((each) => each.end);
      return [more("ancien", "fini", end[0] ? { is: "encore", end: end[0] } : { is: "fini" })];
    }
    case "refus":
      return [refusals(goal.count, new Set(refused).size)];
  }
}

/** The person's file, whatever they hold already. */
function fileIn(side: SideNow, person: Person): MissionCondition {
  const candidates = candidatesFor({ id: "collegue", person }, side);
  const ready = candidates.findLast((user) => user.role === "utilisateur" && !user.suspended);
  return ready
    ? condition("dossier", "pret", { is: "pret", name: fullName(ready) })
    : file(side, candidates, []);
}

const refusals = (of: number, found: number): MissionCondition =>
  more(
    "refus",
    "assez",
    found >= of
      ? { is: "assez", found: String(found) }
      : { is: "peu", found: String(found), of: String(of) },
  );

/** What a person holds that is in force. */
function holdsOf(person: Person, account: Account) {
  const side = clientNow(account);
  const codes = candidatesFor({ id: "collegue", person }, side).map(({ userCode }) => userCode);
  const ids = side.assignments
    .filter(({ userCode }) => codes.includes(userCode))
    .map(({ procuration }) => procuration);
  return side.procurations.filter((each) => ids.includes(each.id) && isInForce(each, side));
}

/** What a former consultant could go on using after today. */
export const formerIn = (account: Account, company: string) =>
  addressedIn(account, numberOf(account, company)).filter(({ end }) => end > account.today);

function reply(world: World): MissionCondition {
  const side = clientNow(world.account);
  const { state } = registration(side) as { state: { is: string } };
  if (state.is === "none") return more("reponse", "lue", { is: "none" });
  if (state.is === "traitement") return more("reponse", "lue", { is: "attendue" });
  return more("reponse", "lue", { is: isReading(world) ? "lue" : "nonLue" });
}

/** Do the account's messages lie open? */
export const isReading = ({ part, session }: World): boolean =>
  part === "connexion" && session.state.context.facts["reading"] === true;

/** The types of procuration that a mission is about. */
function typesOf({ goals }: Mission): ProcurationType[] {
  const ids = goals.map(({ id }) => id);
  return [
    ...(ids.some((id) => ["collegue", "prolonger", "garder"].includes(id))
      ? (["interne"] as const)
      : []),
    ...(ids.some((id) => id === "consultant" || id === "confier")
      ? (["externe"] as const)
      : []),
  ];
}

/** The company whose number an external procuration ought to bear. */
export function entrustedTo({ goals }: Mission): string {
  const found = goals.find((goal) => goal.id === "confier");
  return found ? found.company : CONSULTANT;
}

/** The number that the brief gives; none where two numbers are right, one for each company. */
export const givenTo = (mission: Mission): Given =>
  formerly(mission).length > 0
    ? {}
    : { mandatary: numberOf(mission.account, entrustedTo(mission)) };

/** Who has or had a right to the number that a procuration bears: nothing is wrong with it. */
const formerly = ({ goals }: Mission): string[] =>
  goals.flatMap((goal) => (goal.id === "remplacer" ? [goal.company] : []));

/** What stands now and did not when the mission began. */
function slipsOf(mission: Mission, account: Account): Slip[] {
  const before = allSlips(mission, mission.account).map(text);
  return allSlips(mission, account).filter((slip) => !before.includes(text(slip)));
}

const text = ({ code, values }: Slip): string => JSON.stringify([code, values]);

function allSlips(mission: Mission, account: Account): Slip[] {
  const side = clientNow(account);
  return [
    ...side.users.flatMap(userSlips),
    ...faultyIn(mission, account).flatMap(({ slips }) => slips),
  ];
}

/** The procurations that hold a slip, with what they hold. */
export function faultyIn(mission: Mission, account: Account) {
  const side = clientNow(account);
  const given = numberOf(account, entrustedTo(mission));
  const former = formerly(mission).map((company) => numberOf(account, company));
  return typesOf(mission)
    .flatMap((type) => meantIn(side, type))
    .filter(({ mandatary }) => !former.includes(mandatary))
    .map((procuration) => ({ procuration, slips: standingIn(procuration, given) }))
    .filter(({ slips }) => slips.length > 0);
}
