import type { Account } from "../../account/account.ts";
import { CONSULTANT, startingPoints } from "../../account/starting-points.ts";
import type { Aimed } from "./goal.ts";
import { alix, maude, noe, sam } from "./people.ts";
import { consultantLeaves, neqTyped, SUCCESSOR, wrongPerson } from "./starts.ts";

/** Something to bring about: where it begins, and what it asks for. All else is computed, or said. */
export interface Mission {
  /** The account when it begins. */
  account: Account;
  /** Past the sign-in already. */
  signedIn: boolean;
  goals: readonly Aimed[];
}

const at = (account: Account, ...goals: Aimed[]): Mission => ({
  account,
  signedIn: true,
  goals,
});

const from = startingPoints;
const forAlix: Aimed = { id: "collegue", person: alix };
const SAAQ = "saaq";

/** The missions (`teaching.md`), in the order in which one learns. */
export const missions = {
  collegue: { account: from.premierJour, signedIn: false, goals: [forAlix] },
  consultant: { account: from.premierJour, signedIn: false, goals: [{ id: "consultant" }] },
  lesDeux: {
    account: from.premierJour,
    signedIn: false,
    goals: [forAlix, { id: "consultant" }],
  },
  enAttente: at(from.inscriptionEnTraitement, { id: "preparer", person: alix }),
  refusee: at(from.inscriptionAuSortIncertain, { id: "lire" }),
  prolonger: at(from.anneeSuivante, {
    id: "prolonger",
    person: alix,
    beyond: from.anneeSuivante.procurations.at(-1)?.end ?? from.anneeSuivante.today,
  }),
  renouveler: at(from.procurationEchue, forAlix),
  unDroitDePlus: at(
    from.dossiersCrees,
    { id: "collegue", person: noe },
    { id: "garder", person: noe, ministry: SAAQ, right: SAAQ },
  ),
  depart: at(
    from.toutFait,
    { id: "retirer", person: alix },
    // Whoever takes it from somebody else has to give it back.
    { id: "garder", person: noe, ministry: SAAQ, right: SAAQ },
  ),
  rseParErreur: at(from.collegueRse, { id: "collegue", person: sam }),
  sansDroit: at(from.procurationSansDroits, forAlix),
  mauvaisePersonne: at(wrongPerson, { id: "retirer", person: maude }, forAlix),
  autreConsultant: at(
    consultantLeaves,
    { id: "confier", company: SUCCESSOR },
    { id: "remplacer", company: CONSULTANT },
  ),
  neq: at(neqTyped, { id: "consultant" }),
  refus: at(from.dossiersCrees, { id: "refus", count: 8 }),
} satisfies Record<string, Mission>;

export type MissionId = keyof typeof missions;

export const missionIds = Object.keys(missions) as MissionId[];
