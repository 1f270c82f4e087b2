import { useEffect, useRef } from "preact/hooks";
import type { MissionReport } from "../../practice/missions/goal.ts";
import { Said } from "../coach/Said.tsx";
import type { MissionSetting } from "./setting.ts";

/** How the mission has ended: what one has shown, or what is to be looked at. */
export function MissionEnding({
  report: { slips },
  acts,
  best,
  rung,
  setting: { words, portal, guide, language, links },
  onAgain,
  onAlone,
}: {
  report: MissionReport;
  acts: number;
  /** The acts of the best known way. */
  best: number;
  /** The highest rung of help that was used; `null` where the coach was there all along. */
  rung: number | null;
  setting: MissionSetting;
  onAgain: () => void;
  /** None when it was done so. */
  onAlone: (() => void) | null;
}) {
  const { ending, sandbox } = words;
  const is = slips.length === 0 ? "reussi" : "a-reprendre";
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: "nearest" }), []);
  const ui = Object.values(portal.settings)[0]?.ui;
  return (
    <div class={`verdict verdict-${is} mission-ending`} data-ending={is} role="status">
      <h2 class="verdict-name" ref={heading}>
        {ui?.endings[is]}
      </h2>
      {is === "reussi" ? (
        <p class="verdict-heading">
          {ending.acts(acts, best)}{" "}
          {rung !== null && (rung > 0 ? ending.rung(rung) : ending.unaided)}
        </p>
      ) : (
        <p>{ending.slips}</p>
      )}
      {slips.map((slip) => {
        const { wrong, consequence } = guide.tellSlip(
          language,
          sandbox.endings,
          slip,
          "standing",
        );
        return (
          <div class="slip" data-slip={slip.rule} key={wrong}>
            <p class="verdict-heading">
              <Said text={wrong} language={language} />
            </p>
            <p>
              <Said text={consequence} language={language} />
            </p>
          </div>
        );
      })}
      {slips.some(({ code }) => code === "role") && <p>{ending.lasting}</p>}
      <div class="exercise-buttons">
        {onAlone && (
          <button type="button" onClick={onAlone}>
            {ending.alone}
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {ending.again}
        </button>
      </div>
      <p>
        {links["onward"] && <a href={links["onward"]}>{ending.onward}</a>}{" "}
        <a href={links["all"]}>{ending.all}</a>
      </p>
    </div>
  );
}
