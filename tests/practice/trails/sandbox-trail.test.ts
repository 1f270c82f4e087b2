import fc from "fast-check";
import { expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { findingsOf } from "../../../src/kit/part.ts";
import { registry } from "../../../src/machines/index.ts";
import { act, beginWorld, type Act, type World } from "../../../src/practice/sandbox/world.ts";
import { knownPresses } from "../../../src/practice/trails/known-presses.ts";
import { decodeSandbox, encodeSandbox } from "../../../src/practice/trails/sandbox-trail.ts";
import { anyAct, oneOf } from "../sandbox/any-act.ts";
import { at, go, parts, press, swap, wait } from "../sandbox/parts.ts";

const presses = new Map(registry.map((entry) => [entry.part.id, knownPresses(entry)] as const));
const known = (part: string) => presses.get(part) ?? [];

/** What is seen after each act: the place, and what is said there. */
function seen(start: StartingPointId, log: readonly Act[]) {
  let world: World | null = beginWorld(parts, start);
  return log.map((done) => {
    world = world && act(parts, world, done);
    const said = world ? findingsOf(world.session) : [];
    return [world && at(world), said.map(({ code }) => code), world?.account.today];
  });
}

const person = {
  ...{ nom: "Sentinelle", prenom: "Zoé", langue: "francais" },
  ...{ telephone: "418 555-123", poste: "", role: "utilisateur" },
  ...{ courriel: "zoe@exemple.test", confirmation: "zoe@exemple.test" },
};
const right = { acces: "avec", droits: "halocarbures-declaration" };

test("a path over several parts shows, act by act, what was done", () => {
  const start = "premierJour";
  const acts: Act[] = [
    go("utilisateur"),
    press("continuer", { ...person, role: "rse" }),
    press("continuer", { ...person, telephone: "41855512345", role: "" }),
    press("continuer", { ...person, telephone: "4185551234", role: "rse" }),
    press("corriger"),
    press("continuer", { ...person, telephone: "4185551234" }),
    press("transmettre"),
    go("accueil"),
    wait("day"),
    go("procuration"),
    press("ajouter"),
    press("continuer", { type: "externe", mandataire: "12345", dateFin: "" }),
    press("modifier", {
      type: "externe",
      mandataire: "12345",
      dateFin: "",
      ministere: "environnement",
    }),
    press("modifier", right),
    swap,
    go("messages"),
  ];
  const done = possible(start, [...signIn(start), ...acts]);
  expect(done.length).toBeGreaterThan(18);
  const path = encodeSandbox(parts, start, done);
  expect(path).toMatch(/^[\w~-]*$/);
  const found = decodeSandbox(parts, start, known, path);
  expect(found.whole, path).toBe(true);
  expect(seen(start, found.log)).toEqual(seen(start, done));
  expect(encodeSandbox(parts, start, found.log)).toBe(path);
  expect(JSON.stringify(found.log)).not.toMatch(/Sentinelle|zoe@/);
  const phones = (log: readonly Act[]) =>
    log.flatMap((done) => (done.do === "press" ? (done.raw["telephone"] ?? []) : []));
  const digits = (log: readonly Act[]) =>
    phones(log).map((phone) => phone.replace(/\D/g, "").length);
  expect(digits(found.log)).toEqual(digits(done));
});

/** By the portal's door, as the good answer does. */
const signIn = (start: StartingPointId): Act[] => {
  const part = parts["connexion"];
  return beginWorld(parts, start).part === "connexion" && part
    ? part.model.map(({ type, raw }) => press(type, { ...raw }))
    : [];
};

/** The acts of a log that are possible, one after the other. */
function possible(start: StartingPointId, log: readonly Act[]): Act[] {
  let world = beginWorld(parts, start);
  return log.filter((done) => {
    const next = act(parts, world, done);
    if (next) world = next;
    return next !== null;
  });
}

test("whatever is done in the sandbox is found again, with what was chosen", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const start = oneOf(draw, Object.keys(startingPoints) as StartingPointId[]);
      let world = beginWorld(parts, start);
      const log: Act[] = [];
      for (let n = 0; n < 15; n++) {
        const done = anyAct(draw, world);
        const next = act(parts, world, done);
        if (!next) continue;
        log.push(done);
        world = next;
      }
      const path = encodeSandbox(parts, start, log);
      const found = decodeSandbox(parts, start, known, path);
      expect(found.whole, path).toBe(true);
      expect(encodeSandbox(parts, start, found.log)).toBe(path);
      expect(seen(start, found.log)).toEqual(seen(start, log));
    }),
    { numRuns: 300, seed: 2026 },
  );
});
