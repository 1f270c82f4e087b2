/** Draws that a seed decides: the same exam again, on any machine. */
export interface Draws {
  /** A whole number from 0 to `below`, that one left out. */
  number: (below: number) => number;
  oneOf: <T>(all: readonly T[]) => T;
}

/** @throws when there is nothing to draw from */
export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  // A linear congruence and a mix of its bits (mulberry32): short, and even enough for names.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  const oneOf = <T>(all: readonly T[]): T => {
    const drawn = all[number(all.length)];
    if (drawn === undefined) throw new Error("There is nothing to draw from.");
    return drawn;
  };
  return { number, oneOf };
}
