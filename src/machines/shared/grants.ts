import type { CalendarDate } from "../../domain/calendar-date.ts";
import {
  ministryFrom,
  type Grant,
  type Grants,
  type MinistryId,
  type RightId,
} from "../../domain/ministries.ts";
import type { Procuration } from "../../domain/procuration.ts";
import { chosen } from "../../kit/screen.ts";
import { inCharge } from "../../procedure.ts";
import type { Context } from "./views.ts";

/*
 * The rights that are being given, ministry by ministry: what a flow keeps of them, and how it opens,
 * leaves and saves them. In every part that gives some, the form is the screen `ajout`, the rights' own `droits`.
 */

/** What the flow keeps in mind of the procuration that is being made, or changed. */
export interface Kept {
  /** The id of the one that is changed; empty when it is a new one. */
  editing: string;
  grants: Grants;
  /** The ministry whose rights are open. */
  ministry: MinistryId;
  /** Its rights were left without saving. */
  left: boolean;
}

type Keeping = Context & { facts: Partial<Kept> };

/** The procuration that is being changed, if one is. */
export const editedIn = ({ account, facts }: Keeping): Procuration | undefined =>
  account.procurations.find(({ id }) => id === facts.editing);

export const grantsIn = ({ facts }: Keeping): Grants => facts.grants ?? {};

export const ministryIn = ({ facts }: Keeping): MinistryId => facts.ministry ?? inCharge.id;

/** A new procuration begins today; a changed one began when it was made. */
export const startIn = (context: Context): CalendarDate =>
  editedIn(context)?.start ?? context.account.today;

/** The rights of the ministry that the form's table names, as they were saved last. */
export function rightsOpened(context: Context): Partial<Context> {
  const ministry =
    ministryFrom(context.judgements["ajout"]?.answers["ministere"] ?? "") ?? inCharge.id;
  const grant = grantsIn(context)[ministry];
  return {
    facts: { ...context.facts, ministry } satisfies Partial<Kept>,
    raw: {
      ...context.raw,
      droits: grant ? { acces: grant.access, droits: grant.rights.join(" ") } : {},
    },
  };
}

export const rightsLeft = ({ facts }: Context): Partial<Context> => ({
  facts: { ...facts, left: true } satisfies Partial<Kept>,
});

/** What the screen of the rights answered goes into the procuration. */
export function rightsSaved(context: Context): Partial<Context> {
  const { acces, droits = "" } = context.judgements["droits"]?.answers ?? {};
  const grant: Grant = {
    access: acces as Grant["access"],
    rights: acces === "avec" ? (chosen(droits) as RightId[]) : [],
  };
  const grants = { ...grantsIn(context), [ministryIn(context)]: grant };
  // The table has been acted on: its choice is not a thing left undone.
  const ajout = { ...context.raw["ajout"], ministere: "" };
  return {
    facts: { ...context.facts, grants, left: false } satisfies Partial<Kept>,
    raw: { ...context.raw, ajout },
  };
}
