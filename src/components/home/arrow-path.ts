import type { Arrow } from "../../guide/flow/layout.ts";

const HALF = 4.5;
const LONG = 7;

/** An arrow as the path of an SVG: its line, then the two strokes of its head. */
export function arrowPath(points: Arrow["points"]): string {
  const line = points.map(([x, y], n) => `${n === 0 ? "M" : "L"}${x} ${y}`).join("");
  const [x, y] = points.at(-1) ?? [0, 0];
  const [before] = points.at(-2) ?? [0];
  return before === x
    ? `${line}M${x - HALF} ${y - LONG}L${x} ${y}l${HALF} ${-LONG}`
    : `${line}M${x - LONG} ${y - HALF}L${x} ${y}l${-LONG} ${HALF}`;
}
