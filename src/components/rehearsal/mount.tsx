import { hydrate, render } from "preact";
import { languageFrom } from "../../domain/language.ts";
import { MORE } from "../attributes.ts";
import { followLesson } from "../lesson/follow-lesson.ts";
import { loadJudge, loadPart } from "./load.ts";
import type { Account } from "../../account/account.ts";
import type { StartingPointId } from "../../account/starting-points.ts";
import type { Excerpt } from "../../kit/excerpt.ts";
import type { Press } from "../../kit/flow.ts";
import { answeredAs } from "../../kit/part.ts";
import { isTrail } from "../../practice/trails/mark.ts";
import { followHash, pathIn } from "./trail/follow-hash.ts";
import type { PracticePart } from "../../practice/play.ts";
import type { Words } from "../../kit/strings.ts";
import type { Setting } from "../setting.ts";
import type { Draft, PageDrafts } from "../../practice/drafts.ts";
import { settingExplained, fetchWhys } from "../coach/fetch-whys.ts";
import type { Whys } from "../coach/why-told.ts";
import { saveDrafts, takeDrafts } from "./draft-storage.ts";
import { differ, rawIn } from "../screen/raw.ts";
import { idle } from "../mounting/idle.ts";
import { putBackTexts } from "./put-back.ts";
import { Rehearsal } from "./Rehearsal.tsx";
import { rawShown, rehearse, type Beginning, type Rehearsed } from "../../practice/rehearse.ts";

interface Mounted {
  root: HTMLElement;
  setting: Setting;
  rehearsing: Rehearsed;
}

/** Brings every rehearsal of the page to life, in order, and finds what was left in them. */
export async function mountAll(): Promise<void> {
  putBackTexts();
  // What is done along a shared path is of that path, and not of the page.
  const page = (document.documentElement.dataset["page"] ?? "") + pathIn(location.hash);
  followHash();
  // Whoever comes back to a lesson by a link finds what they were doing, unless it names a screen.
  const resumes = document.querySelector("[data-lesson]") && !location.hash;
  const found = takeDrafts(page, resumes ? true : undefined);
  const mounted: Mounted[] = [];
  keepDrafts(page, mounted, found);
  for (const root of document.querySelectorAll<HTMLElement>("[data-rehearsal]")) {
    const one = await mount(root);
    mounted.push(one);
    // A field to try is no exercise, and has no ending.
    if (root.dataset["excerpt"] === undefined) void judgeLater(one);
    const lesson = root.closest<HTMLElement>("[data-lesson]");
    if (lesson) followLesson(lesson, one.rehearsing);
    if (found) resume(one, found);
    root.dataset["ready"] = "";
    await nextTask();
  }
  if (found?.switching) document.getElementById(found.focus)?.focus();
}

async function mount(root: HTMLElement): Promise<Mounted> {
  const setting = await settingOf(root);
  const begins = beginningOf(root, setting);
  if (isFirst(root) && isTrail(location.hash)) return mountTrail(root, setting, begins);
  const rehearsing = rehearse(setting.part, begins);
  hydrate(<Rehearsal setting={setting} rehearsing={rehearsing} />, root);
  return { root, setting, rehearsing };
}

/** A link that shows what somebody did: its path, with a player, in place of the screen as it begins. */
async function mountTrail(
  root: HTMLElement,
  setting: Setting,
  begins: Beginning,
): Promise<Mounted> {
  const { findTrail, showPlayer } = await import("./trail/follow.tsx");
  const found = await findTrail(setting, location.hash, begins.start);
  const rehearsing = rehearse(setting.part, { ...begins, ...found, presses: found.log });
  root.replaceChildren();
  render(<Rehearsal setting={setting} rehearsing={rehearsing} />, root);
  await showPlayer(root, setting, rehearsing, found);
  return { root, setting, rehearsing };
}

/** The company of that name, as the page carries it. @throws when it does not */
function companyIn({ dataset }: HTMLElement, start: string): Account {
  const accounts = JSON.parse(dataset["accounts"] ?? "{}") as Record<string, Account>;
  const account = accounts[start];
  if (!account) throw new Error(`There is no ${start}.`);
  return account;
}

