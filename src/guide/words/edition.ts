/** The day on which the pages made from the registry were last checked against the sources. */
export const checkedOn = "2026-11-23";
