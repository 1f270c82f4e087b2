import type { ProcurationType } from "../../domain/procuration.ts";
import type { Raw } from "../../kit/screen.ts";
import type { PracticePart } from "../play.ts";
import type { Given } from "./slip.ts";

/**
 * What a lesson gives to its learner, by the good answer that it teaches.
 * @example givenIn(answeredAs(procuration, "externe")) // { type: "externe", mandatary: "1000000002" }
 */
export function givenIn({ id, model }: PracticePart): Given {
  const form = id === "procuration" ? model.find(({ raw }) => raw["type"])?.raw : undefined;
  return form ? inForm(form) : {};
}

function inForm({ type, mandataire }: Raw): Given {
  return {
    type: type as ProcurationType,
    ...(mandataire !== undefined && { mandatary: mandataire }),
  };
}
