import type { StartingPointId } from "../../account/starting-points.ts";
import { seasonEnd } from "../../domain/procuration-form.ts";
import { FIRST_DAY } from "../../domain/receipt.ts";
import type { Press } from "../../kit/flow.ts";
import type { CasesOf } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import { inCharge, year } from "../../procedure.ts";
import { externe, interne, model, rights, variants } from "./model.ts";
import type { screens } from "./screens.ts";

const press = (type: string, raw: Raw = {}): Press => ({ type, raw });
const ajouter = press("ajouter");
const { ministere = "" } = interne;
const form: Raw = { ...interne, ministere: "" };

/** A button of the list on a line, and what it answers. */
const onLine = <Code extends string>(
  button: string,
  procuration: string,
  code: Code,
  start: StartingPointId = "dossiersCrees",
) => ({
  start,
  screen: "liste" as const,
  presses: [press(button, { procuration })],
  shows: [code],
});

/** The form refuses what was typed. */
const refused = <Code extends string>(code: Code, typed: Raw) => ({
  screen: "ajout" as const,
  presses: [ajouter, press("continuer", { ...form, ...typed })],
  shows: [code],
});

/** The form is blocked by the state of the registration. */
const blocked = <Code extends string>(code: Code, start: StartingPointId) => ({
  start,
  screen: "ajout" as const,
  presses: [ajouter, press("continuer", form)],
  shows: [code],
});

/** The rights are saved so, and the form shows what the coach says of it. */
const withRights = (ministere: string, raw: Raw): Press[] => [
  ajouter,
  press("modifier", { ...interne, ministere }),
  press("modifier", raw),
];

/** The model answer for a consultant, with another number. */
const toMandatary = (mandataire: string): Press[] => [
  ajouter,
  press("modifier", externe),
  press("modifier", rights),
  press("continuer", { ...externe, ministere: "", mandataire }),
];

