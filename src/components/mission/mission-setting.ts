import type { Language } from "../../domain/language.ts";
import type { Guided } from "../../practice/guided.ts";
import type { ToldPart } from "../setting.ts";
import type { ProgressStore } from "../progress/progress-store.ts";
import type { Given } from "../../practice/endings/slip.ts";
import type { Views } from "../screen/views.ts";
import type { RehearsalWords } from "../rehearsal/words.ts";
import { sandboxSetting, unexplained } from "../sandbox/sandbox-setting.ts";
import type { MissionSetting } from "./setting.ts";
import type { MissionWords } from "./words.ts";

interface From {
  parts: readonly (Omit<ToldPart, "links"> & { ui: RehearsalWords })[];
  words: MissionWords;
  guide: Guided;
  language: Language;
  here: string;
  /** The permanent addresses of each part's states. */
  portalLinks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  links: Readonly<Record<string, string>>;
  store: ProgressStore | null;
  /** What the mission gives, against which a number can be told wrong. */
  given: Given;
  /** The views that not every part needs. */
  views: Views;
}

/**
 * What missions are drawn from.
 * @throws when there is no part: the page and its scripts are not of one build
 */
export function missionSetting(from: From): MissionSetting {
  const { parts, words, language, here, portalLinks } = from;
  const [first] = parts;
  if (!first) throw new Error("There is no part to play.");
  const stand = { ui: first.ui, language, here };
  const portal = sandboxSetting(
    parts.map((each) => ({ ...each, links: portalLinks[each.part.id] ?? {} })),
    stand,
    words.sandbox,
    from.views,
    from.given,
  );
  return {
    portal,
    bare: unexplained(portal),
    parts: Object.fromEntries(parts.map(({ part }) => [part.id, part])),
    ...{ words, guide: from.guide, language, links: from.links, store: from.store },
  };
}
