import { render } from "preact";
import { openSandbox, type History, type Shelf } from "../../../practice/sandbox/exercise.ts";
import type { Saved } from "../../../practice/sandbox/saved.ts";
import type { Parts } from "../../../practice/sandbox/world.ts";
import { decodeSandbox } from "../../../practice/trails/sandbox-trail.ts";
import { trailFrom } from "../../../practice/trails/trail-hash.ts";
import { knownIn } from "../../rehearsal/trail/known.ts";
import { placeAbove } from "../../rehearsal/trail/place-above.ts";
import { trailWords } from "../../rehearsal/trail/trail-words.ts";
import { Sandbox } from "../Sandbox.tsx";
import type { SandboxSetting } from "../sandbox-setting.ts";
import { START } from "./share.ts";
import { SandboxPlayer } from "./SandboxPlayer.tsx";

/** What is done along somebody's path is kept nowhere: one's own exercise stays as it was. */
const nowhere = (kept: Saved): Shelf => ({
  read: () => kept,
  write: (saved) => {
    kept = saved;
  },
  erase: () => undefined,
});
const noHistory: History = {
  reached: () => undefined,
  stayed: () => undefined,
  back: () => false,
  begun: () => undefined,
};

/**
 * Shows in the sandbox's place what somebody did in theirs, with a player above it.
 * @returns what draws it again, once more of its words have come
 */
export async function followPath(
  root: HTMLElement,
  parts: Parts,
  setting: SandboxSetting,
): Promise<(told: SandboxSetting) => void> {
  const { start, path, intact } = trailFrom(location.hash, START);
  const words = await trailWords(setting.language);
  const presses = await Promise.all(
    Object.values(parts).map(async (part) => [part.id, await knownIn(part)] as const),
  );
  const known = new Map(presses);
  const found = decodeSandbox(parts, start, (part) => known.get(part) ?? [], path);
  const saved: Saved = { start, log: found.log, at: found.log.length, revision: 0 };
  const sandbox = openSandbox(parts, nowhere(saved), noHistory);
  root.replaceChildren();
  const draw = (told: SandboxSetting) => {
    render(<Sandbox setting={told} sandbox={sandbox} followed />, root);
  };
  draw(setting);
  const whole = found.whole && intact;
  const { language } = setting;
  render(
    <SandboxPlayer {...{ parts, sandbox, path: saved, whole, words, language }} />,
    placeAbove(root),
  );
  root.dataset["ready"] = "";
  return draw;
}
