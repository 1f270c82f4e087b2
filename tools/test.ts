/**
 * Everything that must hold: the checks, the build, Vitest, and Playwright on the built site; with
 * `whole`, the build and every browser test on every kind of page; with `axe`, those of axe alone.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./browser.ts";

interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = "test-results";
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** Two lanes of about the same length, a core each; the build makes its types long before they are read. */
const LANES = [
  ["build", "check:types -- --noSync"],
  ["check:format", "check:unused", "lint"],
];
const WHOLE: Record<string, string> = { whole: "1", axe: "axe" };
const whole = WHOLE[process.argv[2] ?? ""];
const tallies = whole
  ? [await step("build")]
  : [...(await Promise.all(LANES.map(lane))).flat(), await vitest()];
tallies.push(await playwright(whole ? { WHOLE: whole } : {}));
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function lane(scripts: string[]): Promise<Tally[]> {
  const done: Tally[] = [];
  for (const script of scripts) done.push(await step(script));
  return done;
}

async function step(script: string): Promise<Tally> {
  console.log(`— ${script}`);
  return (await succeeds("npm", ["run", "--silent", ...script.split(" ")]))
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };
}

async function vitest(): Promise<Tally> {
  console.log("\n— vitest");
  const file = `${RESULTS}/vitest.json`;
  const ok = await succeeds("npx", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = (read(file) ?? {}) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  return tally(ok, numPassedTests, numFailedTests);
}

async function playwright(env: Record<string, string>): Promise<Tally> {
  console.log("\n— playwright");
  const file = `${RESULTS}/playwright.json`;
  const ok = await succeeds("npx", ["playwright", "test", "--reporter=dot,json"], {
    ...env,
    CHROMIUM: findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const { stats } = (read(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0 } }) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  // The reporter names them, with what went wrong the first time.
  if (stats.flaky > 0) console.log(`${stats.flaky} passed at the second try: see above.`);
  return tally(ok, stats.expected + stats.flaky, stats.unexpected);
}

/** A runner that fails without a failing test (it did not start, say) counts as one failure. */
function tally(ok: boolean, passed: number, failed: number): Tally {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

async function succeeds(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
