import { procurationTypes, type ProcurationType } from "../../domain/procuration.ts";
import { parseMandatary } from "../../domain/procuration-form.ts";
import { inferred, reconstructed, source2019 } from "../../domain/provenance.ts";
import { accepted, because, refused } from "../../domain/reading.ts";
import { parseName } from "../../domain/name.ts";
import { explained, note, screen, shown } from "../../kit/screen.ts";
import { editedIn, grantsIn, startIn } from "../shared/grants.ts";
import { list } from "../shared/list.ts";
import { continuer, dateFin, ministere, modifier, rightsScreen } from "../shared/rights.ts";
import {
  partnersNumber,
  PROCURATION_FACTS,
  PROCURATION_STATE,
  procurationFacts,
  procurationOf,
  procurationState,
  RECEIPT_FACTS,
  rightsTree,
  type Context,
} from "../shared/views.ts";
import { draftOf } from "./draft.ts";

const TITLE = "Gestion des procurations";
const RIGHTS = "Droits d'accès et liste des services offerts";

/** The six screens of the procurations (`domain.md` §3 D, S30–S36, S61). */
export const screens = explained({
  liste: list,

  consultation: screen({
    title: TITLE,
    box: "Procuration",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: { ...PROCURATION_FACTS, ...PROCURATION_STATE },
        of: (context: Context) => ({
          ...procurationFacts(procurationOf(context)),
          ...procurationState(procurationOf(context), context.account),
        }),
      },
      {
        kind: "tree",
        box: RIGHTS,
        of: (context: Context) => rightsTree(procurationOf(context).grants),
      },
    ],
    fields: {},
    buttons: { procurations: { label: "Procurations", provenance: inferred } },
  }),

  ajout: screen({
    title: TITLE,
    box: "Renseignements sur la procuration",
    provenance: source2019,
    blocks: [
      {
        kind: "fields",
        only: ["type", "mandataire", "dateDebut", "dateFin", "description", "remarque"],
      },
      { kind: "fields", box: "Ministères et organismes", only: ["ministere"] },
    ],
    fields: {
      type: {
        kind: "choice",
        label: "Type de procuration",
        options: procurationTypes,
        required: true,
        provenance: source2019,
        read: (text, _, context: Context) => {
          const edited = editedIn(context);
          return edited && edited.type !== text
            ? refused(because("fixed"))
            : accepted(text as ProcurationType);
        },
        practice: (context: Context) => editedIn(context)?.type,
        refusals: { required: "BR-07", fixed: "OURS" },
        remarks: {},
      },
      mandataire: {
        kind: "digits",
        label: "Numéro d'identification du mandataire",
        hint: "(10 chiffres)",
        when: { field: "type", is: "externe" },
        opens: "Mandataire",
        required: true,
        provenance: source2019,
        read: (text, _, { account }: Context) =>
          parseMandatary(text, account.company.identificationNumber),
        practice: partnersNumber,
        standIns: () => ["2045550188", "204 555 0188"],
        refusals: {
          required: "BR-08",
          characters: "BR-08",
          length: "BR-08",
          self: "BR-07",
        },
        remarks: { neq: note("BR-08b"), separators: note("BR-08") },
      },
      dateDebut: { ...shown("Date de début", source2019, startIn), hint: "(AAAA MM JJ)" },
      dateFin,
      description: {
        kind: "text",
        label: "Description",
        required: false,
        provenance: source2019,
        read: parseName,
        refusals: {},
        remarks: {},
      },
      remarque: {
        kind: "text",
        label: "Remarque",
        required: false,
        provenance: source2019,
        read: parseName,
        refusals: {},
        remarks: {},
      },
      ministere,
    },
    buttons: {
      modifier,
      procurations: { label: "Procurations", provenance: source2019, judges: [] },
      precedente: { label: "Précédente", provenance: source2019, judges: [] },
      continuer: {
        ...continuer,
        judges: ["type", "mandataire", "dateFin", "description", "remarque"],
      },
    },
  }),

  droits: screen({
    ...rightsScreen,
    title: TITLE,
    provenance: source2019,
    buttons: {
      precedente: { label: "Précédente", provenance: reconstructed, judges: [] },
      modifier: { label: "Modifier", provenance: source2019 },
    },
  }),

  verification: screen({
    title: TITLE,
    box: "Vérification des données",
    provenance: reconstructed,
    blocks: [
      {
        kind: "facts",
        facts: PROCURATION_FACTS,
        of: (context: Context) => procurationFacts(draftOf(context)),
      },
      { kind: "tree", box: RIGHTS, of: (context: Context) => rightsTree(grantsIn(context)) },
    ],
    fields: {},
    buttons: {
      corriger: { label: "Corriger", provenance: inferred },
      precedente: { label: "Précédente", provenance: inferred },
      transmettre: { label: "Transmettre", provenance: source2019 },
    },
  }),

  accuse: screen({
    title: TITLE,
    box: "Accusé de réception",
    provenance: reconstructed,
    blocks: [
      { kind: "facts", facts: RECEIPT_FACTS },
      {
        kind: "facts",
        facts: PROCURATION_FACTS,
        of: (context: Context) => procurationFacts(draftOf(context)),
      },
      { kind: "tree", box: RIGHTS, of: (context: Context) => rightsTree(grantsIn(context)) },
    ],
    fields: {},
    buttons: {
      imprimer: { label: "Imprimer", provenance: reconstructed, prints: true },
      procurations: { label: "Procurations", provenance: reconstructed },
    },
  }),
});
