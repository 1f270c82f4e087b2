import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { copyText } from "./clipboard.ts";
import { useSetting } from "../setting.ts";
import type { Outcome } from "../../practice/rehearse.ts";

/** Our own controls, below the sheet: practice data, start over, copy the link. They need JavaScript. */
export function Tools({
  path,
  sharing,
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
  /** Makes the address at which others can follow what was done, when there is something to follow. */
  sharing: (() => Promise<string>) | undefined;
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
  const { ui } = useSetting();
  const [said, setSaid] = useState<ComponentChildren>();
  useEffect(() => setSaid(null), [turn]);
  const give = async (address: string) =>
    setSaid(
      (await copyText(address)) ? (
        ui.copied(address)
      ) : (
        <>
          {ui.copyByHand} <a href={address}>{address}</a>
        </>
      ),
    );
  const copy = () => give(new URL(path ?? "", location.origin).href);
  const told = { filled: ui.filled, ahead: ui.ahead } as Partial<Record<Outcome, string>>;
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
      {sharing && (
        <button type="button" onClick={() => void sharing().then(give)}>
          {ui.share}
        </button>
      )}
      <p role="status">{said ?? told[outcome]}</p>
    </div>
  );
}
