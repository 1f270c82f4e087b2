import { dirname, resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

const DATUM = resolve(import.meta.dirname, "src/procedure.ts");
const SECOND = resolve(import.meta.dirname, "tests/procedures/pesticides.ts");

/** Whoever imports the procedure is given the second one, but for the second one itself. */
const secondProcedure: Plugin = {
  name: "second-procedure",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer !== undefined &&
    importer !== SECOND &&
    resolve(dirname(importer), source) === DATUM
      ? SECOND
      : null,
};

/** What must hold of any procedure: structure, and neither words, traceability nor built pages. */
const STRUCTURE = [
  "tests/procedures/second.test.ts",
  ...["machines", "procedure"].map((law) => `tests/laws/${law}.test.ts`),
  ...["account", "domain", "machines", "practice"].map((room) => `tests/${room}/**/*.test.ts`),
];

/** What is about the words of the first, and what its visitors have kept. */
const OWN = [
  "tests/practice/goals/**",
  ...["tests/practice/coach/**", "tests/practice/kept.test.ts"],
  "tests/practice/trails/choices.test.ts",
  ...["ending", "words"].map((test) => `tests/practice/endings/${test}.test.ts`),
];

/** Files share what is loaded: the machines are built once a worker, and not once a file. */
const common = { testTimeout: 60_000, passWithNoTests: false, isolate: false };

export default defineConfig({
  test: {
    // Without, it leaves one of two cores to whoever watches.
    maxWorkers: "100%",
    // A fifth quicker than processes, which talk to each other.
    pool: "threads",
    projects: [
      {
        test: {
          ...common,
          name: "guide",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/procedures/**"],
        },
      },
      {
        plugins: [secondProcedure],
        test: { ...common, name: "second procedure", include: STRUCTURE, exclude: OWN },
      },
    ],
  },
});
