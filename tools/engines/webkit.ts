import { spawn } from "node:child_process";
import type { Engine } from "./engine.ts";
import { driven } from "./w3c.ts";

const DISPLAY = ":77";
const LIBRARIES = "/usr/lib/x86_64-linux-gnu";

/** WebKitGTK, in a display of its own. */
export function webkit(): Promise<Engine> {
  const port = 4455;
  const screen = spawn("Xvfb", [DISPLAY, "-screen", "0", "1400x1000x24"], { stdio: "ignore" });
  const driver = spawn(
    "dbus-run-session",
    ["--", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`, "--replace-on-new-session"],
    { stdio: "ignore", env: { ...process.env, DISPLAY, GDK_BACKEND: "x11" } },
  );
  const binary = `${LIBRARIES}/webkit2gtk-4.1/MiniBrowser`;
  return driven({
    port,
    name: "WebKitGTK",
    options: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } },
    end: () => {
      driver.kill();
      screen.kill();
    },
  });
}

/** WPE of Debian 12, which says that it is Safari 16.0: older than what the exercises ask for. */
export async function oldWebkit(): Promise<Engine> {
  const port = 4456;
  const driver = spawn(
    "dbus-run-session",
    ["--", "WPEWebDriver", "--host=127.0.0.1", `--port=${port}`],
    { stdio: "ignore" },
  );
  const binary = `${LIBRARIES}/wpe-webkit-1.1/MiniBrowser`;
  const engine = await driven({
    port,
    name: "WPE WebKit",
    options: { "wpe:browserOptions": { binary, args: ["--automation", "--headless"] } },
    end: () => {
      driver.kill();
    },
  });
  return { ...engine, noClipboard: true };
}
