import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Procuration, ProcurationType } from "../../domain/procuration.ts";
import { grantsIn, startIn } from "../shared/grants.ts";
import type { Context } from "../shared/views.ts";

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
