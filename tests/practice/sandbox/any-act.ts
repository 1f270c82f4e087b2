import fc, { type GeneratorValue } from "fast-check";
import { forwardOf } from "../../../src/components/screen/Buttons.tsx";
import { daysAfter } from "../../../src/domain/calendar-date.ts";
import { latestEnd } from "../../../src/domain/procuration-form.ts";
import { optionsOf } from "../../../src/kit/judge.ts";
import { answeredAs, modelRaw } from "../../../src/kit/part.ts";
import type { Field, Raw } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { registry } from "../../../src/machines/index.ts";
import { codesIn } from "../../../src/machines/connexion/screens.ts";
import { homeOf } from "../../../src/practice/home.ts";
import type { Act, World } from "../../../src/practice/sandbox/world.ts";
import { formsOf } from "../../explore.ts";
import { at, go, parts, press, swap, wait } from "./parts.ts";

/* Acts drawn by chance, mostly plausible ones: what somebody may do who follows nothing. */

const forms = new Map(registry.map((entry) => [entry.part.id, formsOf(entry)] as const));
/** What the good answers type, by screen. */
const good = new Map(
  registry.flatMap(({ part }) =>
    Object.keys(part.screens).map((screen): [string, Raw[]] => [
      `${part.id}/${screen}`,
      [undefined, ...Object.keys(part.variants ?? {})].map((variant) =>
        modelRaw(answeredAs(part, variant), homeOf(part), screen),
      ),
    ]),
  ),
);
const MENUS = ["accueil", ...registry.map(({ part }) => part.id), "nulle-part", "toString"];
const GARBAGE = [
  "",
  " ",
  "\u200b",
  "é\u0301",
  "0000-00-00",
  "-1",
  "__proto__",
  "p1 p2 p3",
  "𝟏𝟐",
];

const UNKNOWN = ["envoyer", "toString", "__proto__", "xstate.stop", "xstate.init", "*", ""];

type Draw = GeneratorValue;
export const oneOf = <T>(draw: Draw, all: readonly T[]): T =>
  draw(fc.constantFrom<T[]>, ...all);
const hundred = fc.noBias(fc.integer({ min: 1, max: 100 }));
const dice = (draw: Draw): number => draw(() => hundred);
const chance = (draw: Draw, percent: number): boolean => dice(draw) <= percent;

/** An act, mostly a plausible one. */
export function anyAct(draw: Draw, world: World): Act {
  // From the account's home, one mostly goes somewhere.
  const pressing = at(world) === "connexion/accueil" ? 20 : 90;
  const thrown = dice(draw);
  if (thrown <= pressing) return anyPress(draw, world);
  if (thrown <= 94) return go(oneOf(draw, MENUS));
  if (thrown <= 96) return wait("day");
  if (thrown <= 97) return wait("expiry");
  if (thrown <= 99) return swap;
  return press(oneOf(draw, UNKNOWN));
}

function anyPress(draw: Draw, world: World): Act {
  const id = placeOf(world.session);
  const screen = parts[world.part]?.screens[id];
  if (!screen) return press("continuer");
  const forward = forwardOf(screen);
  const type =
    forward !== null && chance(draw, 70) ? forward : oneOf(draw, Object.keys(screen.buttons));
  const all = forms.get(world.part)?.get(id) ?? [{}];
  const known: Raw = oneOf(draw, chance(draw, 75) ? (good.get(at(world)) ?? [{}]) : all);
  const raw: Record<string, string> = chance(draw, 90) ? { ...known } : {};
  for (const [name, field] of Object.entries(screen.fields)) {
    if (chance(draw, field.rows ? 80 : 15)) raw[name] = anyText(draw, name, field, world);
  }
  return press(type, raw);
}

/** What may be typed, or chosen, in a field. */
function anyText(draw: Draw, name: string, field: Field, world: World): string {
  const { account } = world;
  if (chance(draw, 5)) return oneOf(draw, GARBAGE);
  if (chance(draw, 3)) return draw(fc.string, { unit: "grapheme" });
  const ids = optionsOf(field, world.session.state.context);
  if (ids) {
    if (ids.length === 0) return "";
    return field.kind === "rows" || field.kind === "checks"
      ? [oneOf(draw, ids), oneOf(draw, ids), oneOf(draw, ids)].join(" ")
      : oneOf(draw, ids);
  }
  if (name === "dateFin") {
    const { context } = world.session.state;
    const editing = account.procurations.find(({ id }) => id === context.facts["editing"]);
    const around = oneOf(draw, [
      account.today,
      ...[latestEnd(account.today), latestEnd(account.today)],
      ...(editing ? [editing.start, editing.end, latestEnd(editing.start)] : []),
    ]);
    return daysAfter(around, oneOf(draw, [-400, -1, 0, 1]));
  }
  if (name === "mandataire") {
    const { company, others } = account;
    const other = others[0]?.company;
    const other10 = other?.identificationNumber ?? "";
    return oneOf(draw, [
      other10,
      other10,
      company.identificationNumber,
      other?.neq ?? "",
      "1000000009",
    ]);
  }
  const codes = codesIn(world.session.state.context).map(({ code }) => code);
  if (name === "code" && codes.length > 0) return oneOf(draw, [...codes, ...codes.slice(-1)]);
  return oneOf(draw, ["Essai", "", "Un  essai", "4185550123", "a@exemple.test"]);
}
