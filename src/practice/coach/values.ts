import type { Account } from "../../account/account.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { Part, PartSession } from "../../kit/part.ts";
import { chosen, type Answers, type Field, type Screen } from "../../kit/screen.ts";

type Context = FlowContext<Account>;
type Values = Readonly<Record<string, string>>;

/**
 * The texts that a sentence on a press may quote, by name: what was answered by field, the screen
 * pressed having the last word, and what the flow has found.
 * @param pressed the screen's id
 * @example valuesOf(part, "droits", before, after)["acces"] // "Avec restriction"
 */
export function valuesOf(
  { screens }: Part,
  pressed: string,
  before: PartSession<Account>,
  { state: { context } }: PartSession<Account>,
): Values {
  // What was chosen is named as it was when it was chosen: the press may have taken it off its list.
  const then: Context = { ...context, account: before.state.context.account };
  const answered = [...Object.keys(context.judgements), pressed].map((id) =>
    answersIn(screens[id], context.judgements[id]?.answers ?? {}, then),
  );
  return Object.assign({}, ...answered, textsIn(context.facts)) as Values;
}

const answersIn = (screen: Screen | undefined, answers: Answers, context: Context): Values =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      named(screen?.fields[id], answer, context),
    ]),
  );

/** An answer as the screen prints it: official labels, the cells that name lines, or the text itself. */
function named(field: Field | undefined, answer: string, context: Context): string {
  const names = field && namesIn(field, context);
  if (!names) return answer;
  return chosen(answer)
    .map((id) => names.get(id) ?? "")
    .join("; ");
}

/** What a field's options, or its lines, are called, by id; null for a text. */
export function namesIn(field: Field, context: Context): ReadonlyMap<string, string> | null {
  const { options, groups, rows, columns = {} } = field;
  if (options) return new Map(Object.entries(options));
  const column = field.named ?? Object.keys(columns)[0] ?? "";
  if (rows)
    return new Map(rows(context as never).map(({ id, cells }) => [id, cells[column] ?? ""]));
  const offered = groups?.(context as never).flatMap((group) => Object.entries(group.options));
  return offered ? new Map(offered) : null;
}

/** Those of the flow's facts that are texts; a day is written `AAAA-MM-JJ`. */
const textsIn = (facts: Context["facts"]): Values =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const text = textOf(fact);
      return text === null ? [] : [[name, text]];
    }),
  );

function textOf(fact: unknown): string | null {
  if (typeof fact === "string") return fact;
  if (typeof fact !== "object" || fact === null) return null;
  const { day, date } = fact as { day?: unknown; date?: unknown };
  const iso = day ?? date;
  return typeof iso === "string" ? iso : null;
}
