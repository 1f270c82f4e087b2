import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import { heard, told, type Engine } from "./engine.ts";

/** An npm package that is nothing but a browser: fetched once for this command, and no dependency. */
const PACKAGE = "@sparticuz/chromium@119.0.2";
const CACHE = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rse-engines");

/** Chromium 119, by Playwright, which still speaks to it. */
export async function oldChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: fetched(), args: ["--no-sandbox"] });
  // Without its windows it asks for what a person has by pressing.
  const page = await browser.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  return {
    name: `Chromium ${browser.version()}`,
    navigate: async (url) => {
      await page.goto(url);
    },
    run: async (body) => heard(await page.evaluate(told(body))),
    perform: async (actions) => {
      for (const device of actions as readonly { actions: readonly Action[] }[])
        for (const action of device.actions) await act(page, action);
    },
    print: async () => (await page.pdf()).toString("base64"),
    close: () => browser.close(),
  };
}

type Action =
  | { type: "pointerMove"; x: number; y: number }
  | { type: "pointerDown" | "pointerUp" }
  | { type: "keyDown" | "keyUp"; value: string };

/** What WebDriver calls an action, by Playwright. A sign is written at once: not all have a key. */
async function act({ mouse, keyboard }: Page, action: Action): Promise<void> {
  if (action.type === "pointerMove") await mouse.move(action.x, action.y);
  else if (action.type === "pointerDown") await mouse.down();
  else if (action.type === "pointerUp") await mouse.up();
  else if (action.type === "keyDown") await keyboard.type(action.value);
}

/** The browser's own file, unpacked into the user's cache. */
function fetched(): string {
  const binary = join(CACHE, "chromium-119");
  if (existsSync(binary)) return binary;
  mkdirSync(CACHE, { recursive: true });
  spawnSync("npm", ["pack", PACKAGE, "--pack-destination", CACHE], { stdio: "ignore" });
  const pack = readdirSync(CACHE).find((name) => name.endsWith(".tgz")) ?? "";
  spawnSync("tar", ["-xzf", join(CACHE, pack), "-C", CACHE], { stdio: "ignore" });
  const packed = readFileSync(join(CACHE, "package/bin/chromium.br"));
  writeFileSync(binary, brotliDecompressSync(packed), { mode: 0o755 });
  return binary;
}
