import type { Press } from "../../kit/flow.ts";
import type { Part, PartSession } from "../../kit/part.ts";
import type { Screen } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { marksOf, TEXTS } from "./choices.ts";
import { pathPieces, written, type Piece } from "./grammar.ts";
import { letterOf, lettersOf, namedBy } from "./letters.ts";
import { same, standIns, type TrailStep } from "./stand-ins.ts";

/** What a path goes over, moment by moment: a part alone, or the whole sandbox. */
export interface TrailStage<Moment> {
  /** What is shown then. */
  open: (moment: Moment) => { part: Part; session: PartSession<unknown> };
  /** `null` when the screen has no such button. */
  press: (moment: Moment, press: Press) => Pressed<Moment> | null;
  /** What is done to the exercise itself, by its letter; `null` when it is not possible. */
  act: (moment: Moment, letter: string) => Moment | null;
  /** Presses whose answers may stand in for what was typed in a part. */
  known: (part: string) => readonly Press[];
}

interface Pressed<Moment> {
  next: Moment;
  /** The part's own session after the press, even if it was left by it. */
  session: PartSession<unknown>;
}

/** How many presses are tried before the nearest point is taken. */
const PATIENCE = 5000;
/** How far a path is followed: nobody shares so long a one, and each point of it is remembered. */
const FURTHEST = 1000;

/** A piece of a path, and the moment to which it leads. */
interface Spelt<Moment> {
  piece: Piece;
  next: Moment;
}

/**
 * The path of a log, to the first entry that is not possible.
 * @param spell an entry as its letters tell it; `null` when it is not possible then
 */
export function pathOf<Moment, Entry>(
  begun: Moment,
  log: readonly Entry[],
  spell: (moment: Moment, entry: Entry) => Spelt<Moment> | null,
): string {
  let moment = begun;
  let path = "";
  for (const entry of log) {
    const spelt = spell(moment, entry);
    if (!spelt) break;
    path += written(spelt.piece);
    moment = spelt.next;
  }
  return path;
}

/** Where a path leads; `whole` is false when it names more than is possible today. */
export function follow<Moment>(
  stage: TrailStage<Moment>,
  begun: Moment,
  path: string,
): { moment: Moment; whole: boolean } {
  const { pieces, clean } = pathPieces(path);
  const { moment, done } = walk(stage, begun, pieces);
  return { moment, whole: done === pieces.length && clean };
}

/** A press as its letters tell it; `null` when it is not possible. */
export function pieceOf<Moment>(
  stage: TrailStage<Moment>,
  moment: Moment,
  press: Press,
): Spelt<Moment> | null {
  const { part, session } = stage.open(moment);
  const screen = screenIn(part, session);
  const pressed = stage.press(moment, press);
  if (!screen || !pressed) return null;
  const letters = lettersOf(part, placeOf(session));
  const codes = told(session, pressed.session);
  const piece = {
    button: letterOf(letters.buttons, press.type),
    codes: codes.map((code) => letterOf(letters.codes, code)).join(""),
    marks: marksOf(screen, session.state.context, press, codes),
  };
  return { piece, next: pressed.next };
}

/** Where pieces lead, with known answers standing in for those that were typed. */
function walk<Moment>(
  stage: TrailStage<Moment>,
  begun: Moment,
  pieces: readonly Piece[],
): { moment: Moment; done: number } {
  let best = { moment: begun, done: 0 };
  let tries = 0;

  /** Where the next piece of the path may lead from here. */
  function* onwards(moment: Moment, done: number): Generator<Moment> {
    const piece = pieces[done];
    if (!piece) return;
    if ("act" in piece) {
      const next = stage.act(moment, piece.act);
      if (next) yield next;
      return;
    }
    const { part, session } = stage.open(moment);
    const screen = screenIn(part, session);
    const step = readStep(part, session, piece);
    if (!screen || !step) return;
    const tried = new Set<string>();
    for (const raw of standIns(screen, session, step, stage.known(part.id))) {
      tries += 1;
      if (tries > PATIENCE) return;
      const press = { type: step.button, raw };
      const pressed = stage.press(moment, press);
      if (!pressed || !isTold(screen, session, press, step, pressed.session)) continue;
      // Other texts with the same choices would lead to the same dead end.
      const kind = kindOf(part, pressed.session);
      if (tried.has(kind)) continue;
      tried.add(kind);
      yield pressed.next;
    }
  }

  /** What may still be tried, at each point of the way; not a call for each, for a forged path is long. */
  const ways = [onwards(begun, 0)];
  const end = Math.min(pieces.length, FURTHEST);
  while (best.done < end) {
    const way = ways.at(-1);
    if (!way) break;
    const onward = way.next();
    if (onward.done) {
      ways.pop();
      continue;
    }
    if (ways.length > best.done) best = { moment: onward.value, done: ways.length };
    ways.push(onwards(onward.value, ways.length));
  }
  return best;
}

const screenIn = (part: Part, session: PartSession<unknown>): Screen | undefined =>
  part.screens[placeOf(session)];

function isTold(
  screen: Screen,
  session: PartSession<unknown>,
  press: Press,
  { codes, marks }: TrailStep,
  next: PartSession<unknown>,
): boolean {
  const said = told(session, next);
  if (!same(said, codes)) return false;
  return !marks || same(marksOf(screen, session.state.context, press, said) ?? [], marks);
}

/** Where a session is, with what was chosen on the way; what was typed is left out. */
function kindOf(part: Part, session: PartSession<unknown>): string {
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
function told(before: PartSession<unknown>, next: PartSession<unknown>): string[] {
  const place = placeOf(before);
  const judged = next.state.context.judgements[place];
  const anew = judged !== before.state.context.judgements[place];
  return anew && judged ? judged.findings.map(({ code }) => code) : [];
}

function readStep(
  part: Part,
  session: PartSession<unknown>,
  { button: letter, codes: signs, marks }: Extract<Piece, { button: string }>,
): TrailStep | null {
  const letters = lettersOf(part, placeOf(session));
  const button = namedBy(letters.buttons, letter);
  const codes = Array.from(signs, (each) => namedBy(letters.codes, each));
  const known = codes.filter((code) => code !== undefined);
  if (button === undefined || known.length < codes.length) return null;
  return { button, codes: known, marks };
}
