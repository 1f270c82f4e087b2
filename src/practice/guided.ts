import { debriefOf } from "./exam/debrief.ts";
import { examNamed, examOf, FIRST_SEED, examName, SEEDS } from "./exam/exam.ts";
import { missions } from "./missions/mission.ts";
import { refusedIn, wayAlong } from "./missions/heard.ts";
import { givenTo, missionReport } from "./missions/report.ts";
import { beginMission, playedOf } from "./missions/run.ts";
import { modelOf } from "./planner/model.ts";
import { openingOf } from "./missions/opening.ts";
import { actOf, filledFrom, helpFrom } from "./planner/step.ts";
import { tellHelp } from "./planner/tell.ts";
import { tell as tellSlip } from "./endings/told.ts";
import { tellState } from "./goals/told.ts";
import { codesAt, shownOn } from "./missions/evidence.ts";
import { codeOf } from "./exam/proof.ts";

/**
 * What missions, modes and exams ask of practice, in one piece: it is sent with their words, and with
 * the parts, of which it then has no copy of its own.
 */
export const guided = {
  debriefOf,
  examNamed,
  examOf,
  FIRST_SEED,
  examName,
  SEEDS,
  missions,
  refusedIn,
  wayAlong,
  givenTo,
  missionReport,
  beginMission,
  playedOf,
  modelOf,
  openingOf,
  actOf,
  filledFrom,
  helpFrom,
  tellHelp,
  tellSlip,
  tellState,
  codesAt,
  shownOn,
  codeOf,
};

export type Guided = typeof guided;
