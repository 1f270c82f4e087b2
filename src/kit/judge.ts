import type { RuleId } from "../domain/rules.ts";
import type { Reason } from "../domain/reading.ts";
import type { Answers, Field, Raw, Remark, Screen } from "./screen.ts";

/** Something to say of a field: the code names the sentence, the values go into it. */
export interface Finding {
  field: string;
  code: string;
  values: object;
  rule: RuleId;
  /** A refusal keeps the screen until it is mended; the others accept. */
  as: "refusal" | Remark["as"];
}

/** What a press on the screen's button found, in the order of the fields. */
export interface Judgement {
  answers: Answers;
  findings: readonly Finding[];
}

/** Nothing answered, nothing to say. */
export const silence: Judgement = { answers: {}, findings: [] };

/** The findings of one class. */
export const only = (as: Finding["as"], { findings }: Judgement): readonly Finding[] =>
  findings.filter((finding) => finding.as === as);

/**
 * Reads every field of a screen, in order.
 * @example judge(screens.saisie, { nom: "" }).findings[0]?.code // "nom.required"
 */
export function judge(screen: Screen, raw: Raw): Judgement {
  return Object.entries(screen.fields).reduce((sofar, [id, field]) => {
    const { value, findings } = judgeField(id, field, raw[id] ?? "", sofar.answers);
    const answers = value === null ? sofar.answers : { ...sofar.answers, [id]: value };
    return { answers, findings: [...sofar.findings, ...findings] };
  }, silence);
}

function judgeField(
  id: string,
  field: Field,
  text: string,
  before: Answers,
): { value: string | null; findings: Finding[] } {
  if (text.trim() === "") {
    return field.required
      ? { value: null, findings: [refusal(id, field, { reason: "required", values: {} })] }
      : { value: "", findings: [] };
  }
  const reading = field.read(text, before);
  return reading.ok
    ? { value: reading.value, findings: reading.notes.map((note) => remark(id, field, note)) }
    : { value: null, findings: [refusal(id, field, reading.refusal)] };
}

function refusal(id: string, field: Field, { reason, values }: Reason): Finding {
  const rule = declared(field.refusals[reason], id, reason);
  return { field: id, code: `${id}.${reason}`, values, rule, as: "refusal" };
}

function remark(id: string, field: Field, { reason, values }: Reason): Finding {
  const { as, rule } = declared(field.remarks[reason], id, reason);
  return { field: id, code: `${id}.${reason}`, values, rule, as };
}

function declared<T>(entry: T | undefined, id: string, reason: string): T {
  if (entry === undefined) throw new Error(`The field “${id}” gives “${reason}”, undeclared.`);
  return entry;
}
