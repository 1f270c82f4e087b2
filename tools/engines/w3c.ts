import { heard, told, type Engine } from "./engine.ts";

/** A session of plain W3C WebDriver; `end` stops what was started for it. */
export interface Driver {
  port: number;
  options: object;
  name: string;
  end: () => void;
}

/** An engine by its own WebDriver, which is starting. */
export async function driven({ port, options, name, end }: Driver): Promise<Engine> {
  await answers(port);
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
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
    capabilities: { alwaysMatch: { browserName: "MiniBrowser", ...options } },
  });
  const at = `/session/${sessionId}`;
  return {
    name: `${name} ${capabilities.browserVersion}`,
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
      end();
    },
  };
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const is = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (is) return;
    await new Promise((next) => setTimeout(next, 300));
  }
  throw new Error("The driver does not answer.");
}
