/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The headless shell is Chromium without its windows: it runs the same tests in two thirds of the time. */
const SHELL = "chromium-headless-shell";
const WHOLE = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The path of a Chromium: one named by CHROMIUM, a headless shell, Playwright's own download, another
 * one installed, or Debian's package; empty for Playwright's own, which it finds itself.
 * @throws when none can be had, with what to do about it.
 */
export function findChromium(): string {
  const found = installed() ?? downloaded() ?? packaged();
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium was found and none could be installed. Install one, and name its path in CHROMIUM.",
  );
}

function installed(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named && existsSync(named)) return named;
  const shell = onPath(SHELL);
  if (shell) return shell;
  if (existsSync(chromium.executablePath())) return "";
  return WHOLE.map(onPath).find((path) => path !== undefined);
}

function onPath(command: string): string | undefined {
  const { stdout } = spawnSync("which", [command], { encoding: "utf8" });
  return stdout.trim() || undefined;
}

function downloaded(): string | undefined {
  console.log("No Chromium found: trying Playwright's own download.");
  run("npx", ["playwright", "install", "chromium", "--with-deps"]);
  return installed();
}

function packaged(): string | undefined {
  console.log("That did not work: trying Debian's package.");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo"];
  const apt = (...args: string[]) => {
    const [command = "apt-get", ...rest] = [...sudo, "apt-get", ...args];
    run(command, rest);
  };
  apt("update");
  for (const name of [SHELL, "chromium"]) {
    apt("install", "--yes", "--no-install-recommends", name);
    const found = installed();
    if (found) return found;
  }
  return undefined;
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: "inherit", timeout: 15 * 60_000 });
