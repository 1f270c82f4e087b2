import { chosen, type Field, type Raw, type Screen } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import { namesIn } from "../coach/values.ts";
import type { Item } from "../sandbox/portal-menu.ts";
import type { Parts } from "../sandbox/world.ts";
import type { Context } from "./answer.ts";
import type { Help, Here, Step } from "./step.ts";
import type { HelpWords } from "./words.ts";

/** The buttons of ours that a step may name. */
export interface OurLabels {
  wait: string;
  swap: string;
  /** In a lesson. */
  restart?: string;
}

/** The help in words: what is not right, what to do about it, and why. */
export interface ToldHelp {
  lack: string;
  instruction: string;
  why: string;
}

/** The item of the menus that leads there, with the menus in which it is, from the outer one. */
export type ItemTo = (to: string) => { item: Item; menus: readonly string[] } | null;

/**
 * The help in words, where there may be no menus.
 * @param typed what stands in the form now
 */
export function tellStep(
  { aim, step }: Help,
  world: Here,
  parts: Parts,
  words: HelpWords,
  typed: Raw,
  ours: OurLabels,
  itemTo: ItemTo = () => null,
): ToldHelp {
  const screen = parts[world.part]?.screens[placeOf(world.session)];
  const { context } = world.session.state;
  return {
    lack: lackOf(step, words.lacks[aim.to], screen, words, typed),
    instruction: instructionOf(step, screen, context, words, typed, ours, itemTo),
    why: words.whys[aim.to],
  };
}

function lackOf(
  step: Step,
  lack: string,
  screen: Screen | undefined,
  words: HelpWords,
  typed: Raw,
): string {
  if (step.do === "go" || step.do === "swap" || step.do === "restart")
    return `${lack} ${words.elsewhere}`;
  if (step.do !== "field") return lack;
  const { label = "", kind = "text" } = screen?.fields[step.field] ?? {};
  if ((typed[step.field] ?? "").trim() !== "") return words.wrong(label);
  const isChoice = ["choice", "checks", "row", "rows"].includes(kind);
  return isChoice ? words.unchosen(label) : words.blank(label);
}

function instructionOf(
  step: Step,
  screen: Screen | undefined,
  context: Context,
  words: HelpWords,
  typed: Raw,
  ours: OurLabels,
  itemTo: ItemTo,
): string {
  switch (step.do) {
    case "wait":
      return words.ours(ours.wait);
    case "swap":
      return words.ours(ours.swap);
    case "restart":
      return words.press(ours.restart ?? "");
    case "go": {
      const found = itemTo(step.to);
      return words.open(found?.item.label ?? "", found?.menus ?? []);
    }
    case "press":
      return words.press(screen?.buttons[step.button]?.label ?? "");
    case "field": {
      const field = screen?.fields[step.field];
      return field
        ? instructionIn(field, step.value, typed[step.field] ?? "", context, words)
        : "";
    }
  }
}

function instructionIn(
  field: Field,
  value: string,
  held: string,
  context: Context,
  words: HelpWords,
): string {
  const { kind, label } = field;
  const name = (id: string) => namesIn(field, context)?.get(id) ?? id;
  if (kind === "choice") return words.choose(label, name(value));
  if (kind === "row")
    return words.select(label, lineName(field, value, context) ?? name(value));
  if (kind === "checks" || kind === "rows") {
    const surplus = chosen(held).find((id) => !chosen(value).includes(id));
    if (surplus !== undefined) return words.untick(label, name(surplus));
    const missing = chosen(value).find((id) => !chosen(held).includes(id)) ?? value;
    return words.tick(label, name(missing));
  }
  return value === "" ? words.empty(label) : words.enter(label, value);
}

/** What names a line, with what tells it from its namesakes. */
function lineName(
  { rows, columns = {}, named = Object.keys(columns)[0] ?? "" }: Field,
  id: string,
  context: Context,
): string | undefined {
  const lines = rows?.(context as never) ?? [];
  const line = lines.find((each) => each.id === id);
  if (!line) return undefined;
  const alike = lines.filter(
    (each) => each.id !== id && each.cells[named] === line.cells[named],
  );
  const telling = Object.keys(line.cells).find((column) =>
    alike.every((each) => each.cells[column] !== line.cells[column]),
  );
  const cells = [line.cells[named], alike.length > 0 && telling && line.cells[telling]];
  // A line may have no name: whatever it prints first stands in.
  return cells.filter(Boolean).join(", ") || Object.values(line.cells).find(Boolean);
}
