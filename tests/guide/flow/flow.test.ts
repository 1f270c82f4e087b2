import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { pages } from "../../../src/guide/addresses/addresses.ts";
import { stepOf } from "../../../src/guide/addresses/parts.ts";
import { steps } from "../../../src/guide/addresses/steps.ts";
import { drawWay, wayIn } from "../../../src/guide/flow/flow.ts";
import { CANVASES } from "../../../src/guide/flow/canvases.ts";
import { ancestorsOf, placesOf } from "../../../src/guide/flow/graph.ts";
import type { Box, Drawing } from "../../../src/guide/flow/layout.ts";
import { nodesOn } from "../../../src/guide/flow/routes.ts";
import { textWidth, wrap } from "../../../src/guide/flow/text-width.ts";
import { edges, nodes } from "../../../src/guide/flow/way.ts";
import { registry } from "../../../src/machines/index.ts";

const content = join(import.meta.dirname, "../../../src/content");
const drawings = languages.flatMap((language) =>
  Object.entries(CANVASES).map(
    ([size, canvas]) => [`${language} ${size}`, drawWay(language, canvas)] as const,
  ),
);

describe("what the way is made of", () => {
  test("every part is played at one of its pages, but for what comes after the access", () => {
    const played = new Set(nodes.map(({ part }) => part));
    const left = registry.map(({ part }) => part.id).filter((id) => !played.has(id));
    expect([...new Set(left.map((id) => stepOf(id)))]).toEqual(["apres"]);
  });

  test("every step is there under its number, with as many screens as its good answer shows", () => {
    const yours = nodes.filter(({ part }) => part !== null);
    expect(yours.map(({ number }) => number)).toEqual([
      "",
      ...steps.map(({ number }) => number),
    ]);
    expect(yours.map(({ screens }) => screens)).toEqual([4, 3, 4, 5, 5, 5]);
  });

  test("one waits for the Ministère before 3a and 3b, and creates the user files meanwhile", () => {
    expect(ancestorsOf("procurationInterne", edges)).toEqual(
      new Set(["avant", "inscription", "utilisateurs", "ministere"]),
    );
    expect(ancestorsOf("procurationExterne", edges)).toEqual(
      new Set(["avant", "inscription", "ministere"]),
    );
    expect(ancestorsOf("utilisateurs", edges).has("ministere")).toBe(false);
  });

  test("every node leads to the access", () => {
    const before = ancestorsOf("acces", edges);
    expect(nodes.filter(({ id }) => !before.has(id)).map(({ id }) => id)).toEqual(["acces"]);
  });

  test("each route has the steps that it needs, in order", () => {
    const numbers = (route: "collegue" | "consultant" | "deux") =>
      nodesOn(route).map(({ number }) => number);
    expect(numbers("collegue")).toEqual(["", "1", "2", "3a", "4"]);
    expect(numbers("consultant")).toEqual(["", "1", "3b"]);
    expect(numbers("deux")).toEqual(["", "1", "2", "3a", "3b", "4"]);
  });
});

describe.each(languages)("%s", (language) => {
  const texts = readdirSync(join(content, language)).map((file) =>
    readFileSync(join(content, language, file), "utf8"),
  );

  test("every node leads to a page, and to a heading that it has", () => {
    for (const { page, anchor, href } of wayIn(language)) {
      expect(href.startsWith(pages[page][language])).toBe(true);
      const text = texts.find((each) => new RegExp(`^id: ${page}$`, "m").test(each));
      expect(text, page).toBeDefined();
      if (anchor) expect(text, href).toContain(`id="${anchor}"`);
    }
  });

  test("what is heard says all that is seen, and what comes before", () => {
    for (const { label, texts: seen } of wayIn(language))
      for (const text of Object.values(seen)) expect(label).toContain(text);
    const last = wayIn(language).at(-1)?.label;
    expect(last).toMatch(language === "fr" ? /\(après étape\u00a04, / : /\(after step 4, /);
  });
});

test("the same nodes stand at the same places in both languages", () => {
  const [fr, en] = languages.map((language) =>
    wayIn(language).map(({ id, who, number }) => ({ id, who, number })),
  );
  expect(en).toEqual(fr);
});

const apart = (a: Rectangle, b: Rectangle): boolean =>
  a.x + a.width <= b.x ||
  b.x + b.width <= a.x ||
  a.y + a.height <= b.y ||
  b.y + b.height <= a.y;
type Rectangle = Pick<Box, "x" | "y" | "width" | "height">;

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, n) => all.slice(n + 1).map((b): [T, T] => [a, b]));

function holds({ width, height, boxes, arrows }: Drawing) {
  for (const [a, b] of pairs(boxes)) expect(apart(a, b), `${a.id}, ${b.id}`).toBe(true);
  for (const box of boxes) {
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const lines = box.lines.map((line) => ({ ...line, y: line.y - 12, height: 16 }));
    for (const line of lines) {
      expect(line.x + line.width, line.text).toBeLessThanOrEqual(box.x + box.width);
      expect(line.y + line.height, line.text).toBeLessThanOrEqual(box.y + box.height);
    }
    for (const [a, b] of pairs(lines)) expect(apart(a, b), `${a.text}, ${b.text}`).toBe(true);
  }
  for (const { from, to, points } of arrows)
    for (const [n, [x, y]] of points.slice(1).entries()) {
      const [px, py] = points[n] ?? [0, 0];
      const line = {
        ...{ x: Math.min(x, px), y: Math.min(y, py) },
        ...{ width: Math.abs(x - px), height: Math.abs(y - py) },
      };
      const crossed = boxes.filter((box) => !apart(box, line)).map(({ id }) => id);
      expect(crossed, `${from} → ${to}`).toEqual([]);
    }
}

test.each(drawings)("%s: no label overlaps another, no arrow crosses a box", (_, drawing) => {
  expect(drawing.boxes).toHaveLength(nodes.length);
  expect(drawing.arrows).toHaveLength(edges.length);
  holds(drawing);
});

describe("placing and breaking", () => {
  test("a node comes after all that lead to it", () => {
    const diamond = [
      { from: "a", to: "b" },
      { from: "a", to: "c" },
      { from: "b", to: "d" },
      { from: "c", to: "d" },
      { from: "a", to: "d" },
    ];
    expect(placesOf(["d", "c", "b", "a"], diamond)).toEqual([
      { id: "a", rank: 0, lane: null },
      { id: "c", rank: 1, lane: 0 },
      { id: "b", rank: 1, lane: 1 },
      { id: "d", rank: 2, lane: null },
    ]);
  });

  test("a text is broken at its spaces and after its hyphens, never in a word", () => {
    expect(wrap("Accès à PES-Halocarbures", 130, 15, true)).toEqual([
      "Accès à PES-",
      "Halocarbures",
    ]);
    expect(() => wrap("Halocarbures", 40, 15, true)).toThrow("too wide");
    expect(textWidth("", 15, true)).toBe(0);
  });
});
