import type { Press } from "../../../kit/flow.ts";
import type { Part, PartSession } from "../../../kit/part.ts";
import { placeOf } from "../../../kit/session.ts";
import { TEXTS } from "../../../practice/trails/choices.ts";
import type { DoneAt } from "./PathPlayer.tsx";
import type { TrailWords } from "./words.ts";

/** A press as the player tells it: the button, and the fields in which other texts stand for what was typed. */
export function pressed(
  { screens }: Part,
  before: PartSession<unknown>,
  { type, raw }: Press,
  words: TrailWords,
): DoneAt {
  const { buttons = {}, fields = {} } = screens[placeOf(before)] ?? {};
  const typed = Object.entries(fields).filter(
    ([id, { kind, when }]) =>
      TEXTS.has(kind) && raw[id] && (!when || raw[when.field] === when.is),
  );
  return {
    what: words.pressed,
    label: buttons[type]?.label,
    standIns: typed.map(([, { label }]) => label),
  };
}
