import { deduced, ofRule, ours, stated } from "./fact.ts";

/** Procurations: their form, their rights, their list. */
export const procurationsFacts = {
  restrictedIsWhatIsTicked: ofRule("BR-11b"),
  unrestrictedIsEverything: ofRule("BR-11b"),
  unsavedRightsAreLost: deduced("procedure2019"),
  otherRights: ours,
  severalDepartments: deduced("procedure2019"),
  modifierReopensTheForm: deduced("procedure2019"),
  fileMayComeAfter: deduced("procedure2019"),
  startIsToday: deduced("procedure2019"),
  lastDayCounts: deduced("procedure2019"),
  accessEndsAtExpiry: deduced("procedure2019"),
  limitFromTheChange: ofRule("BR-10b"),
  twoRuns: deduced("procedure2019"),
  externalFollowsTheSameRules: deduced("procedure2019"),
  wrongNumberReachesAnother: deduced("procedure2019"),
  typeAndRefusalAreFinal: ofRule("OURS"),
  checkScreen: ours,
  receipt: ours,
  view: ours,
  viewShowsTheSelected: deduced("procedure2019"),
  refuseIsForReceived: ofRule("UNSHOWN"),
  revokeEndsIt: ofRule("UNSHOWN"),
  revokeExplains: ours,
  codesOfTheList: deduced("procedure2019"),
  legendTellsCodes: deduced("procedure2019"),
  /** « Gestion des droits d'accès » creates and assigns in one go. */
  otherPath: stated("clicsequrInternal"),
  /** There, who already has a procuration is listed, and a notice stops. */
  otherPathStops: ours,
};

/** Their assignment. */
export const assignmentFacts = {
  assignIsForInternal: deduced("procedure2019"),
  assignedColumn: deduced("procedure2019"),
  mandatorSeesItAssigned: ours,
  assignmentDates: deduced("procedure2019"),
  choiceScreen: ours,
  leftOutOfTheList: deduced("procedure2019"),
  expiredNoLongerCounts: deduced("procedure2019"),
  revocationScreens: ours,
  revocationIsForOnePerson: deduced("procedure2019"),
  rightsInsideAService: stated("municipal"),
};
