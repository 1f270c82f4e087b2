import type { MissionId } from "../missions/mission.ts";
import { heldIn, type Progress } from "../progress/progress.ts";
import type { ExamId } from "./exam.ts";

/** For whom the access is, as chosen on the home page. */
export type Route = "collegue" | "consultant" | "deux";

/** What each route has to show: these missions, done unaided, and these exams. */
const ASKED: Record<Route, { missions: readonly MissionId[]; exams: readonly ExamId[] }> = {
  collegue: { missions: ["enAttente", "collegue", "sansDroit"], exams: ["collegue"] },
  consultant: { missions: ["consultant", "neq"], exams: ["consultant"] },
  deux: {
    missions: ["enAttente", "lesDeux", "sansDroit", "neq"],
    exams: ["collegue", "consultant"],
  },
};

/** What is left of a route before one is ready for the real thing. */
export interface Readiness {
  missions: readonly MissionId[];
  exams: readonly ExamId[];
  ready: boolean;
}

/** @example readinessOf("consultant", emptyProgress).missions // ["consultant", "neq"] */
export function readinessOf(route: Route, { missions, exams }: Progress): Readiness {
  const asked = ASKED[route];
  const left = {
    missions: asked.missions.filter((id) => heldIn(missions, id)?.unaided !== true),
    exams: asked.exams.filter((id) => (heldIn(exams, id)?.passed ?? null) === null),
  };
  return { ...left, ready: left.missions.length === 0 && left.exams.length === 0 };
}
