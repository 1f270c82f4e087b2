import type { ComponentChildren, ComponentProps } from "preact";
import { longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import { isSignedIn } from "../../practice/sandbox/world.ts";
import { Rehearsal } from "../rehearsal/Rehearsal.tsx";
import { PortalMenu } from "./PortalMenu.tsx";
import type { SandboxSetting } from "./sandbox-setting.ts";
import type { SandboxWords } from "./words.ts";

/** The portal as it is simulated: whose account it is, its menus, the screen, and what has happened to it. */
export function PortalFrame({
  setting: { settings, words, language },
  state,
  sandbox,
  advice,
  figure,
  sharing,
  children,
}: {
  setting: SandboxSetting;
  state: SandboxState;
  sandbox: OpenSandbox;
  /** What the coach asks for here. */
  advice?: string | undefined;
  /** Without the coach and his tools. */
  figure?: boolean;
  /** How what was done is shared, where it can be. */
  sharing?: ComponentProps<typeof Rehearsal>["sharing"];
  /** What of ours stands above the screen. */
  children?: ComponentChildren;
}) {
  const { world } = state;
  const setting = settings[world.part];
  if (!setting) throw new Error(`The sandbox has no setting for “${world.part}”.`);
  return (
    <Rehearsal
      setting={setting}
      rehearsing={sandbox}
      restartable={false}
      advice={advice}
      figure={figure ?? false}
      sharing={sharing}
      top={
        <>
          {children}
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
  );
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
  if (notice.end === "waited") {
    const arrived = account.messages.filter(({ on }) => on === account.today).length;
    return words.waited(longDate(account.today, language), arrived);
  }
  if (notice.end === "swapped") return words.swapped(account.company.name);
  const ending = settings[notice.part ?? ""]?.words.ends[notice.end];
  return `${ending ? `${ending.heading}. ` : ""}${words.back}`;
}
