import type { CalendarDate } from "../../domain/calendar-date.ts";
import { ministryFrom, type Grants, type MinistryId } from "../../domain/ministries.ts";
import type { Procuration, ProcurationType } from "../../domain/procuration.ts";
import { inCharge } from "../../procedure.ts";
import type { Context } from "../shared/views.ts";

/** What the flow keeps in mind of the procuration that is being made, or changed. */
interface Kept {
  /** The id of the one that is changed; empty when it is a new one. */
  editing: string;
  grants: Grants;
  /** The ministry whose rights are open. */
  ministry: MinistryId;
  /** Its rights were left without saving. */
  left: boolean;
}

const kept = ({ facts }: Context): Partial<Kept> => facts;

export const keeping = (facts: Partial<Kept>): Partial<Kept> => facts;

/** The procuration that is being changed, if one is. */
export const editedIn = (context: Context): Procuration | undefined =>
  context.account.procurations.find(({ id }) => id === kept(context).editing);

export const grantsIn = (context: Context): Grants => kept(context).grants ?? {};

export const ministryIn = (context: Context): MinistryId =>
  kept(context).ministry ?? inCharge.id;

/** A new procuration begins today; a changed one began when it was made. */
export const startIn = (context: Context): CalendarDate =>
  editedIn(context)?.start ?? context.account.today;

/** The ministry that the form's table names. */
export const ministryChosen = ({ judgements }: Context): MinistryId =>
  ministryFrom(judgements["ajout"]?.answers["ministere"] ?? "") ?? inCharge.id;

/** The procuration as the accepted form has it. */
export function draftOf(context: Context): Omit<Procuration, "id"> {
  const answers = context.judgements["ajout"]?.answers ?? {};
  return {
    type: answers["type"] as ProcurationType,
    mandatary: answers["mandataire"] ?? "",
    start: startIn(context),
    end: answers["dateFin"] as CalendarDate,
    description: answers["description"] ?? "",
    remark: answers["remarque"] ?? "",
    grants: grantsIn(context),
    received: false,
    refused: false,
  };
}
