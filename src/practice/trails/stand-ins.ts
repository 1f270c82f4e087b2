import type { Press } from "../../kit/flow.ts";
import { judge, optionsOf } from "../../kit/judge.ts";
import type { PartSession } from "../../kit/part.ts";
import type { Field, Raw, Screen } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { chosenBy, counted, TEXTS } from "./choices.ts";

/** A press without what was typed: its button, what was said of the answers, and what was chosen. */
export interface TrailStep {
  button: string;
  codes: readonly string[];
  marks: readonly string[] | null;
}

/**
 * Answers that may be told these codes, the likeliest first: what the form holds, what is known of
 * this button, then what can be put together from all that is known.
 */
export function* standIns(
  screen: Screen,
  session: PartSession<unknown>,
  step: TrailStep,
  known: readonly Press[],
): Generator<Raw> {
  const { context } = session.state;
  const held = context.raw[placeOf(session)] ?? {};
  const raws = known.filter(({ type }) => type === step.button).map(({ raw }) => raw);
  yield* distinct([held, ...raws]);
  const valuesOf = (id: string, field: Field): string[] => {
    const options = optionsOf(field, context);
    if (options)
      return step.marks
        ? [chosenBy(id, options, step.marks)]
        : [held[id] ?? "", ...options, ""];
    const typed = [
      held[id] ?? "",
      ...known.flatMap(({ raw }) => raw[id] ?? []),
      ...(field.standIns?.(context as never) ?? []),
      "",
    ];
    return [...counted(id, typed, step.marks ?? []), ...typed];
  };
  yield* composed(screen, session, step, (id, field) => [...new Set(valuesOf(id, field))]);
}

/** Forms in which each field is told its own codes. Choices are tried out; of texts, one is enough. */
function composed(
  screen: Screen,
  session: PartSession<unknown>,
  { button, codes }: TrailStep,
  valuesOf: (id: string, field: Field) => readonly string[],
): Generator<Raw> {
  const place = placeOf(session);
  const fields = Object.entries(screen.fields);
  const isTold = (raw: Raw, id: string): boolean => {
    const own = (code: string) => code.startsWith(`${id}.`);
    const { findings } = judge(place, screen, { type: button, raw }, session.state.context);
    return same(findings.map(({ code }) => code).filter(own), codes.filter(own));
  };
  function* from(n: number, raw: Raw): Generator<Raw> {
    const [id, field] = fields[n] ?? [];
    if (id === undefined || !field) {
      yield raw;
      return;
    }
    for (const value of valuesOf(id, field)) {
      const next = { ...raw, [id]: value };
      if (!isTold(next, id)) continue;
      yield* from(n + 1, next);
      if (TEXTS.has(field.kind)) return;
    }
  }
  return from(0, {});
}

const distinct = (raws: readonly Raw[]): Raw[] => [
  ...new Map(raws.map((raw) => [JSON.stringify(raw), raw])).values(),
];

/** The same ones, in whatever order. */
export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
