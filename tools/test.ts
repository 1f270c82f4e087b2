/**
 * Everything that must hold: the checks, the build, Vitest, and Playwright on the built site; with
 * `whole`, the build and every browser test on every kind of page; with `axe`, those of axe alone.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./browser.ts";

interface Tally {
  passed: number;
  failed: number;
}

const RESULTS = "test-results";
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const checks = ["check:format", "check:lint", "check:types", "check:unused"];
const WHOLE: Record<string, string> = { whole: "1", axe: "axe" };
const whole = WHOLE[process.argv[2] ?? ""];
const tallies = whole
  ? [step("build"), playwright({ WHOLE: whole })]
  : [...[...checks, "build"].map(step), vitest(), playwright()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(script: string): Tally {
  console.log(`\n— ${script}`);
  return succeeds("npm", ["run", "--silent", script])
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };
}

function vitest(): Tally {
  console.log("\n— vitest");
  const file = `${RESULTS}/vitest.json`;
  const ok = succeeds("npx", [
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

function playwright(env: Record<string, string> = {}): Tally {
  console.log("\n— playwright");
  const file = `${RESULTS}/playwright.json`;
  const ok = succeeds("npx", ["playwright", "test", "--reporter=dot,json"], {
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

function succeeds(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
