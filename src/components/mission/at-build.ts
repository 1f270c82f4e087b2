import type { Language } from "../../domain/language.ts";
import { permalinks } from "../../guide/addresses/permalinks.ts";
import { registry } from "../../machines/index.ts";
import { guided as guide } from "../../practice/guided.ts";
import { interfaceWords } from "../rehearsal/interface.ts";
import { views } from "../screen/more/index.tsx";
import { missionSetting } from "./mission-setting.ts";
import type { MissionSetting } from "./setting.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";

/** Every language at once: for the build only, the browser fetches the one it needs. */
export const missionUi = { fr, en };

/** The parts, as the build plays them. */
export const parts = Object.fromEntries(registry.map(({ part }) => [part.id, part]));

/** The permanent addresses of every part's states. */
export const portalLinks = (language: Language) =>
  Object.fromEntries(registry.map((entry) => [entry.part.id, permalinks(entry, language)]));

/** What a mission's page is drawn from while nobody has done anything. */
export const settingAtBuild = (
  language: Language,
  here: string,
  links: Readonly<Record<string, string>>,
): MissionSetting =>
  missionSetting({
    parts: registry.map((entry) => ({
      part: entry.part,
      words: entry.words[language],
      ui: interfaceWords[language],
    })),
    words: missionUi[language],
    portalLinks: portalLinks(language),
    store: null,
    given: {},
    views,
    ...{ guide, language, here, links },
  });
