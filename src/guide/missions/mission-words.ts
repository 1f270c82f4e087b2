import type { InAll } from "../../domain/language.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { MissionPageWords } from "./words.ts";

/** What is said of the missions, in every language. */
export const missionWords: InAll<MissionPageWords> = { fr, en };
