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
import { goodEnd, parseEnd, tellingEnds } from "../../domain/procuration-form.ts";
import { reconstructed, source2019 } from "../../domain/provenance.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
} from "../../domain/reading.ts";
import { gate } from "../../domain/registration.ts";
import { chosen, note, slip, type Raw } from "../../kit/screen.ts";
import { inCharge, serviceRight, year } from "../../procedure.ts";
import { grantsIn, ministryIn, startIn } from "./grants.ts";
import type { Context } from "./views.ts";

/*
 * The end date and the rights of a procuration, for every form that gives some: what two screens share
 * is one declaration, and its cases are those of the first part that has it.
 */

const daysIn = (context: Context) => ({
  start: startIn(context),
  today: context.account.today,
});

/** How the registration with the ministry in charge stands. */
const stateIn = ({ account }: Context) =>
  account.registrations.find(({ ministry }) => ministry === inCharge.id)?.state;

/** The end date. */
export const dateFin = {
  kind: "text",
  label: "Date de fin",
  hint: "(AAAA MM JJ)",
  required: true,
  provenance: source2019,
  read: (text: string, _: object, context: Context) => parseEnd(text, daysIn(context), year),
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
} as const;

/** The table of the ministries, with the access saved for each. */
export const ministere = {
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
  read: (text: string) => accepted(text),
  refusals: { required: "BR-11" },
  remarks: {},
} as const;

/** Under the table: the rights of the line that is selected. */
export const modifier = {
  label: "Modifier",
  provenance: source2019,
  under: "ministere",
  judges: ["ministere"],
  read: ({ ministere: named }: { ministere?: string }, context: Context) =>
    accepted(
      "",
      named === inCharge.id ||
        opens(grantsIn(context), serviceRight) ||
        stateIn(context) !== "actif"
        ? []
        : [because("wrong")],
    ),
  stops: {},
  remarks: { wrong: slip("BR-11") },
} as const;

/** Forward, with the rights that were saved. */
export const continuer = {
  label: "Continuer",
  provenance: source2019,
  read: (_: object, context: Context, raw: Raw) => {
    const grants = grantsIn(context);
    if (!opensAnything(grants)) {
      const way = gate(stateIn(context));
      if (way !== "pass") return refused(because(way));
    }
    const unsaved = Boolean(raw["ministere"]) || context.facts["left"] === true;
    return accepted("", missing(grants, unsaved));
  },
  stops: { register: "BR-01", wait: "BR-01", phone: "BR-17", registerAgain: "UNSHOWN" },
  remarks: { none: slip("BR-11"), save: slip("BR-11"), wrong: slip("BR-11") },
} as const;

/** What keeps the rights from opening the declaration: nothing saved, nothing chosen, or elsewhere. */
function missing(grants: Grants, unsaved: boolean): PlainReason<"none" | "save" | "wrong">[] {
  if (!opensAnything(grants)) return [because(unsaved ? "save" : "none")];
  return (grants[inCharge.id]?.access ?? "aucun") === "aucun" ? [because("wrong")] : [];
}

/** The page of one ministry's rights, but for its title: the access, then the tree. */
export const rightsScreen = {
  box: "Droits d'accès",
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
      read: (text: string): Reading<Access, never, { reason: "all"; values: object }> =>
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
      read: (text: string, _: object, context: Context) =>
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
} as const;

/** The right to the service where it is offered; elsewhere, the first that is. */
const goodRight = (ministry: MinistryId): string =>
  ministry === inCharge.id ? serviceRight.id : (rightsOf[ministry]?.[0]?.rights[0] ?? "");
