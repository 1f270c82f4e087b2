import type { Edge } from "./way.ts";

/** Where a node stands among the others: after how many, and beside which. */
export interface Place {
  id: string;
  rank: number;
  /** Its lane among those of its rank; `null` when it is alone and stands across all of them. */
  lane: number | null;
}

/**
 * Places the nodes of a graph without cycles: each comes after all that lead to it; those of a rank
 * stand side by side, in the order given.
 */
export function placesOf(ids: readonly string[], edges: readonly Edge[]): Place[] {
  const rankOf = (id: string): number =>
    Math.max(-1, ...edges.filter(({ to }) => to === id).map(({ from }) => rankOf(from))) + 1;
  const ranked = ids.map((id) => ({ id, rank: rankOf(id) }));
  const places = ranked.map(({ id, rank }) => {
    const beside = ranked.filter((each) => each.rank === rank).map((each) => each.id);
    return { id, rank, lane: beside.length === 1 ? null : beside.indexOf(id) };
  });
  return places.sort((a, b) => a.rank - b.rank || (a.lane ?? 0) - (b.lane ?? 0));
}

/** The ids that come before one, directly or not. */
export function ancestorsOf(id: string, edges: readonly Edge[]): Set<string> {
  const before = edges.filter(({ to }) => to === id).map(({ from }) => from);
  return new Set(before.flatMap((each) => [each, ...ancestorsOf(each, edges)]));
}
