import { useSelector } from "@xstate/store-preact";
import type { Demonstration } from "../../practice/planner/demonstration.ts";
import { rawShown } from "../../practice/rehearse.ts";
import { Player } from "../help/Player.tsx";
import type { Practised, Tell } from "./practised.ts";

/** *Montrer*: what plays the good answer, beside the frame in which it plays. */
export function DemonstrationView({
  of: { setting, words },
  playing,
  actions,
  tell,
  onYours,
}: {
  of: Practised;
  playing: Demonstration;
  /** How many there are in all. */
  actions: number;
  tell: Tell;
  onYours: () => void;
}) {
  const state = useSelector(playing.demo.state);
  const help = playing.help();
  return (
    <Player
      told={help && tell(help, state.session, rawShown(state))}
      done={playing.done()}
      of={actions}
      onNext={playing.next}
      onBack={playing.done() > 0 ? playing.back : null}
      onYours={onYours}
      words={words}
      language={setting.language}
    />
  );
}
