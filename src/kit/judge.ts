import type { RuleId } from "../domain/rules.ts";
import type { Reason } from "../domain/reading.ts";
import type { Answers, Field, Raw, Remark, Screen } from "./screen.ts";

/** Something to say of a field: the code names the sentence, the values go into it. */
export interface Finding {
  screen: string;
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

export const isRefused = ({ findings }: Judgement): boolean =>
  findings.some(({ as }) => as === "refusal");

/**
 * Reads every field of a screen, in order.
 * @param id the screen's, which the findings carry
 * @example judge("saisie", screens.saisie, { nom: "" }).findings[0]?.code // "nom.required"
 */
export function judge(id: string, screen: Screen, raw: Raw): Judgement {
  const nothing: Judgement = { answers: {}, findings: [] };
  return Object.entries(screen.fields).reduce((sofar, [fieldId, field]) => {
    const at = { screen: id, field: fieldId };
    const { value, findings } = judgeField(at, field, raw[fieldId] ?? "", sofar.answers);
    const answers = value === null ? sofar.answers : { ...sofar.answers, [fieldId]: value };
    return { answers, findings: [...sofar.findings, ...findings] };
  }, nothing);
}

type At = Pick<Finding, "screen" | "field">;

function judgeField(
  at: At,
  field: Field,
  text: string,
  before: Answers,
): { value: string | null; findings: Finding[] } {
  if (isBlank(field, text)) {
    return field.required
      ? { value: null, findings: [refusal(at, field, { reason: "required", values: {} })] }
      : { value: "", findings: [] };
  }
  const reading = field.read(text, before);
  return reading.ok
    ? { value: reading.value, findings: reading.notes.map((note) => remark(at, field, note)) }
    : { value: null, findings: [refusal(at, field, reading.refusal)] };
}

/**
 * Nothing that one can see; or an option that the form does not offer, as a stale or forged log may
 * name one.
 */
const isBlank = ({ options }: Field, text: string): boolean =>
  !/[^\s\u200b-\u200d\u2060\ufeff]/.test(text) ||
  (options !== undefined && !Object.keys(options).includes(text));

function refusal(at: At, field: Field, { reason, values }: Reason): Finding {
  const rule = declared(field.refusals[reason], at, reason);
  return { ...at, code: `${at.field}.${reason}`, values, rule, as: "refusal" };
}

function remark(at: At, field: Field, { reason, values }: Reason): Finding {
  const { as, rule } = declared(field.remarks[reason], at, reason);
  return { ...at, code: `${at.field}.${reason}`, values, rule, as };
}

function declared<T>(entry: T | undefined, { field }: At, reason: string): T {
  if (entry === undefined)
    throw new Error(`The field “${field}” gives “${reason}”, undeclared.`);
  return entry;
}
