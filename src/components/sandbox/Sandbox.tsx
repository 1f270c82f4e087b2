import { useSelector } from "@xstate/store-preact";
import type { Account } from "../../account/account.ts";
import { longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import { placeOf } from "../../kit/session.ts";
import { goalIds, type GoalId } from "../../practice/goals/goal.ts";
import { report } from "../../practice/goals/report.ts";
import { adviceFor, adviceOnMinistry, type Advice } from "../../practice/sandbox/progress.ts";
import { isSignedIn, type World } from "../../practice/sandbox/world.ts";
import { Rehearsal } from "../rehearsal/Rehearsal.tsx";
import { Calendar } from "./Calendar.tsx";
import { PortalMenu } from "./PortalMenu.tsx";
import { GoalsPanel } from "./GoalsPanel.tsx";
import { StartingAgain } from "./StartingAgain.tsx";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import type { SandboxSetting } from "./sandbox-setting.ts";
import type { SandboxWords } from "./words.ts";

/** The whole procedure over one company: its progress, its calendar, the portal and the coach. */
export function Sandbox({
  setting: { settings, words, language },
  sandbox,
}: {
  setting: SandboxSetting;
  sandbox: OpenSandbox;
}) {
  const state = useSelector(sandbox.state);
  const { world } = state;
  const setting = settings[world.part];
  if (!setting) throw new Error(`The sandbox has no setting for “${world.part}”.`);
  const panel = { state, sandbox, words };
  return (
    <div class="sandbox">
      <GoalsPanel {...panel} language={language} />
      <Calendar {...panel} language={language} />
      <Rehearsal
        setting={setting}
        rehearsing={sandbox}
        restartable={false}
        advice={justReached(state, words) ?? adviceHere(world, words)}
        top={
          <>
            <p class="company-name" key={world.account.company.id}>
              {words.company(world.account.company.name)}
            </p>
            {isSignedIn(world) && (
              <PortalMenu
                words={words}
                turn={state.turn}
                onGo={(to) => sandbox.perform({ do: "go", to })}
              />
            )}
            <p class="portal-notice" role="status">
              {noticeOf(state, settings, words, language)}
            </p>
          </>
        }
      />
      <StartingAgain {...panel} />
    </div>
  );
}

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

/** What has just happened to the exercise, or what came of the part that was left. */
function noticeOf(
  { status, world: { notice, account } }: SandboxState,
  settings: SandboxSetting["settings"],
  words: SandboxWords,
  language: Language,
): string {
  if (status) return words[status];
  if (!notice) return "";
  if (notice.end === "waited") return words.waited(longDate(account.today, language));
  if (notice.end === "swapped") return words.swapped(account.company.name);
  const ending = settings[notice.part ?? ""]?.words.ends[notice.end];
  return `${ending ? `${ending.heading}. ` : ""}${words.back}`;
}
