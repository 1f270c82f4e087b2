import { spawn } from "node:child_process";
import { heard, told, type Engine } from "./engine.ts";

const PORT = 4455;
const DISPLAY = ":77";
const BINARY = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** WebKitGTK, by plain W3C WebDriver, in a display of its own. */
export async function webkit(): Promise<Engine> {
  const screen = spawn("Xvfb", [DISPLAY, "-screen", "0", "1400x1000x24"], { stdio: "ignore" });
  const driver = spawn(
    "dbus-run-session",
    ["--", "WebKitWebDriver", "--host=127.0.0.1", `--port=${PORT}`, "--replace-on-new-session"],
    { stdio: "ignore", env: { ...process.env, DISPLAY, GDK_BACKEND: "x11" } },
  );
  await answers();
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(JSON.stringify(value).slice(0, 300));
    return value;
  };
  const { sessionId, capabilities } = await call<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: BINARY, args: ["--automation"] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    navigate: async (url) => {
      await call("POST", `${at}/url`, { url });
    },
    run: async (body) =>
      heard(
        await call("POST", `${at}/execute/async`, {
          ...{ script: `${told(body)}.then(arguments[arguments.length - 1])`, args: [] },
        }),
      ),
    perform: async (actions) => {
      await call("POST", `${at}/actions`, { actions });
    },
    close: async () => {
      await call("DELETE", at).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
}

async function answers(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const is = await fetch(`http://127.0.0.1:${PORT}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (is) return;
    await new Promise((next) => setTimeout(next, 300));
  }
  throw new Error("WebKitWebDriver does not answer.");
}
