/** Where one enters clicSÉQUR – Entreprises, as the fact `informationSite` has it. */
export const entrySite = "https://info.clicsequr.gouv.qc.ca/entreprises";

/** Its help line, as the fact `helpLine` has it: whoever calls is told to check it. */
export const helpLineNumber = "1 866 423-3234";
