import { expect, test } from "vitest";
import { glueTags } from "../../build/glue-tags.ts";

const mark = (space = " ") =>
  `<a class="from" href="/a-propos/">${space}<span>Déduit</span></a>`;
const glued = mark("\u00a0");

test("a mark is kept with the word before it, after the stop that follows", () => {
  expect(glueTags(`<p>C’est refusé ${mark()}.</p>`)).toBe(`<p>C’est refusé.${glued}</p>`);
  expect(glueTags(`<p>Le nôtre ${mark()}; on l’ignore.</p>`)).toBe(
    `<p>Le nôtre;${glued} on l’ignore.</p>`,
  );
  expect(glueTags(`<li>Le nôtre ${mark()}\u00a0: un écran.</li>`)).toBe(
    `<li>Le nôtre\u00a0:${glued} un écran.</li>`,
  );
});

test("two marks go together; one after the stop, or on a label, stays", () => {
  expect(glueTags(`<p>Refusé ${mark()} ${mark()}.</p>`)).toBe(`<p>Refusé.${glued}${glued}</p>`);
  expect(glueTags(`<p>Refusé. ${mark()} Fin.</p>`)).toBe(`<p>Refusé.${glued} Fin.</p>`);
  expect(glueTags(`<dt>État ${mark().replace("from", "from on-label")}</dt>`)).toBe(
    `<dt>État ${mark().replace("from", "from on-label")}</dt>`,
  );
});
