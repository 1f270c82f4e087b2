import { daysAfter, longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import { daysToWait } from "../../practice/sandbox/calendar.ts";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import { otherSide } from "../../practice/goals/sides.ts";
import { isSignedIn } from "../../practice/sandbox/world.ts";
import type { SandboxWords } from "./words.ts";

interface CalendarProps {
  state: SandboxState;
  sandbox: OpenSandbox;
  words: SandboxWords;
  language: Language;
  /** May the last action be taken back? */
  undoable?: boolean;
}

/** The simulated calendar, whose screens one sees, and the way back. All of it is ours. */
export function Calendar({ state, sandbox, words, language, undoable = true }: CalendarProps) {
  const { account } = state.world;
  const { today } = account;
  const toExpiry = daysToWait(account, "expiry");
  const day = (days: number) => longDate(daysAfter(today, days), language);
  const inside = isSignedIn(state.world);
  return (
    <div class="exercise needs-script">
      <p>
        <b>{words.today(longDate(today, language))}</b>
      </p>
      <div class="exercise-buttons">
        {inside && (
          <button
            type="button"
            data-act="wait"
            onClick={() => sandbox.perform({ do: "wait", until: "day" })}
          >
            {words.waitDay(day(1))}
          </button>
        )}
        {inside && toExpiry !== null && (
          <button
            type="button"
            onClick={() => sandbox.perform({ do: "wait", until: "expiry" })}
          >
            {words.waitExpiry(day(toExpiry))}
          </button>
        )}
        {inside && (
          <button
            type="button"
            data-act="swap"
            onClick={({ detail }) => {
              // A double click would lead there and back.
              if (detail < 2) sandbox.perform({ do: "swap" });
            }}
          >
            {words.play(otherSide(account).company.name)}
          </button>
        )}
        {undoable && (
          <button type="button" onClick={sandbox.undo} disabled={state.saved.at === 0}>
            {words.undo}
          </button>
        )}
      </div>
    </div>
  );
}
