import { deduced, ours, stated } from "./fact.ts";

/** What is displayed, and by whom. */
export const displayFacts = {
  backButtons: deduced("procedure2019"),
  addedButtons: ours,
  ownTitles: ours,
  sharedMarks: deduced("procedure2019"),
  coachMessages: ours,
};

/** Names, of the ministry above all. */
export const namesFacts = {
  nameHasChanged: stated("ministryAct"),
  mddelccFrom2014: stated("ministryAct"),
  melccYears: deduced("procedure2019"),
  melccfpSince2022: deduced("ministryAct"),
  melccfpIn2024: stated("ministryAct"),
  noEnglishName: stated("ministryMission"),
  amfSaysPes: stated("amf"),
  namesInDetails: deduced("procedure2019"),
};

/** Why all this is done: the reports. */
export const dutyFacts = {
  reportsAreDue: stated("regulation57", "regulation61"),
  salesReport: stated("regulation57"),
  takeBackReport: stated("regulation61"),
  environmentAct: stated("regulation"),
  canadaHasItsOwn: deduced("regulation"),
  otherServices: stated("ministryClicsequr"),
};
