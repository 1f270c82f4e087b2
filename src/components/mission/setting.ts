import type { Language } from "../../domain/language.ts";
import type { Guided } from "../../practice/guided.ts";
import type { Parts } from "../../practice/sandbox/world.ts";
import type { ProgressStore } from "../progress/progress-store.ts";
import type { SandboxSetting } from "../sandbox/sandbox-setting.ts";
import type { MissionWords } from "./words.ts";

/** What missions and exams are drawn from. */
export interface MissionSetting {
  /** The parts' settings, and the words of what surrounds the portal. */
  portal: SandboxSetting;
  /** As they come from the portal: no gloss, no coach, no link to what explains. */
  bare: SandboxSetting;
  parts: Parts;
  words: MissionWords;
  /** What judges and helps: it comes with the words. */
  guide: Guided;
  language: Language;
  /** Where one goes on: the list, and the mission that comes after. */
  links: Readonly<Record<string, string>>;
  /** What is kept of the learner; nothing, at the build. */
  store: ProgressStore | null;
}
