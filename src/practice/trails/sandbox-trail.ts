import type { Press } from "../../kit/flow.ts";
import type { StartingPointId } from "../../account/starting-points.ts";
import { playOn } from "../play.ts";
import { act, beginWorld, type Act, type Parts, type World } from "../sandbox/world.ts";
import { pathPieces, written } from "./grammar.ts";
import { namedBy } from "./letters.ts";
import { pieceOf, walk, type TrailStage } from "./walk.ts";

/* A path over the whole sandbox: what was pressed, as in a part, and what was done to the exercise. */

/** The letters of what is not a press. People keep these links: none ever changes. */
const ACTS: Readonly<Record<string, string>> = {
  "wait day": "A",
  "wait expiry": "B",
  swap: "C",
  "go accueil": "D",
  "go messages": "E",
  "go inscription": "F",
  "go utilisateur": "G",
  "go procuration": "H",
  "go droits-acces": "I",
  "go revocation": "J",
  "go connexion": "K",
};

/** A world, and the acts that led there. */
interface Moment {
  world: World;
  log: readonly Act[];
}

const begun = (parts: Parts, start: StartingPointId): Moment => ({
  world: beginWorld(parts, start),
  log: [],
});

/** What was done in the sandbox, without what was typed (see `encodeTrail`). */
export function encodeSandbox(
  parts: Parts,
  start: StartingPointId,
  log: readonly Act[],
): string {
  const stage = stageOf(parts, () => []);
  let moment = begun(parts, start);
  let path = "";
  for (const done of log) {
    const next = doneIn(stage, moment, done);
    if (!next) break;
    path += written(next.piece);
    moment = next.next;
  }
  return path;
}

/** The acts of a path; one that is stale or forged is followed to the last point that is possible. */
export function decodeSandbox(
  parts: Parts,
  start: StartingPointId,
  known: (part: string) => readonly Press[],
  path: string,
): { log: readonly Act[]; whole: boolean } {
  const { pieces, clean } = pathPieces(path);
  const { moment, done } = walk(stageOf(parts, known), begun(parts, start), pieces);
  return { log: moment.log, whole: done === pieces.length && clean };
}

function doneIn(stage: TrailStage<Moment>, moment: Moment, done: Act) {
  if (done.do === "press") return pieceOf(stage, moment, { type: done.type, raw: done.raw });
  const letter = ACTS[nameOf(done)] ?? "";
  const next = stage.act(moment, letter);
  return next && { piece: { act: letter }, next };
}

const nameOf = (done: Exclude<Act, { do: "press" }>): string =>
  [
    done.do,
    ...(done.do === "go" ? [done.to] : []),
    ...(done.do === "wait" ? [done.until] : []),
  ].join(" ");

/** @throws nothing: a letter that names nothing is `null` */
function actOf(letter: string): Act | null {
  const [what, to = ""] = (namedBy(ACTS, letter) ?? "").split(" ");
  if (what === "swap") return { do: "swap" };
  if (what === "go") return { do: "go", to };
  return what === "wait" ? { do: "wait", until: to === "day" ? "day" : "expiry" } : null;
}

function stageOf(parts: Parts, known: TrailStage<Moment>["known"]): TrailStage<Moment> {
  const after = ({ world, log }: Moment, done: Act): Moment | null => {
    const next = act(parts, world, done);
    return next && { world: next, log: [...log, done] };
  };
  const open = ({ world: { part: id, session } }: Moment) => {
    const part = parts[id];
    if (!part) throw new Error(`The sandbox has no part “${id}”.`);
    return { part, session };
  };
  return {
    open,
    press: (moment, { type, raw }) => {
      const { part, session } = open(moment);
      const judged = playOn(part, session, { type, raw });
      const next = judged && after(moment, { do: "press", type, raw });
      return next && { next, session: judged };
    },
    act: (moment, letter) => {
      const done = actOf(letter);
      return done && after(moment, done);
    },
    known,
  };
}
