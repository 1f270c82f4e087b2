import { heldBy, isListed } from "../../domain/assignment.ts";
import { inferred, officialHelp, reconstructed } from "../../domain/provenance.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
  type Reason,
} from "../../domain/reading.ts";
import { explained, screen } from "../../kit/screen.ts";
import { grantsIn } from "../shared/grants.ts";
import { continuer, dateFin, ministere, modifier, rightsScreen } from "../shared/rights.ts";
import {
  ASSIGNMENT_COLUMNS,
  nameOf,
  RECEIPT_FACTS,
  rightsTree,
  type Context,
} from "../shared/views.ts";
import { draftOf, personIn } from "./draft.ts";

const TITLE = "Gestion des droits d'accès";
const RIGHTS = "Droits d'accès et liste des services offerts";
const help = officialHelp("clicsequrInternal");
const { acces, droits } = rightsScreen.fields;
const { nom, code, debut, fin } = ASSIGNMENT_COLUMNS;

/** What keeps a person from being given anything more. */
type Chosen = Reading<
  string,
  PlainReason<"suspended"> | Reason<"holds", { name: string; procuration: string }>
>;

const person = (context: Context) => {
  const user = personIn(context);
  return { nom: nameOf(user), code: user.userCode };
};

/** Whose procuration it will be, and from when to when. */
const given = (context: Context) => {
  const { start, end } = draftOf(context);
  const { nom: name, code: userCode } = person(context);
  return [{ id: userCode, cells: { nom: name, code: userCode, debut: start, fin: end } }];
};

/** What is about to be given, or has been. */
const summary = [
  { kind: "table", label: "Utilisateur", columns: { nom, code, debut, fin }, rows: given },
  { kind: "tree", box: RIGHTS, of: (context: Context) => rightsTree(grantsIn(context)) },
] as const;

/** The official help's first way (`domain.md` §1.2, path A; §3 F, S50): it names these screens, and shows none. */
export const screens = explained({
  liste: screen({
    title: TITLE,
    box: "Utilisateurs",
    provenance: help,
    blocks: [{ kind: "fields" }],
    fields: {
      personne: {
        kind: "row",
        label: "Utilisateurs",
        columns: { nom, code },
        // An RSE has every access already: that one is not among them is inferred.
        rows: ({ account }: Context) =>
          account.users
            .filter(({ role }) => role !== "rse")
            .map((user) => ({
              id: user.userCode,
              cells: { nom: nameOf(user), code: user.userCode },
            })),
        required: true,
        provenance: help,
        read: (text) => accepted(text),
        practice: ({ account }: Context) =>
          account.users.findLast((user) => isListed(user, account))?.userCode,
        refusals: { required: "USER" },
        remarks: {},
      },
    },
    buttons: {
      continuer: {
        label: "Continuer",
        provenance: help,
        read: ({ personne }: { personne?: string }, { account }: Context): Chosen => {
          const user = account.users.find(({ userCode }) => userCode === personne);
          if (user?.suspended) return refused(because("suspended"));
          const held = user && heldBy(user, account);
          if (!held) return accepted("");
          const values = { name: nameOf(user), procuration: held.description };
          return refused({ reason: "holds", values });
        },
        stops: { suspended: "UNSHOWN", holds: "BR-12" },
        remarks: {},
      },
    },
  }),

  ajout: screen({
    title: TITLE,
    box: "Utilisateur",
    provenance: help,
    blocks: [
      { kind: "facts", facts: { nom, code }, of: person },
      { kind: "fields", only: ["dateFin"] },
      { kind: "fields", box: "Ministères et organismes", only: ["ministere"] },
    ],
    fields: {
      dateFin: {
        ...dateFin,
        provenance: help,
        // No case of this part holds one that is not a date: the owner's does.
        standIns: (context: Context) => [...dateFin.standIns(context), "31/10/2029"],
      },
      ministere: { ...ministere, provenance: help },
    },
    buttons: {
      modifier: { ...modifier, provenance: help },
      precedente: { label: "Précédente", provenance: reconstructed, judges: [] },
      continuer: { ...continuer, provenance: help, judges: ["dateFin"] },
    },
  }),

  droits: screen({
    ...rightsScreen,
    title: TITLE,
    provenance: help,
    fields: {
      acces: { ...acces, provenance: help },
      droits,
    },
    buttons: {
      precedente: { label: "Précédente", provenance: reconstructed, judges: [] },
      modifier: { label: "Modifier", provenance: inferred },
    },
  }),

  verification: screen({
    title: TITLE,
    box: "Vérification des données",
    provenance: help,
    blocks: summary,
    fields: {},
    buttons: {
      corriger: { label: "Corriger", provenance: reconstructed },
      precedente: { label: "Précédente", provenance: reconstructed },
      transmettre: { label: "Transmettre", provenance: help },
    },
  }),

  accuse: screen({
    title: TITLE,
    box: "Accusé de réception",
    provenance: reconstructed,
    blocks: [{ kind: "facts", facts: RECEIPT_FACTS }, ...summary],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: reconstructed, prints: true },
      terminer: { label: "Terminer", provenance: reconstructed },
    },
  }),
});
