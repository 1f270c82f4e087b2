/**
 * The main journeys in engines that `npm test` does not run, on the built site: `npm run test:engines`.
 * Installs what is missing (Debian), prints one table. ENGINES chooses (`firefox,old-webkit`), JOURNEYS too.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { host } from "./host.ts";
import { journeys } from "./journeys.ts";
import { oldChromium } from "./old-chromium.ts";
import { both } from "./said.ts";
import { oldWebkit, webkit } from "./webkit.ts";

const ENGINES = {
  firefox: { open: firefox, needs: { "/usr/bin/firefox-esr": ["firefox-esr"] } },
  webkit: {
    open: webkit,
    needs: {
      "/usr/bin/WebKitWebDriver": ["webkit2gtk-driver"],
      "/usr/bin/Xvfb": ["xvfb"],
      "/usr/bin/dbus-run-session": ["dbus"],
    },
  },
  "old-webkit": {
    open: oldWebkit,
    needs: {
      "/usr/bin/WPEWebDriver": ["wpewebkit-driver"],
      "/usr/bin/cog": ["cog"],
      "/usr/bin/dbus-run-session": ["dbus"],
    },
  },
  "old-chromium": { open: oldChromium, needs: {} },
};
/** For one journey in one language, on a machine that is busy. */
const MOST = 400_000;

function install(needs: Readonly<Record<string, readonly string[]>>): void {
  const missing = Object.entries(needs).flatMap(([file, names]) =>
    existsSync(file) ? [] : names,
  );
  if (missing.length === 0) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [
    ["update"],
    ["install", "--yes", "--no-install-recommends", ...missing],
  ]) {
    const [command = "apt-get", ...rest] = [...sudo, "apt-get", ...args];
    spawnSync(command, rest, { stdio: "ignore" });
  }
}

/** A journey in both languages. @returns what stands in the table */
async function tried(engine: Engine, name: string, site: string): Promise<string> {
  const late = () =>
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error("It took too long.")), MOST).unref(),
    );
  let told = "holds";
  for (const said of both) {
    try {
      const outcome = await Promise.race([journeys[name]?.(engine, site, said), late()]);
      if (typeof outcome === "string") told = outcome;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(`${engine.name}, ${name}, ${said.lang}: ${why}`);
      return "**fails**";
    }
  }
  return told;
}

const wanted = (process.env["ENGINES"] ?? Object.keys(ENGINES).join(",")).split(",");
const chosen = process.env["JOURNEYS"]?.split(",");
const names = Object.keys(journeys).filter((name) => chosen?.includes(name) ?? true);
const { site, close } = await host();
const rows: Record<string, Record<string, string>> = {};
for (const [id, { open, needs }] of Object.entries(ENGINES)) {
  if (!wanted.includes(id)) continue;
  install(needs);
  const engine = await open();
  const row: Record<string, string> = {};
  for (const name of names) row[name] = await tried(engine, name, site);
  rows[engine.name] = row;
  await engine.close();
}
await close();
console.log(["| journey |", ...Object.keys(rows).map((name) => ` ${name} |`)].join(""));
console.log(["| --- |", ...Object.keys(rows).map(() => " --- |")].join(""));
for (const name of names)
  console.log(
    [`| ${name} |`, ...Object.values(rows).map((row) => ` ${row[name] ?? ""} |`)].join(""),
  );
process.exitCode = Object.values(rows).some((row) => Object.values(row).includes("**fails**"))
  ? 1
  : 0;
