/*
 * What missions, modes and exams ask of practice, in one piece: it is sent with their words, and with
 * the parts, of which it then has no copy of its own.
 */
export { debriefOf } from "./exam/debrief.ts";
export { examNamed, examOf, FIRST_SEED, nameOf, SEEDS } from "./exam/exam.ts";
export { missions } from "./missions/mission.ts";
export { refusedIn, wayAlong } from "./missions/heard.ts";
export { report } from "./missions/report.ts";
export { beginMission, playedOf } from "./missions/run.ts";
export { modelFrom, modelOf } from "./planner/model.ts";
export { filledBy, helpFrom } from "./planner/step.ts";
export { tellHelp } from "./planner/tell.ts";
export { tell as tellSlip } from "./endings/told.ts";
export { tellState } from "./goals/told.ts";
export { codesAt, shownOn } from "./missions/evidence.ts";
export { codeOf } from "./exam/proof.ts";