/** Where it begins, as its page says. */
function beginningOf(root: HTMLElement, { part }: Setting): Beginning {
  const { dataset } = root;
  const start = dataset["account"] as StartingPointId;
  const [account, home] = [companyIn(root, start), companyIn(root, part.start)];
  return { start, account, home, presses: JSON.parse(dataset["start"] ?? "[]") as Press[] };
}

const isFirst = (root: HTMLElement): boolean =>
  root === document.querySelector("[data-rehearsal]");

/** What judges the exercise is fetched when nothing else is to be done, and before it is needed. */
async function judgeLater(one: Mounted): Promise<void> {
  await idle();
  const { root, setting, rehearsing } = one;
  const { part, language } = setting;
  const [{ givenIn, judgingOf, runOnce, words }, whys] = await Promise.all([
    loadJudge(language),
    fetchWhys(root),
  ]);
  const given = root.closest("[data-lesson]") ? givenIn(part) : {};
  const judging = judgingOf(part, rehearsing, given, language, words);
  one.setting = settingExplained({ ...setting, judging }, whys);
  render(<Rehearsal setting={one.setting} rehearsing={rehearsing} />, root);
  await idle();
  runOnce(one.setting, { ...rehearsing, presses: rehearsing.state.get().session.log });
}

/** Drawn at once: the controls that the focus may go to are those of the draft. */
function resume(
  { root, setting, rehearsing }: Mounted,
  { drafts, switching }: PageDrafts,
): void {
  const draft = drafts[setting.prefix];
  if (!draft) return;
  rehearsing.resume(draft, switching ? "resumed" : "none");
  render(<Rehearsal setting={setting} rehearsing={rehearsing} />, root);
}

async function settingOf(root: HTMLElement): Promise<Setting> {
  const { dataset } = root;
  const { part: id = "", prefix = "", links = "{}", told = "{}", level } = dataset;
  const language = languageFrom(dataset["language"]);
  const [{ part, words, ui }, more] = await Promise.all([
    loadPart(id, language),
    dataset["views"] === MORE ? import("../screen/more/index.tsx") : null,
  ]);
  return {
    ...(await cut(root, { part: answeredAs(part, dataset["variant"]), words })),
    ui,
    language,
    links: JSON.parse(links) as Record<string, string>,
    whys: JSON.parse(told) as Whys,
    here: location.pathname,
    views: more?.views ?? null,
    prefix,
    level: level === "2" ? 2 : 3,
  };
}

/** Of a part, what is shown of it: all, or the excerpt that the page declares. */
async function cut(root: HTMLElement, whole: { part: PracticePart; words: Words }) {
  const declared = root.dataset["excerpt"];
  if (declared === undefined) return whole;
  const { excerptOf } = await import("../../kit/excerpt.ts");
  return excerptOf(whole, JSON.parse(declared) as Excerpt, companyIn(root, whole.part.start));
}

/**
 * When the page is left, what was pressed and typed is kept for its twin or its reload; what was
 * found and not drawn yet is kept too. A page that comes back alive takes what its twin left.
 */
function keepDrafts(page: string, mounted: readonly Mounted[], found: PageDrafts | null): void {
  let focus = found?.focus ?? "";
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    if (control.id && control.closest("[data-rehearsal]")) focus = control.id;
  });
  addEventListener("pagehide", () => {
    const left = Object.fromEntries(mounted.flatMap(draftOf));
    const drafts = { ...found?.drafts, ...left };
    if (Object.keys(drafts).length > 0) saveDrafts(page, focus, drafts);
  });
  addEventListener("pageshow", ({ persisted }) => {
    const newer = persisted ? takeDrafts(page, true) : null;
    if (newer) mounted.forEach((one) => resume(one, newer));
  });
}

function draftOf({ setting: { prefix }, rehearsing }: Mounted): [string, Draft][] {
  const state = rehearsing.state.get();
  const typed = rawIn(prefix);
  const shown = rawShown(state);
  const touched = state.turn > 0 || differ(typed, shown);
  const filled = state.outcome === "filled";
  return touched ? [[prefix, { log: state.session.log, typed, filled }]] : [];
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
