/** The guide's languages, the first one first. */
export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

export const otherLanguage = (language: Language): Language =>
  language === "fr" ? "en" : "fr";
