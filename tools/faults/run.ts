/**
 * Seeds faults into a copy of the built site, one at a time, and says which test of the suite notices:
 * `npm run seeded-faults`, after `npm run build`; with phrases, only the faults whose names have one.
 */
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "../browser.ts";
import { seed, prepare, type Fault } from "./fault.ts";
import { faults } from "./faults.ts";

const FOLDER = resolve("test-results/faults");
const SITE = join(FOLDER, "site");
const phrases = process.argv.slice(2);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
cpSync("dist", SITE, { recursive: true });
for (const file of globSync("**/*.{br,gz}", { cwd: SITE })) rmSync(join(SITE, file));
prepare(SITE);

const wanted = faults.filter(
  ({ says }) => phrases.length === 0 || phrases.some((phrase) => says.includes(phrase)),
);
const suites = [...new Set(wanted.map(({ by }) => by))].map((by) => ({
  by,
  only: wanted.flatMap((each) => (each.by === by ? (each.only ?? ".") : [])).join("|"),
}));
const broken = suites.filter((each) => failures(each).length > 0);
for (const { by } of broken)
  console.log(`${by} fails without a fault: what it notices proves nothing.`);

const unseen = broken.length > 0 ? [] : wanted.filter((fault) => !isSeen(fault));
console.log(`\n${wanted.length} faults, ${unseen.length} unseen`);
process.exitCode = broken.length + unseen.length > 0 ? 1 : 0;

function isSeen(fault: Fault): boolean {
  const takeOut = seed(SITE, fault);
  const [first, ...others] = failures(fault);
  takeOut();
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  console.log(
    `${first ? "seen  " : "UNSEEN"} ${fault.says}\n         ${first ?? fault.by}${more}`,
  );
  return first !== undefined;
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string; ok: boolean }[];
}

/** The tests of a fault's suite that fail on the site as it stands, by name. */
function failures({ by, only }: Pick<Fault, "by" | "only">): string[] {
  const file = join(FOLDER, "report.json");
  rmSync(file, { force: true });
  const args = [
    "playwright",
    "test",
    ...by.split(" "),
    "--reporter=json",
    "--retries=0",
    "--max-failures=2",
  ];
  const { stderr } = spawnSync("npx", [...args, ...(only ? ["--grep", only] : [])], {
    encoding: "utf8",
    env: {
      ...process.env,
      DIST: SITE,
      PLAIN: "1",
      ONLY: only ?? "",
      CHROMIUM: process.env["CHROMIUM"] ?? findChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  });
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    suites: Suite[];
    errors: unknown[];
  };
  if (report.suites.length === 0) throw new Error(`${by} did not run. ${stderr}`);
  return report.suites.flatMap((suite) => failed(suite, []));
}

function failed({ title, suites = [], specs = [] }: Suite, above: string[]): string[] {
  const path = [...above, title];
  return [
    ...specs.filter(({ ok }) => !ok).map((spec) => [...path, spec.title].join(" › ")),
    ...suites.flatMap((each) => failed(each, path)),
  ];
}
