import type { StartingPointId } from "../../account/starting-points.ts";
import { useEffect, useState } from "preact/hooks";
import { copyText } from "./clipboard.ts";
import type { PartSession } from "../../kit/part.ts";
import { useSetting } from "../setting.ts";
import type { Outcome } from "../../practice/rehearse.ts";

/** Our own controls, below the sheet: practice data, start over, copy the link. They need JavaScript. */
export function Tools({
  path,
  start,
  session,
  fillable,
  restartable,
  outcome,
  turn,
  onFill,
  onRestart,
  onUndo,
}: {
  /** The permanent address of what is shown; none once the screens are left. */
  path: string | null;
  /** The company in which it began, when what was done can be shared. */
  start: StartingPointId | undefined;
  session: PartSession<unknown>;
  fillable: boolean;
  restartable: boolean;
  outcome: Outcome;
  /** What was said of an earlier turn is no longer true. */
  turn: number;
  onFill: () => void;
  onRestart: () => void;
  /** Takes the last action back, when there is one. */
  onUndo: (() => void) | undefined;
}) {
  const setting = useSetting();
  const { ui } = setting;
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [turn]);
  const give = async (address: string) =>
    setSaid((await copyText(address)) ? ui.copied(address) : ui.copyByHand(address));
  const copy = () => give(new URL(path ?? "", location.origin).href);
  const share = async () => {
    if (!start) return;
    const { trailAddress } = await import("./trail/share.ts");
    await give(trailAddress(setting, start, session));
  };
  const told = { filled: ui.filled, ahead: ui.ahead } as Partial<Record<Outcome, string>>;
  const status = said || (told[outcome] ?? "");
  return (
    <div class="tools needs-script">
      {fillable && (
        <button type="button" onClick={onFill}>
          {ui.fill}
        </button>
      )}
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {ui.undo}
        </button>
      )}
      {restartable && (
        <button type="button" onClick={onRestart}>
          {ui.restart}
        </button>
      )}
      {path && (
        <button type="button" onClick={() => void copy()}>
          {ui.copy}
        </button>
      )}
      {start && turn > 0 && session.log.length > 0 && (
        <button type="button" onClick={() => void share()}>
          {ui.share}
        </button>
      )}
      <p role="status">{status}</p>
    </div>
  );
}
