import { deduced, ofRule, ours, stated } from "./fact.ts";

/** Signing in, and who may. */
export const signInFacts = {
  /** At every sign-in: seven digits, by email, good for 40 minutes. */
  verificationCode: ofRule("BR-19"),
  codeScreen: ours,
  /** One help page says « code de validation ». */
  codeHasTwoNames: stated("clicsequrRegistration"),
  bothNamesAreOneCode: deduced("clicsequrSecurity"),
  codeIsAskedFor: stated("clicsequrRegistration"),
  firstCodeComesAtOnce: ours,
  spamFolder: stated("clicsequrSecurity"),
  robotCheck: stated("clicsequrSecurity"),
  citizensCode: stated("citizens"),
  sixDigitsAreTheCitizens: deduced("citizens"),
  informationSite: stated("clicsequrRegistration"),
  entryButton: stated("clicsequrRegistration"),
  entryScreens: ours,
  signInScreens: stated("clicsequrRegistration", "clicsequrSecurity"),
  expressIsAnotherService: stated("clicsequrAccount"),
  passwordIsNeverAsked: stated("clicsequrSecurity"),
  passwordIsReplacedAtFirst: deduced("procedure2019"),
  /** The change that is under way, and for whom. */
  citizensChangeService: deduced("protegezVous"),
  noDateForBusinesses: deduced("protegezVous"),
};

/** People, their roles, and whom to call. */
export const peopleFacts = {
  onlyAnRse: stated("clicsequrRegistration", "clicsequrInternal"),
  rsePowers: stated("rseDefinition"),
  /** One RSE may suspend another, not revoke them. */
  rseCannotRevokeAnother: ofRule("BR-06"),
  representativeAppoints: stated("amf"),
  helpLine: stated("amf"),
  userHasItsProcuration: stated("rseDefinition"),
  businessAnswersForCodes: stated("rseDefinition"),
  mandatorAndMandatary: stated("clicsequrInternal"),
  anyOrganization: stated("clicsequrAccount"),
  outsideRepresentatives: stated("cnesst"),
  rseNeedsNoProcuration: deduced("rseDefinition"),
  consultantHasAnAccount: deduced("procedure2019"),
  consultantNeedsNoFile: deduced("procedure2019"),
  codeAccessScreen: ours,
  newPasswordMenu: deduced("procedure2019"),
  fileMenus: deduced("procedure2019"),
};
