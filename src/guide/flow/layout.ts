import type { Place } from "./graph.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Edge } from "./way.ts";

/** A node's texts, one below the other. */
export interface Texts {
  /** Before the name: its number, who acts or for whom. */
  kicker: string;
  name: string;
  detail: string;
}

/** One line of text, by its baseline; `width` is what it takes at most. */
export interface TextLine {
  kind: keyof Texts;
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly TextLine[];
}

/** An arrow, by its corners. */
export interface Arrow extends Edge {
  points: readonly (readonly [number, number])[];
}

export interface Drawing {
  width: number;
  height: number;
  boxes: readonly Box[];
  arrows: readonly Arrow[];
}

/** `across`: the ranks stand from left to right; `down`: one below the other. */
export interface Canvas {
  direction: "across" | "down";
  width: number;
  gap: number;
}

/** The texts' sizes, which the style repeats (`flow.css`). */
const SIZES: Readonly<Record<keyof Texts, { size: number; bold: boolean }>> = {
  kicker: { size: 14, bold: true },
  name: { size: 16, bold: true },
  detail: { size: 14, bold: false },
};
const PAD = 12;
/** Above the texts: a badge may stand on the box's upper edge. */
const HEAD = 15;
const LEADING = 1.3;

/** The lines of a node, from its own corner, and how high they make it. */
function linesIn(texts: Texts, width: number): { lines: TextLine[]; height: number } {
  const lines: TextLine[] = [];
  let y = HEAD;
  for (const kind of ["kicker", "name", "detail"] as const) {
    if (texts[kind] === "") continue;
    const { size, bold } = SIZES[kind];
    if (lines.length > 0) y += 3;
    for (const text of wrap(texts[kind], width - 2 * PAD, size, bold)) {
      y += size * LEADING;
      const at = Math.round((y - size * 0.3) * 10) / 10;
      lines.push({ kind, text, x: PAD, y: at, width: textWidth(text, size, bold) });
    }
  }
  return { lines, height: Math.ceil(y + PAD) };
}

/** Where each row of a pile begins, and where the pile ends. */
function pile(heights: readonly number[], gap: number): { starts: number[]; end: number } {
  const starts = heights.map((_, n) => heights.slice(0, n).reduce((y, h) => y + h + gap, 0));
  return { starts, end: (starts.at(-1) ?? 0) + (heights.at(-1) ?? 0) };
}

/** Draws placed nodes with their texts, and the arrows between them. */
export function layout(
  places: readonly Place[],
  edges: readonly Edge[],
  textsOf: (id: string) => Texts,
  canvas: Canvas,
): Drawing {
  const { boxes, height } = (canvas.direction === "across" ? across : down)(
    places,
    textsOf,
    canvas,
  );
  const arrows = edges.map((edge) => arrow(edge, edges, boxes, canvas));
  return { width: canvas.width, height, boxes, arrows };
}

type TextsOf = (id: string) => Texts;
const countOf = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1;
const lanesIn = (places: readonly Place[]): number => countOf(places.map((p) => p.lane ?? 0));
const ranksIn = (places: readonly Place[]): number => countOf(places.map((p) => p.rank));
const indices = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

function boxAt(id: string, texts: Texts, x: number, y: number, width: number, height?: number) {
  const { lines, height: own } = linesIn(texts, width);
  const drawn = lines.map((line) => ({ ...line, x: x + line.x, y: y + line.y }));
  return { id, x, y, width, height: height ?? own, lines: drawn };
}

