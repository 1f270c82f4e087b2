import { bothAccesses } from "./both-accesses.ts";
import { press, until, write, type Engine } from "./engine.ts";
import { field, named, one, screen } from "./finding.ts";
import { offline } from "./offline.ts";
import { both, type Said } from "./said.ts";

/** What a driver cannot do is no fault of the site. */
const NOT_OFFERED = "not offered";

async function leaveAndComeBack(engine: Engine, said: Said): Promise<void> {
  await engine.run(`location.href = ${JSON.stringify(said.glossary)}`);
  await until(engine, one('[data-page="lexique"]'));
  await engine.run("history.back()");
}

/** A journey fails by throwing. */
type Journey = (engine: Engine, site: string, said: Said) => Promise<unknown>;

const READY = one("[data-rehearsal][data-ready]");
const NAME = one("[data-rehearsal] input[name=nom], [data-rehearsal] input[type=text]");

/** A page as nobody has used it: an earlier journey has left its draft. */
async function anew(engine: Engine, site: string, said: Said, path: string): Promise<void> {
  await engine.navigate(site + said.glossary);
  await engine.run("sessionStorage.clear(); localStorage.clear();");
  await engine.navigate(site + path);
}

async function step(engine: Engine, site: string, said: Said): Promise<void> {
  await anew(engine, site, said, said.step);
  await until(engine, READY);
}

async function sandbox(engine: Engine, site: string, said: Said): Promise<void> {
  await anew(engine, site, said, said.sandbox);
  await until(engine, one("[data-sandbox][data-ready]"));
}

/** Those of issue 16, one each. */
export const journeys: Readonly<Record<string, Journey>> = {
  refusal: async (engine, site, said) => {
    await step(engine, site, said);
    await press(engine, named("Continuer", ".sheet"));
    await until(engine, `${one(".summary")}?.contains(document.activeElement)`);
  },
  step: async (engine, site, said) => {
    await step(engine, site, said);
    await press(engine, named(said.fill));
    for (const [label, shown] of [
      ["Continuer", "verification"],
      ["Transmettre", "accuse"],
      ["Continuer", "code-acces"],
    ] as const) {
      await press(engine, named(label, ".sheet"));
      await until(engine, screen(`utilisateur/${shown}`));
    }
  },
  "language switch": async (engine, site, said) => {
    await step(engine, site, said);
    await write(engine, NAME, "Roy");
    await press(engine, one("[data-language-switch]"));
    await until(engine, `document.documentElement.lang === "${said.other}" && ${READY}`);
    await until(engine, `(${NAME}).value === "Roy"`);
  },
  "sandbox to both accesses": async (engine, site, said) => {
    await sandbox(engine, site, said);
    await bothAccesses(engine, said);
  },
  "Back to what is typed": async (engine, site, said) => {
    await sandbox(engine, site, said);
    await press(engine, named("Accéder à mon compte", ".sheet"));
    await until(engine, screen("connexion/authentification"));
    await press(engine, named("Continuer", ".sheet"));
    await until(engine, screen("connexion/code"));
    const code = field("Code de vérification", "[data-sandbox] .frame");
    await write(engine, code, "123");
    await leaveAndComeBack(engine, said);
    await until(engine, `(${code})?.value === "123"`);
    await step(engine, site, said);
    await write(engine, NAME, "Roy");
    await leaveAndComeBack(engine, said);
    await until(engine, `(${NAME})?.value === "Roy"`);
  },
  desk: async (engine, site, said) => {
    await anew(engine, site, said, said.support);
    await press(engine, one(".desk-lists [data-reply]"));
    const copied = `${String(said.copied)}.test(document.body.innerText)`;
    // Without a clipboard, what was to be copied is shown, and selected.
    const shown = `getSelection()?.toString().length > 100 && ${one(".by-hand")}`;
    await until(engine, engine.noClipboard ? shown : copied);
  },
  paths: async (engine, site, said) => {
    await step(engine, site, said);
    await press(engine, named("Continuer", ".sheet"));
    await press(engine, named(said.share));
    const told = ".tools [role=status]";
    await until(engine, `/copi|https?:/.test(${one(told)}?.textContent ?? "")`);
    const address = (await engine.run(
      `return (/https?:\\S+/.exec(${one(told)}.textContent) ?? [null])[0]`,
    )) as string | null;
    await engine.navigate(address ?? site + said.step);
    await until(engine, READY);
    if (address) await until(engine, "/chemin=|path=/.test(location.hash)");
  },
  print: async (engine, site, said) => {
    if (!engine.print) return NOT_OFFERED;
    await step(engine, site, said);
    for (let n = 0; n < 2; n += 1) {
      const pdf = Buffer.from(await engine.print(), "base64").toString("latin1");
      if (!pdf.startsWith("%PDF")) throw new Error("No PDF came.");
    }
    return undefined;
  },
  offline: (engine, _, said) => (said === both[0] ? offline(engine) : Promise.resolve()),
};
