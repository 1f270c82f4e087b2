import type { Press } from "./flow.ts";
import { judge } from "./judge.ts";
import { pressPart, replayPart, type Part, type PartSession } from "./part.ts";
import type { Raw, Screen } from "./screen.ts";
import { placeOf, type Fold } from "./session.ts";

/** A press without what was typed: its button, and what was said of the answers. */
interface Step {
  button: string;
  codes: readonly string[];
}

/** A path as it was found again. */
export interface FoundPath {
  log: readonly Press[];
  /** False when the link leads further than what is possible today. */
  whole: boolean;
}

/** A press is one letter of these for its button, then one of those for each code it was told. */
const BUTTONS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
const CODES = "ghijklmnopqrstuvwxyz0123456789-_";
/** How many presses are tried before the nearest point is taken. */
const PATIENCE = 2000;

/** Where a part is played: over which account, by which ledger. */
interface Ground<Account> {
  part: Part;
  account: Account;
  fold: Fold<Account, never>;
}

/**
 * What was done, without what was typed: only letters for buttons and for codes, two a press or
 * fewer as a rule.
 * @example encodePath(ground, [press("continuer", {})]) // "Bghijkl": Continuer, and what was refused
 */
export function encodePath<Account>(ground: Ground<Account>, log: readonly Press[]): string {
  const { part, account, fold } = ground;
  let session = replayPart(part, account, [], fold);
  let path = "";
  for (const press of log) {
    const screen = part.screens[placeOf(session)];
    const next = pressPart(part, session, press, fold);
    if (!screen || !next) break;
    path += letter(BUTTONS, Object.keys(screen.buttons), press.type);
    for (const code of told(session, next)) path += letter(CODES, codesIn(screen), code);
    session = next;
  }
  return path;
}

/**
 * The presses of a path, with known answers standing in for those that were typed.
 * A path that is stale or forged is followed to the last point that is possible.
 * @param known presses whose answers may stand in: the model's and the cases'
 */
export function decodePath<Account>(
  ground: Ground<Account>,
  known: readonly Press[],
  path: string,
): FoundPath {
  const { part, account, fold } = ground;
  const pieces = path.match(/[A-Za-f][g-z0-9_-]*/g) ?? [];
  const clean = pieces.join("") === path;
  let best: PartSession<Account> = replayPart(part, account, [], fold);
  let tries = 0;

  /** Follows the path from here; true once it has been followed to its end. */
  const follow = (session: PartSession<Account>, at: number): boolean => {
    if (session.log.length > best.log.length) best = session;
    const piece = pieces[at];
    if (piece === undefined) return true;
    const screen = part.screens[placeOf(session)];
    const step = screen && readStep(screen, piece);
    if (!step) return false;
    return standIns(screen, session, step, known).some((raw) => {
      tries += 1;
      if (tries > PATIENCE) return false;
      const next = pressPart(part, session, { type: step.button, raw }, fold);
      return next !== null && same(told(session, next), step.codes) && follow(next, at + 1);
    });
  };
  const whole = follow(best, 0) && clean;
  return { log: best.log, whole };
}

/** What a press was told: the findings of the screen that it has judged. */
function told<Account>(before: PartSession<Account>, next: PartSession<Account>): string[] {
  const place = placeOf(before);
  const judged = next.state.context.judgements[place];
  const anew = judged !== before.state.context.judgements[place];
  return anew && judged ? judged.findings.map(({ code }) => code) : [];
}

/** Every code that a screen may tell, in the order of its declaration. */
const codesIn = ({ fields, buttons }: Screen): string[] => [
  ...Object.entries(fields).flatMap(([id, { refusals, remarks }]) =>
    [...Object.keys(refusals), ...Object.keys(remarks)].map((reason) => `${id}.${reason}`),
  ),
  ...Object.entries(buttons).flatMap(([id, { stops = {}, remarks = {} }]) =>
    [...Object.keys(stops), ...Object.keys(remarks)].map((reason) => `${id}.${reason}`),
  ),
];

function letter(alphabet: string, names: readonly string[], name: string): string {
  const found = alphabet[names.indexOf(name)];
  if (found === undefined) throw new Error(`“${name}” has no letter in a path.`);
  return found;
}

function readStep(screen: Screen, piece: string): Step | null {
  const button = Object.keys(screen.buttons)[BUTTONS.indexOf(piece.charAt(0))];
  const names = codesIn(screen);
  const codes = Array.from(piece.slice(1), (each) => names[CODES.indexOf(each)]);
  const known = codes.filter((code) => code !== undefined);
  return button === undefined || known.length < codes.length ? null : { button, codes: known };
}

/** Answers that may be told these codes, the likeliest first. */
function standIns<Account>(
  screen: Screen,
  session: PartSession<Account>,
  { button, codes }: Step,
  known: readonly Press[],
): Raw[] {
  const { context } = session.state;
  const id = placeOf(session);
  const raws = known.filter(({ type }) => type === button).map(({ raw }) => raw);
  const [base = {}] = raws;
  const composed = codes.reduce((sofar, code) => {
    const [field = ""] = code.split(".");
    const giving = known.find(({ raw }) => {
      const typed = { ...sofar, [field]: raw[field] ?? "" };
      const { findings } = judge(id, screen, { type: button, raw: typed }, context);
      return findings.some((finding) => finding.code === code);
    });
    return giving ? { ...sofar, [field]: giving.raw[field] ?? "" } : sofar;
  }, base);
  return distinct([...raws, composed, {}]);
}

const distinct = (raws: readonly Raw[]): Raw[] => [
  ...new Map(raws.map((raw) => [JSON.stringify(raw), raw])).values(),
];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));
