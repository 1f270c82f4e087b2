import type { RuleId } from "../../domain/rules.ts";
import { findingsOf } from "../../kit/part.ts";
import type { Finding } from "../../kit/judge.ts";
import { act, type Act, type Parts, type World } from "../sandbox/world.ts";

/** What one press was answered. */
export interface Heard {
  /** Of the part's screen, as in a finding, with its part. */
  part: string;
  finding: Finding;
}

/** The world after a log, and all that was answered on the way. */
export interface Journey {
  world: World;
  done: number;
  heard: readonly Heard[];
  log: readonly Act[];
}

export const wayFrom = (world: World): Journey => ({ world, done: 0, heard: [], log: [] });

/** One act more; `null` where it is not possible. */
export function onward(
  parts: Parts,
  { world, done, heard, log }: Journey,
  next: Act,
): Journey | null {
  const after = act(parts, world, next);
  if (!after) return null;
  const said = next.do === "press" ? saidBy(after, world) : [];
  return { world: after, done: done + 1, heard: [...heard, ...said], log: [...log, next] };
}

/** What a press has found, and not what was found before it. */
function saidBy(after: World, before: World): Heard[] {
  const old = new Set(findingsOf(before.session));
  return findingsOf(after.session)
    .filter((finding) => !old.has(finding))
    .map((finding) => ({ part: after.part, finding }));
}

/** A whole log, from a world. */
export function wayAlong(parts: Parts, begun: World, log: readonly Act[]): Journey {
  let way = wayFrom(begun);
  for (const each of log) {
    const next = onward(parts, way, each);
    if (!next) break;
    way = next;
  }
  return way;
}

/** The rules that have refused something, each time. */
export const refusedIn = (heard: readonly Heard[]): RuleId[] =>
  heard.filter(({ finding }) => finding.as === "refusal").map(({ finding }) => finding.rule);
