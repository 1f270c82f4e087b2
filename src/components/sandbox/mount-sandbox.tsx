import { render } from "preact";
import { languageFrom } from "../../domain/language.ts";
import { fetchWhys } from "../coach/fetch-whys.ts";
import { idle } from "../mounting/idle.ts";
import type { LoadedPart } from "../rehearsal/load.ts";
import { putBackTexts } from "../rehearsal/put-back.ts";
import { isTrail } from "../../practice/trails/mark.ts";
import { followHash } from "../rehearsal/trail/follow-hash.ts";
import { openSandbox, type OpenSandbox } from "../../practice/sandbox/exercise.ts";
import { Sandbox } from "./Sandbox.tsx";
import { sandboxSetting, withWhys, type SandboxSetting } from "./sandbox-setting.ts";
import type { SandboxWords } from "./words.ts";
import { browserHistory } from "./browser-history.ts";
import { comeAlive } from "./come-alive.ts";
import { typedIn } from "./keep.ts";
import { shelfAt, tryShelf } from "../keeping/shelf.ts";

const KEY = "rse-guide:sandbox";

/** The sandbox's words and every part told in its language: one script (`build/told-parts.ts`). */
interface LoadedSandbox {
  words: SandboxWords;
  parts: readonly LoadedPart[];
}
const told = import.meta.glob<LoadedSandbox>("./words.*.ts", {
  query: "?told",
  import: "told",
});

/** Brings the sandbox of the page to life, where it was left. */
export async function mountSandbox(): Promise<void> {
  const root = document.querySelector<HTMLElement>("[data-sandbox]");
  if (!root) return;
  putBackTexts();
  followHash();
  const { loaded, setting } = await settingOf(root);
  if (isTrail(location.hash)) {
    const { followPath } = await import("./trail/follow.tsx");
    const draw = await followPath(root, loaded, setting);
    void tellWhys(root, setting, draw);
    return;
  }
  tryShelf();
  const history = browserHistory((at) => sandbox.goTo(at));
  const sandbox: OpenSandbox = openSandbox(loaded, shelfAt(KEY), history, () =>
    typedIn(sandbox),
  );
  comeAlive(
    root,
    { sandbox, history, key: KEY },
    <Sandbox setting={setting} sandbox={sandbox} />,
  );
  void tellWhys(root, setting, (told) => {
    render(<Sandbox setting={told} sandbox={sandbox} />, root);
  });
}

/** “Why?” of every part comes when nothing else is to be done. */
async function tellWhys(
  root: HTMLElement,
  setting: SandboxSetting,
  draw: (told: SandboxSetting) => void,
) {
  await idle();
  draw(withWhys(setting, await fetchWhys(root)));
}

async function settingOf(root: HTMLElement) {
  const language = languageFrom(root.dataset["language"]);
  const links = JSON.parse(root.dataset["links"] ?? "{}") as LinksByPart;
  const [found, { views }] = await Promise.all([
    told[`./words.${language}.ts`]?.(),
    // Every rehearsal has them by themselves: asked for in the same way, they are the same file.
    import("../screen/more/index.tsx"),
  ]);
  const [first] = found?.parts ?? [];
  if (!found || !first) throw new Error(`The sandbox has no words in “${language}”.`);
  const stand = { ui: first.ui, language, here: location.pathname };
  const parts = found.parts.map((each) => ({ ...each, links: links[each.part.id] ?? {} }));
  const loaded = Object.fromEntries(parts.map(({ part }) => [part.id, part]));
  return { loaded, setting: sandboxSetting(parts, stand, found.words, views) };
}

type LinksByPart = Record<string, Record<string, string>>;
