import { calendarDate } from "../domain/calendar-date.ts";
import type { Procuration } from "../domain/procuration.ts";
import { credentials, FIRST_DAY, receipt } from "../domain/receipt.ts";
import type { Registration } from "../domain/registration.ts";
import { descriptions, inCharge, serviceRight } from "../procedure.ts";
import type { Account, AccountEvent, Side, User } from "./account.ts";
import { afterEvents } from "./ledger.ts";

/** The company whose procedure it is, and its consultant's. */
export const OWN = "frigo-boreal";
export const CONSULTANT = "conseils-givre";

const person = (nth: number, prefix: string, known: Omit<User, "userCode" | "role">): User => ({
  ...known,
  userCode: credentials(nth, prefix).userCode,
  role: "utilisateur",
});

const noe = person(1, "EXA", {
  familyName: "Gagnon-Exemple",
  firstName: "Noé",
  email: "noe.gagnon@exemple.test",
  phone: "4185550111",
  extension: "",
});

const luc = person(2, "EXA", {
  familyName: "Pelletier-Exemple",
  firstName: "Luc",
  email: "luc.pelletier@exemple.test",
  phone: "4185550114",
  extension: "",
  suspended: true,
});

const maude = person(3, "EXA", {
  familyName: "Roy-Exemple",
  firstName: "Maude",
  email: "maude.roy@exemple.test",
  phone: "4185550112",
  extension: "240",
});

const alix = person(4, "EXA", {
  familyName: "Tremblay-Exemple",
  firstName: "Alix",
  email: "alix.tremblay@exemple.test",
  phone: "4185550123",
  extension: "1234",
});

const sam: User = {
  ...person(5, "EXA", {
    familyName: "Nadeau-Exemple",
    firstName: "Sam",
    email: "sam.nadeau@exemple.test",
    phone: "4185550115",
    extension: "",
  }),
  role: "rse",
};

const day = calendarDate;

const registered = (
  ministry: Registration["ministry"],
  requestedOn: string,
  since: string,
  state: Registration["state"] = "actif",
): Registration => ({
  ministry,
  requestedOn: day(requestedOn),
  state,
  since: day(since),
});

const elsewhere: readonly Registration[] = [
  registered("saaq", "2024-09-16", "2024-10-07"),
  registered("territoire", "2025-06-05", "2025-06-05"),
  registered("zone", "2025-02-24", "2025-02-25", "desactive"),
];
const withUs = registered(inCharge.id, "2026-11-20", "2026-11-21");

const internal = (
  description: string,
  [start, end]: [string, string],
  grants: Procuration["grants"],
): Omit<Procuration, "id"> => ({
  type: "interne",
  mandatary: "",
  start: day(start),
  end: day(end),
  description,
  remark: "",
  grants,
  received: false,
  refused: false,
});

const saaq = {
  id: "p1",
  ...internal("SAAQ", ["2024-11-04", "2027-11-03"], {
    saaq: { access: "avec", rights: ["saaq"] },
  }),
};
const general = {
  id: "p2",
  ...internal("MAMH - Générale", ["2025-10-01", "2028-09-30"], {
    territoire: { access: "sans", rights: [] },
  }),
};

/** A consultant of another business: the mandatary of the external procurations. */
const consultant: Side = {
  company: {
    id: CONSULTANT,
    name: "Conseils Givre (fictif)",
    neq: "1100000002",
    identificationNumber: "1000000002",
    address: "20, rue de l'Exemple, Ville-Fictive (Québec)",
    rse: "Dominique Côté-Exemple",
    email: "dominique.cote@exemple.test",
    userCode: "GIV00RS",
    codePrefix: "GIV",
  },
  users: [
    person(1, "GIV", {
      familyName: "Lavoie-Exemple",
      firstName: "Jeanne",
      email: "jeanne.lavoie@exemple.test",
      phone: "5145550131",
      extension: "",
    }),
  ],
  registrations: [registered(inCharge.id, "2025-03-03", "2025-03-04")],
  procurations: [],
  assignments: [],
  messages: [],
};

