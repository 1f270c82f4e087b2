import type { Language } from "../../domain/language.ts";
import { FIRST_PREFIX } from "../ids.ts";
import type { Views } from "../screen/views.ts";
import { startingPoints } from "../../account/starting-points.ts";
import { consultantOf } from "../../practice/goals/sides.ts";
import type { Given } from "../../practice/endings/slip.ts";
import type { PracticePart } from "../../practice/play.ts";
import { settingExplained, type WhysByPart } from "../coach/fetch-whys.ts";
import { judgingOf } from "../ending/judge.ts";
import type { Judging } from "../ending/judging.ts";
import type { Setting, Stand, ToldPart } from "../setting.ts";
import type { SandboxWords } from "./words.ts";

/** What the sandbox is drawn from: each part's setting, and its own words. */
export interface SandboxSetting {
  settings: Readonly<Record<string, Setting>>;
  words: SandboxWords;
  language: Language;
}

/** Nothing ends before its goal is reached: of what judges a rehearsal, the sandbox has the dangers. */
function warning(
  part: PracticePart,
  language: Language,
  { endings }: SandboxWords,
  given: Given,
): Judging {
  const account = startingPoints.premierJour;
  return {
    ...judgingOf(part, { account, home: account }, given, language, endings),
    ending: () => null,
  };
}

export const sandboxSetting = (
  parts: readonly ToldPart[],
  stand: Omit<Stand, "views" | "prefix" | "level">,
  words: SandboxWords,
  views: Views,
  given: Given = {
    mandatary: consultantOf(startingPoints.premierJour).company.identificationNumber,
  },
): SandboxSetting => ({
  settings: Object.fromEntries(
    parts.map((told) => [
      told.part.id,
      {
        ...{ ...told, ...stand, views, prefix: FIRST_PREFIX, level: 2 as const },
        judging: warning(told.part, stand.language, words, given),
      },
    ]),
  ),
  words,
  language: stand.language,
});

/** Each part with its “Why?”, once it has been fetched. */
export const withWhys = (setting: SandboxSetting, all: WhysByPart | null): SandboxSetting => ({
  ...setting,
  settings: mapped(setting, (its) => settingExplained(its, all)),
});

/** The screens as they come from the portal, with no link to what explains them; only to where we have them from. */
export const unexplained = (setting: SandboxSetting): SandboxSetting => ({
  ...setting,
  settings: mapped(setting, ({ links: { apropos = "" }, ...its }) => ({
    ...its,
    links: { apropos },
  })),
});

const mapped = ({ settings }: SandboxSetting, make: (its: Setting) => Setting) =>
  Object.fromEntries(Object.entries(settings).map(([id, its]) => [id, make(its)]));
