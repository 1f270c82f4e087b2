import { useSelector } from "@xstate/store-preact";
import type { OpenSandbox } from "../../../practice/sandbox/exercise.ts";
import {
  mainMenu,
  topBar,
  underBar,
  type Item,
} from "../../../practice/sandbox/portal-menu.ts";
import type { Saved } from "../../../practice/sandbox/saved.ts";
import { beginWorld, replayActs, type Parts } from "../../../practice/sandbox/world.ts";
import type { StartingPointId } from "../../../account/starting-points.ts";
import type { Language } from "../../../domain/language.ts";
import { PathPlayer, pointOf, type DoneAt } from "../../rehearsal/trail/PathPlayer.tsx";
import { pressed } from "../../rehearsal/trail/pressed.ts";
import type { TrailWords } from "../../rehearsal/trail/words.ts";

/** The player of a path over the whole sandbox. */
export function SandboxPlayer({
  parts,
  sandbox,
  path,
  whole,
  words,
  language,
}: {
  parts: Parts;
  sandbox: OpenSandbox;
  path: Saved;
  whole: boolean;
  words: TrailWords;
  language: Language;
}) {
  const at = useSelector(sandbox.state, ({ saved }) =>
    pointOf(saved.log.slice(0, saved.at), path.log),
  );
  const done = (to: number): DoneAt | null => {
    const act = path.log[to - 1];
    if (!act) return null;
    if (act.do !== "press")
      return {
        what: words[act.do],
        label: act.do === "go" ? labelOf(act.to) : "",
        standIns: [],
      };
    const begun = beginWorld(parts, path.start as StartingPointId);
    const { world } = replayActs(parts, begun, path.log.slice(0, to - 1));
    const part = parts[world.part];
    return part ? pressed(part, world.session, act, words) : null;
  };
  const go = (to: number) => sandbox.take({ ...path, at: to });
  return <PathPlayer {...{ at, length: path.log.length, whole, done, go, words, language }} />;
}

const itemsIn = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...itemsIn(item.items ?? [])]);

/** The portal's own name of a place to which its menus lead. */
const labelOf = (to: string): string | undefined =>
  itemsIn([...topBar, ...underBar, ...mainMenu]).find((item) => item.to === to)?.label;