const unregistered: Account = {
  company: {
    id: OWN,
    name: "Frigo-Boréal inc. (fictive)",
    neq: "1100000001",
    identificationNumber: "1000000001",
    address: "10, rue de l'Exemple, Ville-Fictive (Québec)",
    rse: "Camille Fortin-Exemple",
    email: "camille.fortin@exemple.test",
    userCode: "EXA00RS",
    codePrefix: "EXA",
  },
  users: [noe, luc],
  registrations: elsewhere,
  procurations: [saaq, general],
  assignments: [{ procuration: "p1", userCode: noe.userCode, start: day("2024-11-04") }],
  messages: [],
  today: FIRST_DAY,
  submissions: 0,
  procurationsMade: 2,
  others: [consultant],
};

const registering = (state: Partial<Registration>): Account => ({
  ...unregistered,
  registrations: [
    {
      ministry: inCharge.id,
      requestedOn: day("2026-11-23"),
      state: "traitement",
      since: null,
      ...state,
    },
    ...elsewhere,
  ],
});

const beforeTheFile: Account = {
  ...unregistered,
  users: [noe, luc, maude],
  registrations: [withUs, ...elsewhere],
};

const later = (start: Account, ...events: AccountEvent[]): Account =>
  afterEvents(start, events);
const slip = (nth: number) => receipt(nth, unregistered.company.rse, FIRST_DAY);

const filesMade = later(beforeTheFile, {
  type: "userFileCreated",
  user: alix,
  receipt: slip(1),
});

const useful = internal(descriptions.interne, ["2026-11-23", "2029-11-22"], {
  [inCharge.id]: { access: "avec", rights: [serviceRight.id] },
});
const external: typeof useful = {
  ...useful,
  type: "externe",
  mandatary: consultant.company.identificationNumber,
  description: descriptions.externe,
};

const internalMade = later(filesMade, {
  type: "procurationAdded",
  procuration: useful,
  receipt: slip(2),
});
const emptyMade = later(filesMade, {
  type: "procurationAdded",
  procuration: { ...useful, grants: {} },
  receipt: slip(2),
});
const externalMade = later(filesMade, {
  type: "procurationAdded",
  procuration: external,
  receipt: slip(2),
});
const toAlix: AccountEvent = {
  type: "procurationAssigned",
  id: "p3",
  userCodes: [alix.userCode],
  receipt: slip(3),
};
const assigned = later(internalMade, toAlix);

/** The fictional company at named moments; everything in it is made up. */
export const startingPoints = {
  /** The ministry does not know the company yet. */
  premierJour: unregistered,
  /** The registration was sent today; it will be accepted. */
  inscriptionEnTraitement: registering({}),
  /** The registration was sent today; the answer will be a refusal. */
  inscriptionAuSortIncertain: registering({ answer: "refuse" }),
  inscriptionRefusee: registering({
    requestedOn: day("2026-11-19"),
    state: "refuse",
    since: day("2026-11-20"),
  }),
  inscriptionDesactivee: registering({
    requestedOn: day("2025-02-24"),
    state: "desactive",
    since: day("2026-02-24"),
  }),
  /** Registered; two colleagues may be given something, Alix's file is still to be made. */
  avantLeDossier: beforeTheFile,
  /** The model answer of step 2 has been sent: Alix is there. */
  dossiersCrees: filesMade,
  /** The model answer of step 3a. */
  procurationCreee: internalMade,
  /** The same, and a colleague whose file was made with the role of an RSE, by mistake. */
  collegueRse: later(internalMade, { type: "userFileCreated", user: sam, receipt: slip(3) }),
  /** The model answer of step 3b. */
  procurationExterneCreee: externalMade,
  /** The consultant's RSE has refused it. */
  procurationRefusee: later(externalMade, { type: "procurationRefused", id: "p3" }),
  /** The consultant's own screens, with that procuration received. */
  chezLeMandataire: later(externalMade, { type: "companyPlayed", company: CONSULTANT }),
  /** Alix was given a procuration in which no right was saved. */
  procurationSansDroits: later(emptyMade, toAlix),
  /** Alix has access. */
  toutFait: assigned,
  /** Everybody who has a file holds a procuration already. */
  tousPourvus: later(assigned, {
    type: "procurationAssigned",
    id: "p2",
    userCodes: [maude.userCode],
    receipt: slip(4),
  }),
  /** A little more than a year later; the procuration still runs. */
  anneeSuivante: later(assigned, { type: "daysPassed", days: 400 }),
  /** The day after the procuration's end. */
  procurationEchue: later(assigned, { type: "daysPassed", days: 1096 }),
} satisfies Record<string, Account>;

export type StartingPointId = keyof typeof startingPoints;
