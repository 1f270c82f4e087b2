import { until, type Engine } from "./engine.ts";
import { one } from "./finding.ts";
import { host } from "./host.ts";

const HOMES =
  "(await Promise.all((await caches.keys()).map(async (name) => Promise.all(['/', '/en/'].map(async (home) => Boolean(await (await caches.open(name)).match(home))))))).flat().filter(Boolean).length === 2";

/** Both languages with their server stopped. @throws at a page that does not open */
export async function offline(engine: Engine): Promise<void> {
  const own = await host();
  try {
    await engine.navigate(`${own.site}/`);
    await until(engine, HOMES, 90_000);
  } finally {
    await own.close();
  }
  for (const path of [
    "/2-utilisateurs/",
    "/en/2-users/",
    "/bac-a-sable/",
    "/cas/nom-absent/",
  ]) {
    await engine.navigate(own.site + path);
    await until(engine, one("[data-ready]"));
  }
}
