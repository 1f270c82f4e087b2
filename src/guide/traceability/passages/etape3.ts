import { difference, on, type Passage } from "./row.ts";

/** Step 3 of the 2019 procedure, before its two branches. */
export const etape3: readonly Passage[] = [
  {
    id: "t-069",
    kind: "statement",
    fr: "La procuration vient après l’inscription et la création des dossiers.",
    en: "The power of attorney comes after the registration and the user files.",
    targets: [on("procurationInterne", "avant"), on("procurationExterne", "avant")],
  },
  {
    id: "t-070",
    kind: "statement",
    fr: "Il y en a deux types, selon que l’accès va à des employés ou à un consultant.",
    en: "There are two types, depending on whether access goes to employees or to a consultant.",
    targets: [
      on("accueil", "etapes"),
      on("procurationInterne", "avant"),
      on("procurationExterne", "avant"),
    ],
  },
  {
    id: "t-071",
    kind: "note",
    fr: "Seul un consultant est nommé; l’aide officielle parle de toute personne ou organisation.",
    en: "Only a consultant is named; official help speaks of any person or organization.",
    targets: [difference("otherOrganization")],
  },
];
