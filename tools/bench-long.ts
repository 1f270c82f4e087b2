/**
 * How long the longest things take, in milliseconds: one act more after five thousand in the sandbox,
 * and a hundred thousand signs pasted into every field, the search and the desk (50 at most for each; a
 * path of as many letters is told beside them). `npm run bench:long` after a build; a benchmark, and no test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startingPoints } from "../src/account/starting-points.ts";
import { languages, inAll } from "../src/domain/language.ts";
import type { Counted } from "../src/guide/desk/counted.ts";
import type { DeskCase } from "../src/guide/desk/desk-cases.ts";
import { deskSearch } from "../src/guide/desk/desk-search.ts";
import type { SearchEntry } from "../src/guide/search/search-entry.ts";
import { searchIn } from "../src/guide/search/search.ts";
import { judge } from "../src/kit/judge.ts";
import type { Raw } from "../src/kit/screen.ts";
import { registry } from "../src/machines/index.ts";
import { openSandbox, type Shelf } from "../src/practice/sandbox/exercise.ts";
import { afresh, readSaved, type Saved } from "../src/practice/sandbox/saved.ts";
import type { Act } from "../src/practice/sandbox/world.ts";
import { knownPresses } from "../src/practice/trails/known-presses.ts";
import { decodeSandbox } from "../src/practice/trails/sandbox-trail.ts";

const ACTS = 5000;
const SIGNS = 100_000;
const MOST = 50;
const dist = join(import.meta.dirname, "..", "dist");
const parts = Object.fromEntries(registry.map(({ part }) => [part.id, part]));

const timed = (use: () => unknown): number => {
  const begun = performance.now();
  use();
  return performance.now() - begun;
};

const leastOfTwo = (use: () => unknown): number => Math.min(timed(use), timed(use));

function tell(what: string, times: readonly number[], most = MOST): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [median, longest] = [at(0.5), at(1)];
  console.log(`${what}: median ${median.toFixed(1)}, most ${longest.toFixed(1)}`);
  if (longest > most) process.exitCode = 1;
}

/** As in a browser: every act is written, as a text. */
function shelf(kept: Saved): Shelf {
  let text = JSON.stringify(kept);
  let saved: Saved | null = kept;
  return {
    read: () => saved,
    write: (next) => {
      text = JSON.stringify(next);
      saved = next;
    },
    erase: () => {
      saved = readSaved(text);
    },
  };
}

const refused = (n: number): Act => ({
  do: "press",
  type: "continuer",
  raw: { nom: `Nom ${n}` },
});
const anywhere = (n: number): Act => ({
  do: "go",
  to: ["utilisateur", "procuration", "assignation"][n % 3] ?? "",
});
const LOGS: Record<string, (n: number) => Act> = {
  "one form refused": (n) => (n === 0 ? anywhere(0) : refused(n)),
  "from menu to menu": anywhere,
  "a day after the other": () => ({ do: "wait", until: "day" }),
};

for (const [what, actAt] of Object.entries(LOGS)) {
  const log = Array.from({ length: ACTS }, (_, n) => actAt(n));
  const saved = { ...afresh("dossiersCrees", 0), log, at: ACTS };
  const alone = { reached: () => 0, stayed: () => 0, back: () => false, begun: () => 0 };
  const sandbox = openSandbox(parts, shelf(saved), alone, () => ({ nom: "À moitié" }));
  const acts = Array.from({ length: 60 }, (_, n) =>
    timed(() => sandbox.perform(actAt(ACTS + n))),
  );
  tell(`${what}, ${ACTS} times: one more`, acts.slice(10));
  tell(
    `${what}, ${ACTS} times: one back`,
    Array.from({ length: 50 }, () => timed(() => sandbox.undo())),
  );
}

const PIECES = [
  ...[
    "a",
    "é",
    "e\u0301",
    "1",
    "-",
    " ",
    "\u00a0",
    "\u200b",
    "\u0301",
    "@",
    ".",
    "/",
    "'",
    "\n",
  ],
  ...[
    "a@",
    "a.",
    "1 ",
    "a ",
    "a-",
    "1-",
    "2028-12-31 ",
    "(",
    "a'",
    "\t1",
    "𝟏",
    "👩‍👩‍👧",
    "+1",
    "l’",
    "A.B.",
  ],
  ...[
    "date de fin. ",
    "mot de passe oublié, ",
    "<b>",
    '"',
    "c",
    "https://a.test/",
    "procuratoin ",
    "ab cd? ",
  ],
];
const texts = PIECES.flatMap((piece) => {
  const long = piece.repeat(SIGNS / piece.length);
  return [long, `${long}!`, `x${long}@a.test`];
});
/** No word stands twice. */
texts.push(Array.from({ length: SIGNS / 8 }, (_, n) => `mot${n.toString(36)}`).join(" "));

const fields = registry.flatMap(({ part }) =>
  Object.entries(part.screens).flatMap(([id, screen]) =>
    Object.keys(screen.fields).flatMap((field) =>
      Object.keys(screen.buttons).map((type) => ({ id, screen, field, type })),
    ),
  ),
);
const context = {
  account: startingPoints.dossiersCrees,
  facts: { codes: [{ code: "5550137", age: 0 }] },
};
tell(
  `${SIGNS} signs pasted into a field`,
  fields.map(({ id, screen, field, type }) => {
    const raw: Raw = { type: "externe", courriel: "nom@exemple.test" };
    // The lesser of two: a collection of garbage is not the field's.
    const longest = texts.map((text) =>
      leastOfTwo(() => judge(id, screen, { type, raw: { ...raw, [field]: text } }, context)),
    );
    return Math.max(...longest);
  }),
);

const built = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), "utf8"));
for (const language of languages) {
  const search = searchIn(built(`search-index.${language}.json`) as SearchEntry[], language);
  search("date");
  tell(
    `${SIGNS} signs searched, ${language}`,
    texts.map((text) => timed(() => search(text))),
  );
}
const cases = inAll((language) => built(`replies.${language}.json`) as DeskCase[]);
const counted = inAll((language) => built(`heard.${language}.json`) as Counted);
const desk = deskSearch({ cases, counted }, "fr");
desk("date");
tell(
  `${SIGNS} signs at the desk`,
  texts.map((text) => timed(() => desk(text))),
);

const known = new Map(registry.map((entry) => [entry.part.id, knownPresses(entry)] as const));
tell(
  `a path of ${SIGNS} letters`,
  ["A", "B", "Ag", "~A", "ABC", "~D", "é"].map((piece) =>
    timed(() =>
      decodeSandbox(
        parts,
        "toutFait",
        (part) => known.get(part) ?? [],
        piece.repeat(SIGNS / piece.length),
      ),
    ),
  ),
  Infinity,
);
