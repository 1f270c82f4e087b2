import type { Account, AccountEvent, User } from "../../account/account.ts";
import { after, afterEvents } from "../../account/ledger.ts";
import { CONSULTANT, OWN, startingPoints } from "../../account/starting-points.ts";
import type { Grant } from "../../domain/ministries.ts";
import { FIRST_DAY, receipt } from "../../domain/receipt.ts";
import {
  colleagueSight,
  consultantSight,
  ownSight,
  strangerSight,
  userSight,
  type Sight,
} from "../../practice/others/sight.ts";
import { clientNow } from "../../practice/goals/report.ts";
import { consultantOf } from "../../practice/goals/sides.ts";
import { inCharge, serviceRight } from "../../procedure.ts";
import type { StoryId } from "./story-words.ts";

/* What each story shows, moment by moment, by what is true of the practice company then. */

interface Story {
  /** What is seen at each of its moments; the words are in `story-words.ts`, in the same order. */
  sights: readonly Sight[];
  /** The cases that let one try it, `part/case`. */
  cases: readonly string[];
}

const from = startingPoints;
const sent = receipt(9, from.toutFait.company.rse, FIRST_DAY);
const days = (account: Account, n: number) => after(account, { type: "daysPassed", days: n });

function shown(sight: Sight | null): Sight {
  if (!sight) throw new Error("A story has a moment that nobody sees.");
  return sight;
}

const named = (users: readonly User[], firstName: string): User => {
  const found = users.find((user) => user.firstName === firstName);
  if (!found) throw new Error(`Nobody is called ${firstName}.`);
  return found;
};

const employee = (account: Account, firstName: string, over: Partial<User> = {}): Sight => {
  const side = clientNow(account);
  return userSight(side, { ...named(side.users, firstName), ...over });
};

const jeanne = (account: Account): Sight => {
  const side = { ...consultantOf(account), today: account.today };
  return userSight(side, named(side.users, "Jeanne"));
};

/** The same procuration, with what one more change makes of it. */
function modified(account: Account, id: string, environment: Grant): Account {
  const found = account.procurations.find((each) => each.id === id);
  if (!found) throw new Error(`There is no procuration “${id}”.`);
  const { mandatary, end, description, remark } = found;
  const grants = { ...found.grants, [inCharge.id]: environment };
  const procuration = { id, mandatary, end, description, remark, grants };
  return after(account, { type: "procurationModified", procuration, receipt: sent });
}

const onlyNeeded: Grant = { access: "avec", rights: [serviceRight.id] };

const assignedAway = afterEvents(from.procurationExterneCreee, [
  { type: "companyPlayed", company: CONSULTANT },
  { type: "procurationAssigned", id: "p3", userCodes: ["GIV01AA"], receipt: sent },
  { type: "companyPlayed", company: OWN },
]);

/** To ten digits that are nobody's whom one knows. */
function toStranger(): AccountEvent {
  const [external] = from.procurationExterneCreee.procurations.slice(-1);
  if (!external) throw new Error("The external procuration has been lost.");
  return {
    type: "procurationAdded",
    // The ledger gives it another id.
    procuration: { ...external, mandatary: "1000000003" },
    receipt: sent,
  };
}
const astray = after(from.dossiersCrees, toStranger());

export const stories: Readonly<Record<StoryId, Story>> = {
  reponse: {
    sights: [
      ownSight(from.inscriptionEnTraitement),
      ownSight(days(from.inscriptionEnTraitement, 1)),
      ownSight(days(from.inscriptionAuSortIncertain, 1)),
    ],
    cases: ["inscription/enTraitement", "inscription/refusee"],
  },
  echeance: {
    sights: [1095, 1096].map((n) => employee(days(from.toutFait, n), "Alix")),
    cases: ["procuration/fonctionnaitAvant", "procuration/modifierEchue"],
  },
  modifier: {
    sights: [from.procurationSansDroits, from.toutFait].map((each) => employee(each, "Alix")),
    cases: ["procuration/modifierOublie", "procuration/accesManquant"],
  },
  pourvu: {
    sights: [from.dossiersCrees, modified(from.dossiersCrees, "p1", onlyNeeded)].map((each) =>
      employee(each, "Noé"),
    ),
    cases: ["assignation/employeAbsent", "procuration/deuxDroits"],
  },
  mandataire: {
    sights: [from.procurationExterneCreee, assignedAway].flatMap((each) => [
      consultantSight(each),
      jeanne(each),
    ]),
    cases: ["procuration/chezVous", "procuration/assignerExterne"],
  },
  numero: {
    sights: [
      consultantSight(from.dossiersCrees),
      consultantSight(astray),
      shown(strangerSight(astray)),
    ],
    cases: ["procuration/mandataireNeufChiffres", "procuration/mandataireNeq"],
  },
  toutOuvert: {
    sights: [modified(from.toutFait, "p3", { access: "sans", rights: [] }), from.toutFait].map(
      (each) => shown(colleagueSight(each)),
    ),
    cases: ["procuration/sansRestriction"],
  },
  role: {
    sights: [
      employee(from.collegueRse, "Sam"),
      employee(from.collegueRse, "Sam", { role: "utilisateur" }),
    ],
    cases: ["utilisateur/roleRse", "assignation/collegueRse"],
  },
};
