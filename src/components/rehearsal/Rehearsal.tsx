import type { ComponentChildren } from "preact";
import { useSelector } from "@xstate/store-preact";
import { keeps } from "../../kit/judge.ts";
import { codesOf } from "../../kit/part.ts";
import { placeOf } from "../../kit/session.ts";
import { Coach } from "../coach/Coach.tsx";
import { coachSays, type Says } from "../coach/says.ts";
import { SettingProvider, type Setting } from "../setting.ts";
import { Ending } from "./Ending.tsx";
import { Frame } from "../screen/Frame.tsx";
import { ProvenanceBadge } from "../screen/ProvenanceBadge.tsx";
import { rawIn, rawOf } from "../screen/raw.ts";
import { findingsShown, rawShown, type Rehearsing } from "../../practice/rehearse.ts";
import { Stop } from "../coach/Stop.tsx";
import { Summary } from "../coach/Summary.tsx";
import { Tools } from "./Tools.tsx";
import { nameShown, useFocus } from "./use-focus.ts";

/** A screen rehearsed: the sheet with the guard sewn in, the coach in its margin, our controls below. */
export function Rehearsal({
  setting,
  rehearsing,
  top,
  advice,
  restartable = true,
  figure = false,
  sharing = share,
}: {
  setting: Setting;
  rehearsing: Rehearsing;
  /** What stands above the screen, within the sheet. */
  top?: ComponentChildren;
  /** What the coach asks for instead of the screen's own instruction. */
  advice?: string | undefined;
  /** May it be started over here? */
  restartable?: boolean;
  /** Only to be read: neither the coach nor our controls. */
  figure?: boolean;
  /** Makes the address of what was done, if it can be shared. */
  sharing?: Sharing | undefined;
}) {
  const { part, words, ui, links, prefix, judging } = setting;
  const state = useSelector(rehearsing.state);
  const { entered, onFocusIn } = useFocus(setting, state);

  const place = placeOf(state.session);
  const screen = part.screens[place];
  const screenWords = words.screens[place];
  const findings = findingsShown(state);
  const refusals = findings.filter(({ as }) => as === "refusal");
  const stop = findings.find(({ as }) => as === "stop");
  const linkTo = (said: typeof findings) => links[[place, ...codesOf(said)].join(" ")];
  // What was remarked on before stays in view, and has no part in the case that is shown now.
  const path = linkTo(findings) ?? linkTo(findings.filter(keeps)) ?? links[place] ?? "";
  const says = coachSays(setting, state, advice);
  const { ending } = says;

  const onPress = (type: string, form: HTMLFormElement) => {
    rehearsing.press({ type, raw: rawOf(form) });
    if (screen?.buttons[type]?.prints) printFrame(form);
  };

  return (
    <SettingProvider value={setting}>
      <section
        class="rehearsal"
        aria-label={`${ui.sandbox} – ${nameShown(setting, place)}`}
        data-screen={`${screen?.part ?? part.id}/${place}`}
        data-mode={setting.mode}
        data-company={state.session.state.context.account.company.id}
        onFocusIn={onFocusIn}
      >
        <p class="guard">{ui.sandbox}</p>
        {!figure && hasWords(says) && (
          <Coach says={says} unfolded={state.turn === 0}>
            {ending && judging?.Panel && (
              <judging.Panel ending={ending} onTakeUp={rehearsing.takeUp} />
            )}
          </Coach>
        )}
        <div class="sheet">
          {top}
          {refusals.length > 0 && screen && (
            <Summary
              key={state.turn}
              screen={screen}
              context={state.session.state.context}
              refusals={refusals}
              silent={state.outcome === "none" && !entered}
            />
          )}
          {stop && <Stop key={state.turn} finding={stop} path={path} />}
          {screen && screenWords ? (
            <Frame
              key={`${place} ${state.form}`}
              screen={screen}
              words={screenWords}
              context={state.session.state.context}
              raw={rawShown(state)}
              refusals={refusals}
              dangers={figure ? [] : says.dangers}
              told={!figure && says.next !== undefined}
              onPress={onPress}
            />
          ) : (
            <Ending
              end={place}
              onward={links[`end:${place}`]}
              onRestart={() => rehearsing.restart()}
            />
          )}
          {screen && <ProvenanceBadge {...screen} />}
        </div>
        {!figure && (screen ?? state.turn > 0) && (
          <Tools
            path={screen ? path : null}
            sharing={sharing(setting, rehearsing)}
            fillable={Object.values(screen?.fields ?? {}).some(({ kind }) => kind !== "shown")}
            restartable={Boolean(screen) && restartable}
            outcome={state.outcome}
            turn={state.turn}
            onFill={() => rehearsing.fill(rawIn(prefix))}
            onRestart={() => rehearsing.restart(rawIn(prefix))}
            onUndo={
              restartable && state.undoable > 0
                ? () => rehearsing.undo(rawIn(prefix))
                : undefined
            }
          />
        )}
      </section>
    </SettingProvider>
  );
}

type Sharing = (
  setting: Setting,
  rehearsing: Rehearsing,
) => (() => Promise<string>) | undefined;

/** A rehearsal alone: the presses over its company. */
const share: Sharing = (setting, { start, state }) => {
  const { session, turn } = state.get();
  return start && turn > 0 && session.log.length > 0
    ? async () => (await import("./trail/share.ts")).trailAddress(setting, start, session)
    : undefined;
};

const hasWords = ({ done, ending, next, notes }: Says): boolean =>
  Boolean(done ?? ending ?? next ?? notes[0]);

/** *Imprimer* prints its frame: the print style hides what is around the one so marked. */
function printFrame(form: HTMLFormElement) {
  const rehearsal = form.closest(".rehearsal");
  rehearsal?.setAttribute("data-printing", "");
  // On a phone `print()` comes back before anything is printed.
  onafterprint = () => rehearsal?.removeAttribute("data-printing");
  print();
}
