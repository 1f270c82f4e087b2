import type { RuleId } from "../../domain/rules.ts";
import { declaredIn, type DeclaredCode } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { act, type Act, type Parts, type World } from "../sandbox/world.ts";
import type { Heard } from "./heard.ts";

/** A button, with what its form held. */
type Pressed = Pick<Extract<Act, { do: "press" }>, "type" | "raw">;

/** What a learner has shown of each code, on the way. */
export interface ShownCodes {
  held: string[];
  refused: string[];
  slipped: string[];
}

/** What a press on this screen may be answered, by the fields that are asked for then. */
function declaredAt(world: World, { type, raw }: Pressed, parts: Parts): DeclaredCode[] {
  const screen = parts[world.part]?.screens[placeOf(world.session)];
  if (!screen) return [];
  const judged = (screen.buttons[type]?.judges ?? Object.keys(screen.fields)).filter((id) => {
    const when = screen.fields[id]?.when;
    return !when || raw[when.field] === when.is;
  });
  return declaredIn(screen).filter(({ of }) => of === type || judged.includes(of));
}

/** The codes by which a press on this screen may be answered, but for mere notes. */
export const codesAt = (world: World, pressed: Pressed, parts: Parts): string[] =>
  declaredAt(world, pressed, parts)
    .filter(({ as }) => as !== "note")
    .map(({ code }) => code);

/** All that could have been answered on the way. */
function metOn(parts: Parts, begun: World, log: readonly Act[]): DeclaredCode[] {
  const met: DeclaredCode[] = [];
  let world: World | null = begun;
  for (const each of log) {
    if (each.do === "press") met.push(...declaredAt(world, each, parts));
    world = act(parts, world, each);
    if (!world) break;
  }
  return met;
}

/** The rules that could be held, or broken, by what was pressed. */
export const rulesMet = (parts: Parts, begun: World, log: readonly Act[]): Set<RuleId> =>
  new Set(metOn(parts, begun, log).map(({ rule }) => rule));

/** Those that were met and never heard are held: the same code may be met on several screens. */
export function shownOn(
  parts: Parts,
  begun: World,
  log: readonly Act[],
  heard: readonly Heard[],
): ShownCodes {
  const met = metOn(parts, begun, log).filter(({ as }) => as !== "note");
  const said = (...as: string[]) => [
    ...new Set(
      heard.filter(({ finding }) => as.includes(finding.as)).map(({ finding }) => finding.code),
    ),
  ];
  const [refused, slipped] = [said("refusal", "stop"), said("slip")];
  const held = [...new Set(met.map(({ code }) => code))].filter(
    (code) => !refused.includes(code) && !slipped.includes(code),
  );
  return { held, refused, slipped };
}
