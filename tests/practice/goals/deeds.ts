import fc, { type GeneratorValue } from "fast-check";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { heldBy } from "../../../src/domain/assignment.ts";
import { daysAfter } from "../../../src/domain/calendar-date.ts";
import { externe, interne, rights } from "../../../src/machines/procuration/model.ts";
import { alix } from "../../../src/machines/utilisateur/model.ts";
import { act, beginWorld, type Act, type World } from "../../../src/practice/sandbox/world.ts";
import { go, parts, press, swap, wait } from "../sandbox/parts.ts";

/* Whole things that are done in the sandbox, well or badly: random presses seldom come to an end. */

type Raw = Readonly<Record<string, string>>;

export const register = (ministere = "environnement"): Act[] => [
  go("inscription"),
  press("inscrire", { ministere }),
  press("transmettre", { consentement: "oui" }),
];

export const createFile = (over: Raw = {}): Act[] => [
  go("utilisateur"),
  press("continuer", { ...alix, ...over }),
  press("transmettre"),
];

/** @param saved the rights, or none */
export const add = (form: Raw, saved: Raw | null = rights): Act[] => [
  go("procuration"),
  press("ajouter"),
  ...(saved ? [press("modifier", { ...form, ministere: "environnement" })] : []),
  ...(saved ? [press("modifier", saved)] : []),
  press("continuer", { ...form, ministere: "" }),
  press("transmettre"),
];

export const change = (procuration: string, form: Raw): Act[] => [
  go("procuration"),
  press("modifier", { procuration }),
  press("continuer", { ...form, ministere: "" }),
  press("transmettre"),
];

export const assign = (procuration: string, personnes: string): Act[] => [
  go("procuration"),
  press("assigner", { procuration }),
  press("continuer"),
  press("continuer", { personnes }),
  press("transmettre"),
];

/** The other official way, to one person. */
export const giveRights = (
  personne: string,
  dateFin: string,
  saved: Raw | null = rights,
): Act[] => [
  go("droits-acces"),
  press("continuer", { personne }),
  ...(saved ? [press("modifier", { dateFin, ministere: "environnement" })] : []),
  ...(saved ? [press("modifier", saved)] : []),
  press("continuer", { dateFin }),
  press("transmettre"),
];

export const revoke = (assignation: string): Act[] => [
  go("revocation"),
  press("revoquer", { assignation }),
  press("transmettre"),
];

const refuse = (procuration: string): Act[] => [
  go("procuration"),
  press("refuser", { procuration }),
];

export const oneOf = <T>(draw: GeneratorValue, all: readonly T[]): T =>
  draw(fc.constantFrom<T[]>, ...all);

/** Something that may be done now; what is not possible ends it there. */
function anyDeed(draw: GeneratorValue, { account }: World): Act[] {
  const { users, procurations, today } = account;
  const user = () => oneOf(draw, users).userCode;
  const id = () => procurations.at(oneOf(draw, [-1, -1, -1, -2, 0]))?.id ?? "";
  const dateFin = oneOf(
    draw,
    [3, 300, 460, 700].map((days) => daysAfter(today, days)),
  );
  const mandataire = oneOf(draw, ["1000000002", "1000000002", "1000000003", "1100000002"]);
  const form = oneOf(draw, [
    { ...interne, dateFin },
    { ...externe, dateFin, mandataire },
  ]);
  const saved = oneOf(draw, [
    rights,
    rights,
    { acces: "sans" },
    { acces: "avec", droits: "phosphore" },
    null,
  ]);
  const kinds: readonly (() => Act[])[] = [
    () => register(oneOf(draw, ["environnement", "environnement", "tresor"])),
    () => createFile({ role: oneOf(draw, ["utilisateur", "utilisateur", "rse"]) }),
    ...[0, 1, 2].map(() => () => add(form, saved)),
    () => change(id(), form),
    ...[0, 1, 2, 3, 4].map(() => () => assign(id(), user())),
    ...[0, 1].map(() => () => giveRights(user(), dateFin, saved)),
    () => revoke(users.find((each) => heldBy(each, account))?.userCode ?? ""),
    () => refuse(id()),
    ...[0, 1].map(() => () => [wait("day")]),
    () => [wait("expiry")],
    ...[0, 1, 2].map(() => () => [swap]),
  ];
  return oneOf(draw, kinds)();
}

const started = (draw: GeneratorValue) => {
  const start = oneOf(draw, Object.keys(startingPoints) as StartingPointId[]);
  const world = beginWorld(parts, start);
  const inside = parts["connexion"]?.model.map(({ type, raw }) => press(type, raw)) ?? [];
  return start === "premierJour" ? done(world, inside) : world;
};

/** The world after acts, up to the first that is not possible. */
export function done(world: World, acts: readonly Act[]): World {
  const [first, ...rest] = acts;
  const next = first && act(parts, world, first);
  return next ? done(next, rest) : world;
}

/** Every moment of so many deeds from any starting point. */
export function walk(draw: GeneratorValue, deeds: number): World[] {
  const worlds = [started(draw)];
  for (let n = 0; n < deeds; n++) {
    const world = worlds.at(-1);
    if (world) worlds.push(done(world, anyDeed(draw, world)));
  }
  return worlds;
}
