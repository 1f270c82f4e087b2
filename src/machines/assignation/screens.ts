import { heldBy, isListed } from "../../domain/assignment.ts";
import { reconstructed, source2019 } from "../../domain/provenance.ts";
import { accepted, because, refused } from "../../domain/reading.ts";
import { chosen, explained, screen, type Row, type Told } from "../../kit/screen.ts";
import { list } from "../shared/list.ts";
import {
  ASSIGNMENT_COLUMNS,
  nameOf,
  PROCURATION_FACTS,
  PROCURATION_STATE,
  procurationFacts,
  procurationOf,
  procurationState,
  RECEIPT_FACTS,
  rightsTree,
  type Context,
} from "../shared/views.ts";

const TITLE = "Gestion des procurations";
const RIGHTS = "Droits d'accès et liste des services offerts";
const ASSIGNMENT = "Informations sur l'assignation";

const details = (context: Context) => ({
  ...procurationFacts(procurationOf(context)),
  ...procurationState(procurationOf(context), context.account),
});
const tree = (context: Context) => rightsTree(procurationOf(context).grants);

/** Those who may be given the procuration: active, and without one (BR-12). */
const listed = ({ account }: Context) =>
  account.users.filter((user) => isListed(user, account));

/** Why each of the others is not in the list. */
const absences = ({ account }: Context): Told[] =>
  account.users
    .filter((user) => !isListed(user, account))
    .map((user) => {
      const values = { name: nameOf(user) };
      const held = heldBy(user, account);
      if (held)
        return {
          text: "holds",
          values: { ...values, procuration: held.description },
        };
      return { text: user.suspended ? "suspended" : "rse", values };
    });

/** The people chosen, with the dates of what they are given (BR-15). */
function given(context: Context): Row[] {
  const { account, judgements, facts } = context;
  const codes = chosen(judgements["utilisateurs"]?.answers["personnes"] ?? "");
  const start = typeof facts["on"] === "string" ? facts["on"] : account.today;
  return account.users
    .filter(({ userCode }) => codes.includes(userCode))
    .map((user) => ({
      id: user.userCode,
      cells: {
        nom: nameOf(user),
        code: user.userCode,
        debut: start,
        fin: procurationOf(context).end,
      },
    }));
}

/** From the list of procurations to the acknowledgement (`domain.md` §3 E, S40–S43). */
export const screens = explained({
  liste: list,

  procuration: screen({
    title: TITLE,
    step: { number: 1, of: 3, name: "Procuration à assigner" },
    box: "Procuration",
    provenance: source2019,
    blocks: [
      {
        kind: "facts",
        facts: { ...PROCURATION_FACTS, ...PROCURATION_STATE },
        of: details,
      },
      { kind: "tree", box: RIGHTS, of: tree },
    ],
    fields: {},
    buttons: {
      continuer: {
        label: "Continuer",
        provenance: source2019,
        read: (_, context: Context) =>
          listed(context).length > 0 ? accepted("") : refused(because("nobody")),
        stops: { nobody: "BR-12" },
        remarks: {},
      },
    },
  }),

  utilisateurs: screen({
    title: TITLE,
    step: { number: 1, of: 3, name: "Choix des utilisateurs" },
    box: "Utilisateurs sans procuration",
    provenance: reconstructed,
    blocks: [{ kind: "fields" }, { kind: "told", fold: "absent", of: absences }],
    fields: {
      personnes: {
        kind: "rows",
        label: "Utilisateurs",
        columns: { nom: "Nom de famille et prénom", code: "Code d'utilisateur" },
        rows: (context: Context) =>
          listed(context).map((user) => ({
            id: user.userCode,
            cells: { nom: nameOf(user), code: user.userCode },
          })),
        required: true,
        provenance: reconstructed,
        read: (text) => accepted(text),
        refusals: { required: "BR-12" },
        remarks: {},
      },
    },
    buttons: {
      precedente: { label: "Précédente", provenance: reconstructed, judges: [] },
      continuer: { label: "Continuer", provenance: source2019 },
    },
    texts: ["absent", "holds", "suspended", "rse"],
  }),

  verification: screen({
    title: TITLE,
    step: { number: 2, of: 3, name: "Vérification des données" },
    box: "Droits d'accès",
    provenance: source2019,
    blocks: [
      { kind: "tree", of: tree },
      {
        kind: "table",
        box: ASSIGNMENT,
        label: ASSIGNMENT,
        columns: ASSIGNMENT_COLUMNS,
        rows: given,
      },
    ],
    fields: {},
    buttons: {
      procurations: { label: "Procurations", provenance: source2019 },
      corriger: { label: "Corriger", provenance: source2019 },
      precedente: { label: "Précédente", provenance: source2019 },
      imprimer: { label: "Imprimer", provenance: source2019, prints: true },
      transmettre: { label: "Transmettre", provenance: source2019 },
    },
  }),

  accuse: screen({
    title: TITLE,
    step: { number: 3, of: 3, name: "Accusé de réception" },
    box: "Procuration",
    provenance: source2019,
    blocks: [
      { kind: "facts", facts: RECEIPT_FACTS },
      {
        kind: "facts",
        facts: { ...PROCURATION_FACTS, ...PROCURATION_STATE },
        of: details,
      },
      { kind: "tree", box: "Droits d'accès", of: tree },
      {
        kind: "table",
        box: ASSIGNMENT,
        label: ASSIGNMENT,
        columns: ASSIGNMENT_COLUMNS,
        rows: given,
      },
    ],
    fields: {},
    buttons: {
      procurations: { label: "Procurations", provenance: source2019 },
      imprimer: { label: "Imprimer", provenance: source2019, prints: true },
    },
    enter: "procurations",
  }),
});
