import type { Press } from "../../kit/flow.ts";
import { judge, optionsOf } from "../../kit/judge.ts";
import { pressPart, replayPart, type Part, type PartSession } from "../../kit/part.ts";
import type { Field, FieldKind, Raw, Screen } from "../../kit/screen.ts";
import { placeOf, type Fold } from "../../kit/session.ts";
import { letterOf, lettersOf, namedBy, type Letters } from "./letters.ts";

/** A press without what was typed: its button, and what was said of the answers. */
interface Step {
  button: string;
  codes: readonly string[];
}

/** A trail as it was found again. */
export interface FoundTrail {
  log: readonly Press[];
  /** False when the link leads further than what is possible today. */
  whole: boolean;
}

/** How many presses are tried before the nearest point is taken. */
const PATIENCE = 5000;
/** How far a path is followed: nobody shares so long a one, and each point of it is remembered. */
const FURTHEST = 1000;

/** Where a part is played: over which account, by which ledger. */
interface Ground<Account> {
  part: Part;
  account: Account;
  fold: Fold<Account, never>;
}

/**
 * What was done, without what was typed: only letters for buttons and for codes, two a press or
 * fewer as a rule.
 * @example encodeTrail(ground, [press("continuer", {})]) // "Bghijkl": Continuer, and what was refused
 */
export function encodeTrail<Account>(ground: Ground<Account>, log: readonly Press[]): string {
  const { part, account, fold } = ground;
  let session = replayPart(part, account, [], fold);
  let path = "";
  for (const press of log) {
    const screen = part.screens[placeOf(session)];
    const next = pressPart(part, session, press, fold);
    if (!screen || !next) break;
    const { buttons, codes } = lettersOf(part, placeOf(session));
    path += letterOf(buttons, press.type);
    for (const code of told(session, next)) path += letterOf(codes, code);
    session = next;
  }
  return path;
}

/**
 * The presses of a path, with known answers standing in for those that were typed.
 * A path that is stale or forged is followed to the last point that is possible.
 * @param known presses whose answers may stand in: the model's and the cases'
 */
export function decodeTrail<Account>(
  ground: Ground<Account>,
  known: readonly Press[],
  path: string,
): FoundTrail {
  const { part, account, fold } = ground;
  const pieces = path.match(/[A-Za-f][g-z0-9_-]*/g) ?? [];
  const clean = pieces.join("") === path;
  let best: PartSession<Account> = replayPart(part, account, [], fold);
  let tries = 0;

  /** Where the next piece of the path may lead from here. */
  function* onwards(session: PartSession<Account>): Generator<PartSession<Account>> {
    const piece = pieces[session.log.length];
    const screen = part.screens[placeOf(session)];
    const step = piece && screen && readStep(lettersOf(part, placeOf(session)), piece);
    if (!step) return;
    const tried = new Set<string>();
    for (const raw of standIns(screen, session, step, known)) {
      tries += 1;
      if (tries > PATIENCE) return;
      const next = pressPart(part, session, { type: step.button, raw }, fold);
      if (!next || !same(told(session, next), step.codes)) continue;
      // Other texts with the same choices would lead to the same dead end.
      const kind = kindOf(part, next);
      if (tried.has(kind)) continue;
      tried.add(kind);
      yield next;
    }
  }

  /** What may still be tried, at each point of the way; not a call for each, for a forged path is long. */
  const ways = [onwards(best)];
  const end = Math.min(pieces.length, FURTHEST);
  while (best.log.length < end) {
    const way = ways.at(-1);
    if (!way) break;
    const onward = way.next();
    if (onward.done) {
      ways.pop();
      continue;
    }
    const next = onward.value;
    if (next.log.length > best.log.length) best = next;
    ways.push(onwards(next));
  }
  const whole = best.log.length === pieces.length && clean;
  return { log: best.log, whole };
}

/** Where a session is, with what was chosen on the way; what was typed is left out. */
function kindOf<Account>(part: Part, session: PartSession<Account>): string {
  const { account, facts, raw } = session.state.context;
  const choices = Object.entries(raw).map(([screen, typed]) =>
    Object.entries(typed).filter(([id]) => {
      const kind = part.screens[screen]?.fields[id]?.kind;
      return kind && !TEXTS.has(kind);
    }),
  );
  return JSON.stringify([placeOf(session), account, facts, choices]);
}

/** What a press was told: the findings of the screen that it has judged. */
function told<Account>(before: PartSession<Account>, next: PartSession<Account>): string[] {
  const place = placeOf(before);
  const judged = next.state.context.judgements[place];
  const anew = judged !== before.state.context.judgements[place];
  return anew && judged ? judged.findings.map(({ code }) => code) : [];
}

function readStep(letters: Letters, piece: string): Step | null {
  const button = namedBy(letters.buttons, piece.charAt(0));
  const codes = Array.from(piece.slice(1), (each) => namedBy(letters.codes, each));
  const known = codes.filter((code) => code !== undefined);
  return button === undefined || known.length < codes.length ? null : { button, codes: known };
}

/**
 * Answers that may be told these codes, the likeliest first: what the form holds, what is known of
 * this button, then what can be put together from all that is known.
 */
function* standIns<Account>(
  screen: Screen,
  session: PartSession<Account>,
  step: Step,
  known: readonly Press[],
): Generator<Raw> {
  const { context } = session.state;
  const held = context.raw[placeOf(session)] ?? {};
  const raws = known.filter(({ type }) => type === step.button).map(({ raw }) => raw);
  yield* distinct([held, ...raws]);
  const valuesOf = (id: string, field: Field): string[] =>
    optionsOf(field, context) ?? [
      ...known.flatMap(({ raw }) => raw[id] ?? []),
      ...(field.standIns?.(context as never) ?? []),
    ];
  yield* composed(screen, session, step, (id, field) => [
    ...new Set([held[id] ?? "", ...valuesOf(id, field), ""]),
  ]);
}

/** Forms in which each field is told its own codes. Choices are tried out; of texts, one is enough. */
function composed<Account>(
  screen: Screen,
  session: PartSession<Account>,
  { button, codes }: Step,
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

/** What is typed: it does not open or close other fields, as a choice does. */
const TEXTS: ReadonlySet<FieldKind> = new Set(["text", "email", "tel", "digits"]);

const distinct = (raws: readonly Raw[]): Raw[] => [
  ...new Map(raws.map((raw) => [JSON.stringify(raw), raw])).values(),
];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));
