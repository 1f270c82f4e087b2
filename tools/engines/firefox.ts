import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heard, told, type Engine } from "./engine.ts";

const PORT = 9333;

interface Reply {
  id: number;
  result?: unknown;
  message?: string;
}

/** Firefox, by WebDriver BiDi, which it speaks itself: no driver beside it. */
export async function firefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "rse-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("dom.serviceWorkers.enabled", true);\n');
  const browser = spawn(
    "firefox-esr",
    ["--headless", `--remote-debugging-port=${PORT}`, "--profile", profile, "--no-remote"],
    { stdio: "ignore" },
  );
  const socket = await connected(`ws://127.0.0.1:${PORT}/session`);
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener("message", ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let last = 0;
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, message }) =>
        result === undefined ? reject(new Error(message)) : resolve(result as T),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });

  const session = await send<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  const { context } = await send<{ context: string }>("browsingContext.create", {
    type: "tab",
  });
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    navigate: async (url) => {
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    run: async (body) => {
      const { result } = await send<{ result: { value: string } }>("script.evaluate", {
        ...{ expression: told(body), target: { context }, awaitPromise: true },
      });
      return heard(result.value);
    },
    perform: async (actions) => {
      await send("input.performActions", { context, actions });
    },
    print: async () =>
      (await send<{ data: string }>("browsingContext.print", { context })).data,
    close: async () => {
      await send("browser.close", {}).catch(() => undefined);
      browser.kill();
    },
  };
}

async function connected(url: string): Promise<WebSocket> {
  for (let tries = 0; tries < 60; tries += 1) {
    const socket = new WebSocket(url);
    const opened = await new Promise<boolean>((resolve) => {
      socket.addEventListener("open", () => resolve(true));
      socket.addEventListener("error", () => resolve(false));
    });
    if (opened) return socket;
    await new Promise((next) => setTimeout(next, 500));
  }
  throw new Error("Firefox does not answer.");
}
