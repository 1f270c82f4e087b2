import type { Press } from "../../kit/flow.ts";
import type { StartingPointId } from "../../account/starting-points.ts";
import { playOn } from "../play.ts";
import { act, beginWorld, type Act, type Parts, type World } from "../sandbox/world.ts";
import { follow, pathOf, pieceOf, type TrailStage } from "./walk.ts";

/* A path over the whole sandbox: what was pressed, as in a part, and what was done to the exercise. */

/** The letters of what is not a press. People keep these links: none ever changes. */
const ACTS: Readonly<Record<string, Act>> = {
  A: { do: "wait", until: "day" },
  B: { do: "wait", until: "expiry" },
  C: { do: "swap" },
  D: { do: "go", to: "accueil" },
  E: { do: "go", to: "messages" },
  F: { do: "go", to: "inscription" },
  G: { do: "go", to: "utilisateur" },
  H: { do: "go", to: "procuration" },
  I: { do: "go", to: "droits-acces" },
  J: { do: "go", to: "revocation" },
  K: { do: "go", to: "connexion" },
};

/** The letter of an act; empty for one that has none, and so is not possible. */
const letterFor = (done: Act): string =>
  Object.keys(ACTS).find((letter) => JSON.stringify(ACTS[letter]) === JSON.stringify(done)) ??
  "";

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
  return pathOf(begun(parts, start), log, (moment, done: Act) => doneIn(stage, moment, done));
}

/** The acts of a path; one that is stale or forged is followed to the last point that is possible. */
export function decodeSandbox(
  parts: Parts,
  start: StartingPointId,
  known: (part: string) => readonly Press[],
  path: string,
): { log: readonly Act[]; whole: boolean } {
  const { moment, whole } = follow(stageOf(parts, known), begun(parts, start), path);
  return { log: moment.log, whole };
}

function doneIn(stage: TrailStage<Moment>, moment: Moment, done: Act) {
  if (done.do === "press") return pieceOf(stage, moment, { type: done.type, raw: done.raw });
  const letter = letterFor(done);
  const next = stage.act(moment, letter);
  return next && { piece: { act: letter }, next };
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
      const done = ACTS[letter];
      return done ? after(moment, done) : null;
    },
    known,
  };
}
