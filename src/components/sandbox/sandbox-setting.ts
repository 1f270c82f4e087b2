import type { Language } from "../../domain/language.ts";
import { FIRST_PREFIX } from "../ids.ts";
import { views } from "../screen/more/index.tsx";
import type { Setting, Stand, ToldPart } from "../setting.ts";
import type { SandboxWords } from "./words.ts";

/** What the sandbox is drawn from: each part's setting, and its own words. */
export interface SandboxSetting {
  settings: Readonly<Record<string, Setting>>;
  words: SandboxWords;
  language: Language;
}

export const sandboxSetting = (
  parts: readonly ToldPart[],
  stand: Omit<Stand, "views" | "prefix" | "level">,
  words: SandboxWords,
): SandboxSetting => ({
  settings: Object.fromEntries(
    parts.map((told) => [
      told.part.id,
      { ...told, ...stand, views, prefix: FIRST_PREFIX, level: 2 as const },
    ]),
  ),
  words,
  language: stand.language,
});
