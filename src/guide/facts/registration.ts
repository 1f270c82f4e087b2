import { deduced, ofRule, ours, stated } from "./fact.ts";

/** The registration for a ministry's services, and the numbers of a business. */
export const registrationFacts = {
  /** By an automatic email; it may be a refusal. */
  answerMayBeRefusal: ofRule("BR-17"),
  usuallyWithin24Hours: deduced("procedure2019"),
  statuses: stated("clicsequrRegistration"),
  otherStatuses: stated("clicsequrRegistration"),
  refusalIsPhonedAbout: stated("clicsequrRegistration"),
  requestAsks: ofRule("BR-17b"),
  requestScreen: ours,
  requestReceipt: ours,
  registrationView: ours,
  cancelButtonExplains: ours,
  cancelButtonCancels: ofRule("UNSHOWN"),
  deactivatedIsRequestedAgain: deduced("procedure2019"),
  homeNamesActiveOnes: deduced("procedure2019"),
  thirdHeading: deduced("procedure2019"),
  identificationNumber: stated("amf"),
  /** Ten digits too, which begin with 11, 22, 33 or 88. */
  neqPrefixes: ofRule("BR-08b"),
  neqRegister: stated("neqFormat"),
  neqIsRemarkedOn: ours,
};
