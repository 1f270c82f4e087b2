import type { RuleId } from "../domain/rules.ts";
import { seen, type Reason } from "../domain/reading.ts";
import {
  chosen,
  type Answers,
  type Button,
  type Field,
  type Raw,
  type Remark,
  type Screen,
} from "./screen.ts";

/** Something to say of a field, or of a button: the code names the sentence, the values go into it. */
export interface Finding {
  screen: string;
  /** The id of the field, or of the button that was pressed. */
  field: string;
  code: string;
  values: object;
  rule: RuleId;
  /**
   * A refusal keeps the screen until it is mended, a stop until the account's state has changed; the
   * others accept.
   */
  as: "refusal" | "stop" | Remark["as"];
}

/** What a press on the screen's button found, in the order of the fields. */
export interface Judgement {
  answers: Answers;
  findings: readonly Finding[];
}

/** Does it keep the screen? */
export const keeps = ({ as }: Finding): boolean => as === "refusal" || as === "stop";

/**
 * Reads what a press asks of a screen: the fields that its button judges, in order, and then the
 * button's own conditions.
 * @param id the screen's, which the findings carry
 * @param context the flow's, for what depends on the account
 * @example judge("saisie", screens.saisie, press("continuer", { nom: "" }), context).findings[0]?.code // "nom.required"
 */
export function judge(
  id: string,
  screen: Screen,
  { type, raw }: { type: string; raw: Raw },
  context: unknown,
): Judgement {
  const button = screen.buttons[type];
  const asked = (field: string) => button?.judges?.includes(field) ?? true;
  const nothing: Judgement = { answers: {}, findings: [] };
  const judgement = Object.entries(screen.fields)
    .filter(([field]) => asked(field))
    .reduce((sofar, [fieldId, field]) => {
      const at = { screen: id, field: fieldId };
      const { value, findings } = judgeField(at, field, raw, sofar.answers, context);
      const answers = value === null ? sofar.answers : { ...sofar.answers, [fieldId]: value };
      return { answers, findings: [...sofar.findings, ...findings] };
    }, nothing);
  if (!button?.read || judgement.findings.some(keeps)) return judgement;
  const found = judgeButton({ screen: id, field: type }, button, judgement.answers, {
    context,
    raw,
  });
  return { ...judgement, findings: [...judgement.findings, ...found] };
}

type At = Pick<Finding, "screen" | "field">;

function judgeField(
  at: At,
  field: Field,
  raw: Raw,
  before: Answers,
  context: unknown,
): { value: string | null; findings: Finding[] } {
  if (field.when && raw[field.when.field] !== field.when.is) return { value: "", findings: [] };
  const text = offered(field, raw[at.field] ?? "", context);
  if (isBlank(text)) {
    return field.required
      ? { value: null, findings: [refusal(at, field, { reason: "required", values: {} })] }
      : { value: "", findings: [] };
  }
  const reading = field.read(text, before, context as never);
  return reading.ok
    ? { value: reading.value, findings: reading.notes.map((note) => remark(at, field, note)) }
    : { value: null, findings: [refusal(at, field, reading.refusal)] };
}

function judgeButton(
  at: At,
  button: Button,
  answers: Answers,
  { context, raw }: { context: unknown; raw: Raw },
): Finding[] {
  const reading = button.read?.(answers, context as never, raw);
  if (!reading) return [];
  if (reading.ok) return reading.notes.map((note) => remark(at, button, note));
  const { reason, values } = reading.refusal;
  const rule = declared(button.stops?.[reason], at, reason);
  return [{ ...at, code: `${at.field}.${reason}`, values, rule, as: "stop" }];
}

/** Nothing that one can see, or accents on nothing. */
const isBlank = (text: string): boolean => /^[\p{M}\s]*$/u.test(seen(text));

/** The text, without the options that the form does not offer: a stale or forged log may name one. */
function offered(field: Field, text: string, context: unknown): string {
  const ids = optionsOf(field, context);
  if (!ids) return text;
  const several = field.kind === "checks" || field.kind === "rows";
  const named = several ? chosen(text) : [text];
  return named.filter((id) => ids.includes(id)).join(" ");
}

/** The ids among which a field makes choose; `null` for a text. */
export function optionsOf({ options, groups, rows }: Field, context: unknown): string[] | null {
  if (options) return Object.keys(options);
  if (rows) return rows(context as never).map(({ id }) => id);
  if (groups) return groups(context as never).flatMap((group) => Object.keys(group.options));
  return null;
}

function refusal(at: At, field: Field, { reason, values }: Reason): Finding {
  const rule = declared(field.refusals[reason], at, reason);
  return { ...at, code: `${at.field}.${reason}`, values, rule, as: "refusal" };
}

function remark(
  at: At,
  { remarks = {} }: Pick<Button, "remarks">,
  { reason, values }: Reason,
): Finding {
  const { as, rule } = declared(remarks[reason], at, reason);
  return { ...at, code: `${at.field}.${reason}`, values, rule, as };
}

function declared<T>(entry: T | undefined, { field }: At, reason: string): T {
  if (entry === undefined) throw new Error(`“${field}” gives “${reason}”, undeclared.`);
  return entry;
}