/** Named states of the procurations: the two model answers, every refusal, block, slip and note. */
export const cases = {
  modele: { screen: "accuse", presses: model, shows: [] },
  externe: { screen: "accuse", presses: variants.externe, shows: [] },

  accesManquant: {
    start: "procurationSansDroits",
    screen: "ajout",
    presses: [press("modifier", { procuration: "p3" })],
    shows: [],
  },
  nonAssignee: { start: "procurationCreee", screen: "liste", presses: [], shows: [] },
  deuxDroits: {
    screen: "ajout",
    presses: [
      press("modifier", { procuration: "p1" }),
      press("modifier", { ...form, dateFin: "2027-11-03", description: "SAAQ", ministere }),
      press("modifier", rights),
    ],
    shows: [],
  },
  consultantSansRien: { start: "chezLeMandataire", screen: "liste", presses: [], shows: [] },
  chezVous: { start: "chezLeMandataire", screen: "liste", presses: [], shows: [] },
  autreConsultant: {
    start: "procurationExterneCreee",
    screen: "liste",
    presses: [],
    shows: [],
  },
  fonctionnaitAvant: { start: "procurationEchue", screen: "liste", presses: [], shows: [] },

  ligneAbsente: {
    screen: "liste",
    presses: [press("assigner")],
    shows: ["procuration.required"],
  },
  assignerExterne: onLine("assigner", "p3", "assigner.external", "procurationExterneCreee"),
  assignerEchue: onLine("assigner", "p3", "assigner.expired", "procurationEchue"),
  assignerRefusee: {
    start: "chezLeMandataire",
    screen: "liste",
    presses: [
      press("refuser", { procuration: "p3" }),
      press("assigner", { procuration: "p3" }),
    ],
    shows: ["assigner.refused"],
  },
  modifierEchue: onLine("modifier", "p3", "modifier.expired", "procurationEchue"),
  modifierRecue: onLine("modifier", "p3", "modifier.received", "chezLeMandataire"),
  modifierRefusee: onLine("modifier", "p3", "modifier.refused", "procurationRefusee"),
  refuserFinie: {
    start: "chezLeMandataire",
    screen: "liste",
    presses: [press("refuser", { procuration: "p3" }), press("refuser", { procuration: "p3" })],
    shows: ["refuser.over"],
  },
  refuserSienne: onLine("refuser", "p1", "refuser.own"),
  refuserRecue: onLine("refuser", "p3", "refuser.done", "chezLeMandataire"),
  revoquer: onLine("revoquer", "p1", "revoquer.explained"),

  formulaireVide: {
    screen: "ajout",
    presses: [ajouter, press("continuer")],
    shows: ["type.required", "dateFin.required"],
  },
  typeAbsent: refused("type.required", { type: "" }),
  typeChange: {
    screen: "ajout",
    presses: [
      press("modifier", { procuration: "p1" }),
      press("continuer", { ...externe, ministere: "", dateFin: "2027-11-03" }),
    ],
    shows: ["type.fixed"],
  },
  mandataireAbsent: refused("mandataire.required", { type: "externe", mandataire: "" }),
  mandataireLettres: refused("mandataire.characters", {
    type: "externe",
    mandataire: "12345678AB",
  }),
  mandataireNeufChiffres: refused("mandataire.length", {
    type: "externe",
    mandataire: "100000002",
  }),
  mandataireSoi: refused("mandataire.self", { type: "externe", mandataire: "1000000001" }),
  dateFinAbsente: refused("dateFin.required", { dateFin: "" }),
  dateFinFormat: refused("dateFin.format", { dateFin: "31/10/2029" }),
  dateFinAvant: refused("dateFin.before", { dateFin: "2026-11-22" }),
  dateFinPassee: {
    screen: "ajout",
    presses: [
      press("modifier", { procuration: "p1" }),
      press("continuer", { ...form, dateFin: "2026-01-31" }),
    ],
    shows: ["dateFin.past"],
  },
  dateFinTropTardive: refused("dateFin.max", { dateFin: "2029-11-23" }),
  ministereAbsent: {
    screen: "ajout",
    presses: [ajouter, press("modifier", form)],
    shows: ["ministere.required"],
  },
  inscriptionAFaire: blocked("continuer.register", "premierJour"),
  inscriptionEnTraitement: blocked("continuer.wait", "inscriptionEnTraitement"),
  inscriptionRefusee: blocked("continuer.phone", "inscriptionRefusee"),
  inscriptionDesactivee: blocked("continuer.registerAgain", "inscriptionDesactivee"),

  accesAbsent: {
    screen: "droits",
    presses: withRights(inCharge.id, {}),
    shows: ["acces.required"],
  },
  caseVide: {
    screen: "droits",
    presses: withRights(inCharge.id, { acces: "avec" }),
    shows: ["droits.required"],
  },

  sansRestriction: {
    screen: "ajout",
    presses: withRights(inCharge.id, { acces: "sans" }),
    shows: ["acces.all"],
  },
  autreDroit: {
    screen: "ajout",
    presses: withRights(inCharge.id, { acces: "avec", droits: "phosphore" }),
    shows: ["droits.other"],
  },
  autreMinistereOuvert: {
    screen: "droits",
    presses: withRights("saaq", {}).slice(0, 2),
    shows: ["modifier.wrong"],
  },
  mauvaisMinistere: {
    screen: "verification",
    presses: [
      ...withRights("saaq", { acces: "avec", droits: "saaq" }),
      press("continuer", form),
    ],
    shows: ["continuer.wrong"],
  },
  aucunAcces: {
    screen: "verification",
    presses: [ajouter, press("continuer", form)],
    shows: ["continuer.none"],
  },
  modifierOublie: {
    screen: "verification",
    presses: [ajouter, press("continuer", interne)],
    shows: ["continuer.save"],
  },
  mandataireNeq: {
    screen: "verification",
    presses: toMandatary("1100000002"),
    shows: ["mandataire.neq"],
  },
  mandataireEspaces: {
    screen: "verification",
    presses: toMandatary("10000 00002"),
    shows: ["mandataire.separators"],
  },
  dateFinSaison: {
    screen: "verification",
    presses: [
      ...withRights(inCharge.id, rights),
      press("continuer", {
        ...form,
        dateFin: seasonEnd({ start: FIRST_DAY, today: FIRST_DAY }, year),
      }),
    ],
    shows: ["dateFin.season"],
  },
  dateProlongee: {
    start: "anneeSuivante",
    screen: "verification",
    presses: [
      press("modifier", { procuration: "p3" }),
      press("continuer", { ...form, dateFin: "2030-06-30" }),
    ],
    shows: ["dateFin.hypothesis"],
  },
} as const satisfies CasesOf<typeof screens, StartingPointId>;