/** Columns are ranks, rows are lanes; a node that is alone stands at half height. */
function across(places: readonly Place[], textsOf: TextsOf, { width, gap }: Canvas) {
  const ranks = ranksIn(places);
  const cell = Math.floor((width - gap * (ranks - 1)) / ranks);
  const heightOf = ({ id }: Place) => linesIn(textsOf(id), cell).height;
  const rows = indices(lanesIn(places)).map((lane) =>
    Math.max(0, ...places.filter((place) => place.lane === lane).map(heightOf)),
  );
  const { starts, end } = pile(rows, gap * 1.5);
  const total = Math.max(end, ...places.map(heightOf));
  const boxes = places.map((place) => {
    const { id, rank, lane } = place;
    const height = lane === null ? heightOf(place) : (rows[lane] ?? 0);
    const y = lane === null ? Math.round((total - height) / 2) : (starts[lane] ?? 0);
    return boxAt(id, textsOf(id), rank * (cell + gap), y, cell, height);
  });
  return { boxes, height: total };
}

/** Rows are ranks, columns are lanes; a node that is alone stands across them. */
function down(places: readonly Place[], textsOf: TextsOf, { width, gap }: Canvas) {
  const lanes = lanesIn(places);
  const cell = Math.floor((width - gap * (lanes - 1)) / lanes);
  const widthOf = ({ lane }: Place) => (lane === null ? width : cell);
  const rows = indices(ranksIn(places)).map((rank) =>
    Math.max(
      ...places
        .filter((place) => place.rank === rank)
        .map((place) => linesIn(textsOf(place.id), widthOf(place)).height),
    ),
  );
  const { starts, end } = pile(rows, gap * 1.6);
  const boxes = places.map((place) => {
    const { id, rank, lane } = place;
    const x = (lane ?? 0) * (cell + gap);
    return boxAt(id, textsOf(id), x, starts[rank] ?? 0, widthOf(place), rows[rank]);
  });
  return { boxes, height: end };
}

/** Along the way, from a box's end to the other's beginning, turning twice in the gap between. */
function arrow(
  edge: Edge,
  edges: readonly Edge[],
  boxes: readonly Box[],
  { direction, gap }: Canvas,
): Arrow {
  const from = found(boxes, edge.from);
  const to = found(boxes, edge.to);
  const isDown = direction === "down";
  const turn = (point: readonly [number, number]) =>
    isDown ? ([point[1], point[0]] as const) : point;
  const [a, b] = isDown ? [turned(from), turned(to)] : [from, to];
  const start = [a.x + a.width, sideOf(a, b)] as const;
  const end = [b.x, entry(edge, edges, boxes, isDown)] as const;
  const space = b.x - start[0];
  const middle = end[0] - Math.min(space, gap * 1.6) / 2;
  const bends = [[middle, start[1]] as const, [middle, end[1]] as const];
  return { ...edge, points: [start, ...bends, end].map(turn) };
}

const turned = ({ id, x, y, width, height, lines }: Box): Box => ({
  ...{ id, x: y, y: x, width: height, height: width, lines },
});
const middleOf = ({ y, height }: Box): number => y + height / 2;
const isWithin = (box: Box, other: Box): boolean =>
  middleOf(other) > box.y && middleOf(other) < box.y + box.height && other.height < box.height;

/** Where an arrow leaves: level with a smaller box that it goes to, in the middle otherwise. */
const sideOf = (box: Box, other: Box): number =>
  isWithin(box, other) ? middleOf(other) : middleOf(box);

/** Where an arrow arrives: arrows from elsewhere arrive beside the one that comes straight. */
function entry(edge: Edge, edges: readonly Edge[], all: readonly Box[], isDown: boolean) {
  const boxes = isDown ? all.map(turned) : all;
  const to = found(boxes, edge.to);
  const from = found(boxes, edge.from);
  if (isWithin(to, from)) return middleOf(from);
  const comers = edges.filter((each) => each.to === edge.to);
  const away = Math.sign(middleOf(from) - middleOf(to));
  return middleOf(to) + (comers.length > 1 ? away * Math.min(18, to.height / 4) : 0);
}

function found(boxes: readonly Box[], id: string): Box {
  const box = boxes.find((each) => each.id === id);
  if (!box) throw new Error(`The flow has no “${id}”.`);
  return box;
}
