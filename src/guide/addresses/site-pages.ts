import { inAll, languages, type InAll, type Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { caseWords } from "../cases/case-words.ts";
import { supportWords } from "../desk/support-words.ts";
import { missionIds, type MissionId } from "../../practice/missions/mission.ts";
import { missionWords } from "../missions/mission-words.ts";
import { memoWords } from "../memo/memo-words.ts";
import { storyIds, storyWords, type StoryId } from "../stories/story-words.ts";
import { searchWords } from "../search/search-words.ts";
import {
  casePath,
  embedCasePath,
  embedScreenPath,
  pages,
  screenPath,
  type PageId,
} from "./addresses.ts";
import { known } from "./known.ts";
import { ownScreens } from "./own-screens.ts";

/* Every page of the site, once: what links to pages, lists or counts them reads it here. */

interface Common {
  /** The same in every language, as in `links.lock.json`. */
  id: string;
  title: InAll;
  address: InAll;
  /** Whether search engines may have it; the others say `noindex` and stay out of the site map. */
  listed: boolean;
}

/** A page with an address of its own in `addresses.ts`: written in MDX, or made from code. */
export interface TextPage extends Common {
  kind: "page";
  id: PageId;
}

export interface ScreenPage extends Common {
  kind: "screen";
  entry: Entry;
  screen: string;
}

export interface CasePage extends Common {
  kind: "case";
  entry: Entry;
  screen: string;
  caseId: string;
}

/** What an act comes to, told in a few moments, by those who see it. */
export interface StoryPage extends Common {
  kind: "story";
  story: StoryId;
}

/** Something to bring about, in a portal that begins at one moment. */
export interface MissionPage extends Common {
  kind: "mission";
  mission: MissionId;
}

/** A screen or a case without the shell, that other sites may show in a frame. */
export interface EmbedPage extends Common {
  kind: "embed";
  /** The page that it is the middle of. */
  of: ScreenPage | CasePage;
}

export type SitePage = TextPage | ScreenPage | CasePage | StoryPage | MissionPage | EmbedPage;

/** A written page, in one language. */
export interface Written {
  id: PageId;
  title: string;
  /** `fr/…` or `en/…` */
  file: string;
}

/** Parts whose screens, alone on a page, search engines could take for phishing (`budgets.md`). */
const SENSITIVE = ["connexion"];

const textPage = (id: PageId, title: InAll): TextPage => ({
  ...{ kind: "page", id, title, address: pages[id], listed: true },
});

/** The pages that are made from code, and so carry their title in a dictionary. */
const made = {
  ecrans: inAll((language) => caseWords[language].screens.title),
  cas: inAll((language) => caseWords[language].cases.title),
  missions: inAll((language) => missionWords[language].title),
  examen: inAll((language) => missionWords[language].examTitle),
  histoires: inAll((language) => storyWords[language].title),
  aideMemoire: inAll((language) => memoWords[language].title),
  recherche: inAll((language) => searchWords[language].title),
  soutien: inAll((language) => supportWords[language].title),
  liens: inAll((language) => supportWords[language].links.title),
} satisfies Partial<Record<PageId, InAll>>;

type MadeId = keyof typeof made;

/** @example madePage("soutien").address.en // "/en/support/" */
export const madePage = (id: MadeId): TextPage => textPage(id, made[id]);

const from = ({ part }: Entry) => ({ file: `machines/${part.id}`, what: "the list of pages" });

const screenOf = (entry: Entry, screen: string): ScreenPage => ({
  ...{ kind: "screen", entry, screen, id: `ecran/${entry.part.id}/${screen}` },
  title: inAll((language) => known(entry.pages[language].screens, screen, from(entry)).name),
  address: inAll((language) => screenPath(language, entry.part.id, screen)),
  listed: !SENSITIVE.includes(entry.part.id),
});

function caseOf(entry: Entry, caseId: string, screen: string): CasePage {
  const words = inAll((language) => known(entry.pages[language].cases, caseId, from(entry)));
  return {
    ...{ kind: "case", entry, screen, caseId, id: `cas/${entry.part.id}/${caseId}` },
    title: inAll((language) => words[language].title),
    address: inAll((language) => casePath(language, words[language].slug)),
    listed: true,
  };
}

/** The pages of every screen and of every case: of each part its screens, then its cases. */
export const partPages: readonly (ScreenPage | CasePage)[] = registry.flatMap((entry) => [
  ...ownScreens(entry.part).map(([screen]) => screenOf(entry, screen)),
  ...Object.entries(entry.cases).map(([id, { screen }]) => caseOf(entry, id, screen)),
]);

export const storyPages: readonly StoryPage[] = storyIds.map((story) => ({
  ...{ kind: "story", story, id: `histoire/${story}`, listed: true },
  title: inAll((language) => storyWords[language].stories[story].title),
  address: inAll(
    (language) => `${pages.histoires[language]}${storyWords[language].stories[story].slug}/`,
  ),
}));

export const missionPages: readonly MissionPage[] = missionIds.map((mission) => ({
  ...{ kind: "mission", mission, id: `mission/${mission}`, listed: true },
  title: inAll((language) => missionWords[language].missions[mission].title),
  address: inAll(
    (language) =>
      `${pages.missions[language]}${missionWords[language].missions[mission].slug}/`,
  ),
}));

/** @throws a sentence, when there is no such mission */
export function missionPage(mission: MissionId): MissionPage {
  const found = missionPages.find((page) => page.mission === mission);
  if (!found) throw new Error(`There is no mission ${mission}.`);
  return found;
}

/** @throws a sentence, when there is no such story */
export function storyPage(story: StoryId): StoryPage {
  const found = storyPages.find((page) => page.story === story);
  if (!found) throw new Error(`There is no story “${story}”.`);
  return found;
}

export const screenPages = partPages.filter((page) => page.kind === "screen");
export const casePages = partPages.filter((page) => page.kind === "case");

const caseSlug = ({ entry, caseId }: CasePage, language: Language): string =>
  known(entry.pages[language].cases, caseId, from(entry)).slug;

/** It repeats a page that is listed, or ought not to be. */
export const embedPages: readonly EmbedPage[] = partPages.map((of) => ({
  ...{ kind: "embed", of, id: `embed/${of.id}`, title: of.title, listed: false },
  address: inAll((language) =>
    of.kind === "screen"
      ? embedScreenPath(language, of.entry.part.id, of.screen)
      : embedCasePath(language, caseSlug(of, language)),
  ),
}));

/** The id and the address of every page, and whether it is listed: what is known before the pages are read. */
export const addressedPages: readonly Pick<SitePage, "id" | "address" | "listed">[] = [
  ...Object.entries(pages).map(([id, address]) => ({ id, address, listed: true })),
  ...partPages,
  ...storyPages,
  ...missionPages,
  ...embedPages,
];

/**
 * Every page of the site: those of `addresses.ts` that are written in every language or made, then
 * the screens and cases, then the embeds.
 */
export const sitePages = (written: readonly Written[]): SitePage[] => [
  ...writtenIn(written),
  ...Object.entries(made).map(([id, title]) => textPage(id as MadeId, title)),
  ...partPages,
  ...storyPages,
  ...missionPages,
  ...embedPages,
];

function writtenIn(written: readonly Written[]): TextPage[] {
  const ids = [...new Set(written.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const twins = written.filter((page) => page.id === id);
    const titles = languages.map((each) => titleIn(twins, each));
    if (titles.includes(undefined)) return [];
    return textPage(
      id,
      inAll((each) => titles[languages.indexOf(each)] ?? ""),
    );
  });
}

const titleIn = (twins: readonly Written[], language: Language): string | undefined =>
  twins.find(({ file }) => file.startsWith(`${language}/`))?.title;

/**
 * A page's title where nothing around it says what it is: in a document's head, in a list of all.
 * @example headTitle(page, "fr") // "Écran – Le dossier d’un utilisateur"
 */
export function headTitle(page: SitePage, language: Language): string {
  if (page.kind === "embed") return headTitle(page.of, language);
  const title = page.title[language];
  if (page.kind === "story") return `${storyWords[language].kicker} – ${title}`;
  if (page.kind === "mission") return `${missionWords[language].kicker} – ${title}`;
  return page.kind === "page" ? title : `${caseWords[language][page.kind]} – ${title}`;
}

const byId = new Map(partPages.map((page) => [page.id, page]));

/**
 * The page of a case.
 * @throws a sentence, when the part has no such case
 */
export function casePage(part: string, caseId: string): CasePage {
  const found = byId.get(`cas/${part}/${caseId}`);
  if (found?.kind === "case") return found;
  throw new Error(`There is no case “${part}/${caseId}”, and so no page of it.`);
}

/** The screens' pages, and the cases', of one part. */
export const screensOf = ({ part }: Entry): ScreenPage[] =>
  screenPages.filter(({ entry }) => entry.part.id === part.id);
export const casesOf = ({ part }: Entry): CasePage[] =>
  casePages.filter(({ entry }) => entry.part.id === part.id);
