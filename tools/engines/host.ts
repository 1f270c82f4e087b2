import { spawn } from "node:child_process";
import { join } from "node:path";

/** The built site on a port of its own, until it is closed. */
export async function host(): Promise<{ site: string; close: () => Promise<void> }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, "../serve.ts")], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const over = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const site = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      const [, found] = /(http:\/\/localhost:\d+)/.exec(text.toString()) ?? [];
      if (found) resolve(found);
    });
    server.on("exit", () => reject(new Error("The site is not served: build it first.")));
  });
  return {
    site,
    close: async () => {
      server.kill();
      await over;
    },
  };
}
