import { useSelector } from "@xstate/store-preact";
import type { Account } from "../../account/account.ts";
import { placeOf } from "../../kit/session.ts";
import { goalIds, type GoalId } from "../../practice/goals/goal.ts";
import { report } from "../../practice/goals/report.ts";
import { adviceFor, adviceOnMinistry, type Advice } from "../../practice/sandbox/progress.ts";
import type { Parts, World } from "../../practice/sandbox/world.ts";
import { Calendar } from "./Calendar.tsx";
import { PortalFrame } from "./PortalFrame.tsx";
import { GoalsPanel } from "./GoalsPanel.tsx";
import { StartingAgain } from "./StartingAgain.tsx";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import type { SandboxSetting } from "./sandbox-setting.ts";
import type { SandboxWords } from "./words.ts";

/** The whole procedure over one company: its progress, its calendar, the portal and the coach. */
export function Sandbox({
  setting: { settings, words, language },
  sandbox,
  followed = false,
}: {
  setting: SandboxSetting;
  sandbox: OpenSandbox;
  /** It is somebody's path: there is no exercise to start again. */
  followed?: boolean;
}) {
  const state = useSelector(sandbox.state);
  const { world } = state;
  const panel = { state, sandbox, words };
  return (
    <div class="sandbox">
      <GoalsPanel {...panel} language={language} />
      <Calendar {...panel} language={language} />
      <PortalFrame
        setting={{ settings, words, language }}
        {...{ state, sandbox }}
        sharing={followed ? undefined : () => sharing(settings, state)}
        advice={justReached(state, words) ?? adviceHere(world, words)}
      />
      {!followed && <StartingAgain {...panel} />}
    </div>
  );
}

/** What was done can be shared once something was. */
const sharing = (settings: SandboxSetting["settings"], { saved }: SandboxState) =>
  saved.at > 0
    ? async () => (await import("./trail/share.ts")).sandboxAddress(partsIn(settings), saved)
    : undefined;

const partsIn = (settings: SandboxSetting["settings"]): Parts =>
  Object.fromEntries(Object.values(settings).map(({ part }) => [part.id, part]));

/** What the last press has reached: said where one looks, and not only in the panel of goals. */
function justReached(
  { last, world: { account } }: SandboxState,
  { goals: { goals } }: SandboxWords,
): string | undefined {
  const before = last?.before.state.context.account;
  const isIn = (then: Account, id: GoalId) =>
    report({ id }, { account: then, log: [] }).reached;
  const now = goalIds.find((id) => before && isIn(account, id) && !isIn(before, id));
  return now && goals[now].reached;
}

const ADVISED: Readonly<Record<string, (account: Account) => Advice | null>> = {
  "connexion/accueil": adviceFor,
  "procuration/liste": adviceFor,
  "assignation/liste": adviceFor,
  "procuration/ajout": adviceOnMinistry,
};

/**
 * At the account's home and in the list of procurations, what to do depends on everything else; in the
 * form of a procuration, on the ministry being there to be chosen.
 */
function adviceHere(
  { part, session, account }: World,
  words: SandboxWords,
): string | undefined {
  const advice = ADVISED[`${part}/${placeOf(session)}`]?.(account);
  return advice ? words.advice[advice] : undefined;
}
