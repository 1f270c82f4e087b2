import { useSelector } from "@xstate/store-preact";
import type { FoundTrail } from "../../../practice/trails/trail.ts";
import { play } from "../../../practice/play.ts";
import type { Setting } from "../../setting.ts";
import type { Rehearsed } from "../../../practice/rehearse.ts";
import { PathPlayer, pointOf } from "./PathPlayer.tsx";
import { pressed } from "./pressed.ts";
import type { TrailWords } from "./words.ts";

/** The player of a path over one part, above its rehearsal. */
export function TrailPlayer({
  setting: { part, language },
  rehearsing,
  found: { log, whole },
  words,
}: {
  setting: Setting;
  rehearsing: Rehearsed;
  found: FoundTrail;
  words: TrailWords;
}) {
  const at = useSelector(rehearsing.state, ({ session }) => pointOf(session.log, log));
  const done = (to: number) => {
    const press = log[to - 1];
    return press
      ? pressed(part, play(part, rehearsing.account, log.slice(0, to - 1)), press, words)
      : null;
  };
  const go = (to: number) => rehearsing.show(log.slice(0, to));
  return <PathPlayer {...{ at, length: log.length, whole, done, go, words, language }} />;
}
