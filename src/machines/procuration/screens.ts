import {
  accesses,
  ministries,
  opens,
  opensAnything,
  rights,
  rightsOf,
  type Access,
  type Grants,
  type MinistryId,
} from "../../domain/ministries.ts";
import { procurationTypes, type ProcurationType } from "../../domain/procuration.ts";
import {
  goodEnd,
  parseEnd,
  parseMandatary,
  tellingEnds,
} from "../../domain/procuration-form.ts";
import { inferred, reconstructed, source2019 } from "../../domain/provenance.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
} from "../../domain/reading.ts";
import { gate } from "../../domain/registration.ts";
import { parseName } from "../../domain/user-file.ts";
import type { Raw } from "../../kit/screen.ts";
import { chosen, explained, note, screen, shown, slip } from "../../kit/screen.ts";
import { inCharge, serviceRight, year } from "../../procedure.ts";
import { list } from "../shared/list.ts";
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
import { draftOf, editedIn, grantsIn, ministryIn, startIn } from "./draft.ts";

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
        refusals: {
          required: "BR-08",
          characters: "BR-08",
          length: "BR-08",
          self: "BR-07",
        },
        remarks: { neq: note("BR-08b"), separators: note("BR-08") },
      },
      dateDebut: { ...shown("Date de début", source2019, startIn), hint: "(AAAA MM JJ)" },
      dateFin: {
        kind: "text",
        label: "Date de fin",
        hint: "(AAAA MM JJ)",
        required: true,
        provenance: source2019,
        read: (text, _, context: Context) => parseEnd(text, daysIn(context), year),
        practice: (context: Context) => goodEnd(daysIn(context), year),
        standIns: (context: Context) => tellingEnds(daysIn(context), year),
        refusals: {
          required: "BR-09",
          format: "BR-09",
          before: "BR-09b",
          past: "BR-09b",
          max: "BR-09",
        },
        remarks: { hypothesis: note("BR-10b"), season: note("SEASON") },
      },
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
      ministere: {
        kind: "row",
        label: "Ministères et organismes",
        columns: { ministere: "Ministères et organismes", droits: "Droits d'accès" },
        rows: (context: Context) =>
          context.account.registrations
            .filter(({ state }) => state === "actif")
            .map(({ ministry }) => ({
              id: ministry,
              cells: {
                ministere: ministries[ministry],
                droits: accesses[grantsIn(context)[ministry]?.access ?? "aucun"],
              },
            })),
        required: true,
        provenance: source2019,
        read: (text) => accepted(text),
        refusals: { required: "BR-11" },
        remarks: {},
      },
    },
    buttons: {
      modifier: {
        label: "Modifier",
        provenance: source2019,
        under: "ministere",
        judges: ["ministere"],
        read: ({ ministere }: { ministere?: string }, context: Context) =>
          accepted(
            "",
            ministere === inCharge.id ||
              opens(grantsIn(context), serviceRight) ||
              !isOpen(inCharge.id, context)
              ? []
              : [because("wrong")],
          ),
        stops: {},
        remarks: { wrong: slip("BR-11") },
      },
      procurations: { label: "Procurations", provenance: source2019, judges: [] },
      precedente: { label: "Précédente", provenance: source2019, judges: [] },
      continuer: {
        label: "Continuer",
        provenance: source2019,
        judges: ["type", "mandataire", "dateFin", "description", "remarque"],
        read: (_, context: Context, raw: Raw) => {
          const grants = grantsIn(context);
          if (!opensAnything(grants)) {
            const way = gate(
              context.account.registrations.find(({ ministry }) => ministry === inCharge.id)
                ?.state,
            );
            if (way !== "pass") return refused(because(way));
          }
          const unsaved = Boolean(raw["ministere"]) || context.facts["left"] === true;
          return accepted("", missing(grants, unsaved));
        },
        stops: { register: "BR-01", wait: "BR-01", phone: "BR-17", registerAgain: "UNSHOWN" },
        remarks: { none: slip("BR-11"), save: slip("BR-11"), wrong: slip("BR-11") },
      },
    },
  }),

  droits: screen({
    title: TITLE,
    box: "Droits d'accès",
    provenance: source2019,
    blocks: [
      {
        kind: "facts",
        facts: { ministere: "Ministère ou organisme" },
        of: (context: Context) => ({ ministere: ministries[ministryIn(context)] }),
      },
      { kind: "fields" },
    ],
    fields: {
      acces: {
        kind: "choice",
        label: "Droits d'accès",
        options: accesses,
        required: true,
        provenance: source2019,
        read: (text): Reading<Access, never, { reason: "all"; values: object }> =>
          accepted(text as Access, text === "sans" ? [because("all")] : []),
        // Where no source shows what is offered, nothing can be ticked.
        practice: (context: Context) => (rightsOf[ministryIn(context)] ? undefined : "aucun"),
        refusals: { required: "BR-11" },
        remarks: { all: slip("BR-11b") },
      },
      droits: {
        kind: "checks",
        label: "Liste des services offerts",
        groups: (context: Context) =>
          (rightsOf[ministryIn(context)] ?? []).map(({ group, rights: offered }) => ({
            label: group,
            options: Object.fromEntries(offered.map((right) => [right, rights[right]])),
          })),
        when: { field: "acces", is: "avec" },
        required: true,
        // Its title is ours; the document has none (`differences`, 66).
        provenance: reconstructed,
        read: (text, _, context: Context) =>
          accepted(
            text,
            ministryIn(context) === inCharge.id && !chosen(text).includes(serviceRight.id)
              ? [because("other")]
              : [],
          ),
        practice: (context: Context) => goodRight(ministryIn(context)),
        refusals: { required: "BR-11" },
        remarks: { other: slip("BR-11") },
      },
    },
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

const daysIn = (context: Context) => ({
  start: startIn(context),
  today: context.account.today,
});

/** May rights be given there: is the ministry in the form's table? */
const isOpen = (ministry: MinistryId, { account }: Context): boolean =>
  account.registrations.some((each) => each.ministry === ministry && each.state === "actif");

/** The right to the service where it is offered; elsewhere, the first that is. */
const goodRight = (ministry: MinistryId): string =>
  ministry === inCharge.id ? serviceRight.id : (rightsOf[ministry]?.[0]?.rights[0] ?? "");

/** What keeps the rights from opening the declaration: nothing saved, nothing chosen, or elsewhere. */
function missing(grants: Grants, unsaved: boolean): PlainReason<"none" | "save" | "wrong">[] {
  if (!opensAnything(grants)) return [because(unsaved ? "save" : "none")];
  return (grants[inCharge.id]?.access ?? "aucun") === "aucun" ? [because("wrong")] : [];
}
