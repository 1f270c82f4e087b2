import { press, until, write, type Engine } from "./engine.ts";
import { host } from "./host.ts";

/** What a driver cannot do is no fault of the site. */
export const NOT_OFFERED = "not offered";

/** A journey fails by throwing. */
type Journey = (engine: Engine, site: string) => Promise<unknown>;

const one = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
/** The button, link or choice in the page whose text begins so. */
const named = (text: string, within = "main"): string =>
  `[...document.querySelectorAll(${JSON.stringify(`${within} :is(button, a, label)`)})].find((it) => it.innerText.trim().startsWith(${JSON.stringify(text)}) && it.getClientRects().length)`;
const READY = one("[data-rehearsal][data-ready]");
const NAME = one("[data-rehearsal] input[name=nom], [data-rehearsal] input[type=text]");
const shows = (screen: string): string => one(`[data-screen="utilisateur/${screen}"]`);

/** Step 2 as nobody has begun it: an earlier journey has left its draft. */
async function step(engine: Engine, site: string): Promise<void> {
  await engine.navigate(`${site}/lexique/`);
  await engine.run("sessionStorage.clear(); localStorage.clear();");
  await engine.navigate(`${site}/2-utilisateurs/`);
  await until(engine, READY);
}

/** Those of issue 16, one each. */
export const journeys: Readonly<Record<string, Journey>> = {
  refusal: async (engine, site) => {
    await step(engine, site);
    await press(engine, named("Continuer", ".sheet"));
    await until(engine, `${one(".summary")}?.contains(document.activeElement)`);
  },
  step: async (engine, site) => {
    await step(engine, site);
    await press(engine, named("Remplir avec les données"));
    for (const [label, screen] of [
      ["Continuer", "verification"],
      ["Transmettre", "accuse"],
      ["Continuer", "termine"],
    ] as const) {
      await press(engine, named(label, ".sheet"));
      if (screen !== "termine") await until(engine, shows(screen));
    }
  },
  "language switch": async (engine, site) => {
    await step(engine, site);
    await write(engine, NAME, "Roy");
    await press(engine, one("[data-language-switch]"));
    await until(engine, `document.documentElement.lang === "en" && ${READY}`);
    await until(engine, `(${NAME}).value === "Roy"`);
  },
  "sandbox, and Back": async (engine, site) => {
    await engine.navigate(`${site}/bac-a-sable/`);
    await until(engine, one("[data-sandbox][data-ready]"));
    await press(engine, named("Accéder à mon compte", ".sheet"));
    await until(engine, one('[data-screen="connexion/authentification"]'));
    await engine.run("location.href = '/lexique/'");
    await until(engine, one('[data-page="lexique"]'));
    await engine.run("history.back()");
    await until(engine, one('[data-screen="connexion/authentification"]'));
  },
  desk: async (engine, site) => {
    await engine.navigate(`${site}/soutien/`);
    await press(engine, one("[data-reply]"));
    await until(engine, "/Réponse copiée/.test(document.body.innerText)");
  },
  paths: async (engine, site) => {
    await step(engine, site);
    await press(engine, named("Continuer", ".sheet"));
    await press(engine, named("Montrer ce que j’ai fait"));
    const told = ".tools [role=status]";
    await until(engine, `/copié|https?:/.test(${one(told)}?.textContent ?? "")`);
    const address = (await engine.run(
      `return (/https?:\\S+/.exec(${one(told)}.textContent) ?? [null])[0]`,
    )) as string | null;
    await engine.navigate(address ?? `${site}/2-utilisateurs/`);
    await until(engine, READY);
    if (address) await until(engine, "/chemin=/.test(location.hash)");
  },
  print: async (engine, site) => {
    if (!engine.print) return NOT_OFFERED;
    await step(engine, site);
    for (let n = 0; n < 2; n += 1) {
      const pdf = Buffer.from(await engine.print(), "base64").toString("latin1");
      if (!pdf.startsWith("%PDF")) throw new Error("No PDF came.");
    }
    return undefined;
  },
  offline: async (engine) => {
    const own = await host();
    try {
      await engine.navigate(`${own.site}/`);
      await until(
        engine,
        "(await Promise.all((await caches.keys()).map(async (name) => Promise.all(['/', '/en/'].map(async (home) => Boolean(await (await caches.open(name)).match(home))))))).flat().filter(Boolean).length === 2",
        90_000,
      );
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
  },
};
