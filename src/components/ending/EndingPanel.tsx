import { Said } from "../coach/Said.tsx";
import { useSetting } from "../setting.ts";
import type { ToldEnding } from "./judging.ts";

/** For whom the access is, as chosen on the home page (`components/home/keep-route.ts`). */
function keptRoute(): string {
  try {
    return localStorage.getItem("rse-guide:route") ?? "";
  } catch {
    return "";
  }
}

/** How the exercise has ended: what one has now, or each slip with what follows and the way back. */
export function EndingPanel({
  ending,
  onTakeUp,
}: {
  ending: ToldEnding;
  onTakeUp: ((keep: number) => void) | undefined;
}) {
  const { ui, language, links } = useSetting();
  /** A way on from here, where the page gives one. */
  const way = (kind: string, of: string, label = links[`say:${of}`]) => {
    const to = links[`${kind}:${of}`];
    return (
      to && (
        <p>
          <a href={to}>{label}</a>
        </p>
      )
    );
  };
  const say = (text: string) => <Said text={text} language={language} />;
  return (
    <div class={`verdict verdict-${ending.is}`} data-ending={ending.is} key={ending.is}>
      <p class="verdict-name">{ui.endings[ending.is]}</p>
      {ending.is === "reussi" ? (
        <>
          <p class="verdict-heading">{say(ending.heading)}</p>
          <p>{say(ending.text)}</p>
          {way("see", ending.has)}
          {way(keptRoute(), ending.has, ui.onward) ?? way("end", ending.has, ui.onward)}
        </>
      ) : (
        ending.slips.map(({ rule, wrong, consequence, mend, keep }) => (
          <div class="slip" data-slip={rule} key={wrong}>
            <p class="verdict-heading">{say(wrong)}</p>
            <p>{say(consequence)}</p>
            <p>{say(mend)}</p>
            {way("see", rule)}
            {onTakeUp && (
              <button type="button" onClick={() => onTakeUp(keep)}>
                {ui.takeUp}
                <span class="visually-hidden"> {wrong}</span>
              </button>
            )}
          </div>
        ))
      )}
    </div>
  );
}
