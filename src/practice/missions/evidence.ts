import { declaredIn } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { act, type Act, type Parts, type World } from "../sandbox/world.ts";
import type { Heard } from "./heard.ts";

/** What a learner has shown of each code, on the way. */
export interface Shown {
  held: string[];
  refused: string[];
  slipped: string[];
}

/** The codes by which a press on this screen may be answered. */
export function codesAt({ part, session }: World, button: string, parts: Parts): string[] {
  const screen = parts[part]?.screens[placeOf(session)];
  if (!screen) return [];
  const judged = screen.buttons[button]?.judges ?? Object.keys(screen.fields);
  return declaredIn(screen)
    .filter(({ of, as }) => (of === button || judged.includes(of)) && as !== "note")
    .map(({ code }) => code);
}

/** Those that were met and never heard are held: the same code may be met on several screens. */
export function shownOn(
  parts: Parts,
  begun: World,
  log: readonly Act[],
  heard: readonly Heard[],
): Shown {
  const met = new Set<string>();
  let world: World | null = begun;
  for (const each of log) {
    if (each.do === "press") for (const code of codesAt(world, each.type, parts)) met.add(code);
    world = act(parts, world, each);
    if (!world) break;
  }
  const said = (...as: string[]) => [
    ...new Set(
      heard.filter(({ finding }) => as.includes(finding.as)).map(({ finding }) => finding.code),
    ),
  ];
  const [refused, slipped] = [said("refusal", "stop"), said("slip")];
  const held = [...met].filter((code) => !refused.includes(code) && !slipped.includes(code));
  return { held, refused, slipped };
}
