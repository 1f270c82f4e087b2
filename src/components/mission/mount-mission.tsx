import { render } from "preact";
import { languageFrom } from "../../domain/language.ts";
import type { MissionId } from "../../practice/missions/mission.ts";
import type { Guided } from "../../practice/guided.ts";
import type { Mission as Asked } from "../../practice/missions/mission.ts";
import { openSandbox, type OpenSandbox } from "../../practice/sandbox/exercise.ts";
import { afresh, type Saved } from "../../practice/sandbox/saved.ts";
import { fetchWhys, type WhysByPart } from "../coach/fetch-whys.ts";
import { idle } from "../mounting/idle.ts";
import { listenToTabs, openProgress } from "../progress/progress-store.ts";
import type { LoadedPart } from "../rehearsal/load.ts";
import { putBackTexts } from "../rehearsal/put-back.ts";
import { browserHistory } from "../sandbox/browser-history.ts";
import { comeAlive } from "../sandbox/come-alive.ts";
import { typedIn } from "../sandbox/keep.ts";
import { withWhys } from "../sandbox/sandbox-setting.ts";
import { attempt } from "../keeping/attempt.ts";
import { shelfAt, tryShelf } from "../keeping/shelf.ts";
import { ExamView, type StageKept, type Stage } from "../exam/Exam.tsx";
import { MissionView } from "./Mission.tsx";
import { missionSetting } from "./mission-setting.ts";
import { runKept } from "./run-kept.ts";
import type { MissionSetting } from "./setting.ts";
import type { MissionWords } from "./words.ts";

/** The words of missions, every part told in its language, and what judges and helps: one script. */
interface LoadedMission {
  words: MissionWords;
  parts: readonly LoadedPart[];
  guide: Guided;
}
const told = import.meta.glob<LoadedMission>("./words.*.ts", {
  query: "?told",
  import: "told",
});

/** Brings the mission of the page to life, or the exams, where they were left. */
export async function mountMission(): Promise<void> {
  const root = document.querySelector<HTMLElement>("[data-mission]");
  if (!root) return;
  putBackTexts();
  tryShelf();
  const setting = await settingOf(root);
  if (setting.store) listenToTabs(setting.store);
  const id = root.dataset["mission"] ?? "";
  await (id === EXAMS ? mountExam(root, setting) : mountOne(root, setting, id as MissionId));
}

const EXAMS = "examen";
const EXAM = "rse-guide:exam";
const STAGE = `${EXAM}:stage`;

/** One exam at a time: it is kept like any exercise, with the stage that it has come to. */
async function mountExam(root: HTMLElement, setting: MissionSetting): Promise<void> {
  const { parts, guide } = setting;
  const isExam = (name: string) => guide.examNamed(name) !== null;
  const first = guide.examName("collegue", guide.FIRST_SEED);
  const none = guide.examOf("collegue", guide.FIRST_SEED);
  const opening = guide.openingOf(first, (name) => guide.examNamed(name) ?? none);
  const history = browserHistory((at) => sandbox.goTo(at));
  const shelf = shelfAt(EXAM, isExam);
  const sandbox: OpenSandbox = openSandbox(
    parts,
    shelf,
    history,
    () => typedIn(sandbox),
    opening,
  );
  const stage = stageKept();
  const kept: StageKept = {
    begun: () => shelf.read() !== null && stage.get() !== "choosing",
    handed: () => stage.get() === "handed",
    set: stage.set,
  };
  const drawn = (whys: WhysByPart | null) => (
    <ExamView {...{ setting, sandbox, kept, whys: whys ?? {}, drawn: lot }} />
  );
  comeAlive(root, { sandbox, history, key: EXAM }, drawn({}));
  // It was handed in, erased, or another one begun, in another tab: what is shown here is over.
  addEventListener("storage", ({ key }) => {
    if ((key ?? STAGE) === STAGE) location.reload();
  });
  await idle();
  render(drawn(await fetchWhys(root)), root);
}

const lot = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** How far the exam is; in the page alone where nothing is kept. */
function stageKept() {
  let now: Stage = "choosing";
  attempt(() => {
    now = (["taking", "handed"] as const).find((s) => s === localStorage.getItem(STAGE)) ?? now;
  });
  return {
    get: (): Stage => now,
    set: (next: Stage): void => {
      now = next;
      attempt(() => localStorage.setItem(STAGE, next));
    },
  };
}

async function mountOne(
  root: HTMLElement,
  setting: MissionSetting,
  id: MissionId,
): Promise<void> {
  const mission: Asked = setting.guide.missions[id];
  const key = `rse-guide:mission:${id}`;
  const { parts } = setting;
  const opening = setting.guide.openingOf(id, () => mission);
  const history = browserHistory((at) => own.goTo(at));
  const shelf = shelfAt(key, (name) => name === id);
  /** The demonstration's form is nobody's. */
  const typing = () =>
    document.querySelector(".mission-montrer") ? own.state.get().typed : typedIn(own);
  const own: OpenSandbox = openSandbox(parts, shelf, history, typing, opening);
  const demo = openSandbox(parts, inMemory(id), still, () => null, opening);
  const run = runKept(`${key}:run`);
  const drawn = (its: MissionSetting) => (
    <MissionView setting={its} {...{ id, mission, own, demo, run }} />
  );
  comeAlive(root, { sandbox: own, history, key }, drawn(setting));
  await idle();
  const portal = withWhys(setting.portal, await fetchWhys(root));
  render(drawn({ ...setting, portal }), root);
}

/** What is shown is kept nowhere. */
const still = {
  reached: () => undefined,
  stayed: () => undefined,
  back: () => false,
  begun: () => undefined,
};

function inMemory(id: string) {
  let saved: Saved = afresh(id, 0);
  return {
    read: () => saved,
    write: (next: Saved) => {
      saved = next;
    },
    erase: () => undefined,
  };
}

async function settingOf(root: HTMLElement): Promise<MissionSetting> {
  const language = languageFrom(root.dataset["language"]);
  const [found, { views }] = await Promise.all([
    told[`./words.${language}.ts`]?.(),
    import("../screen/more/index.tsx"),
  ]);
  if (!found) throw new Error(`Missions have no words in “${language}”.`);
  return missionSetting({
    ...found,
    given: givenIn(root.dataset["mission"] ?? "", found.guide),
    views,
    language,
    here: location.pathname,
    portalLinks: JSON.parse(root.dataset["links"] ?? "{}") as LinksByPart,
    links: JSON.parse(root.dataset["onward"] ?? "{}") as Record<string, string>,
    store: openProgress(),
  });
}

const givenIn = (id: string, { missions, givenTo }: Guided) =>
  id in missions ? givenTo(missions[id as MissionId]) : {};

type LinksByPart = Record<string, Record<string, string>>;
