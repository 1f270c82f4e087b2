import { at, difference, on, type Passage } from "./row.ts";

/** Step 3b of the 2019 procedure: the external power of attorney. */
export const etape3b: readonly Passage[] = [
  {
    id: "t-102",
    kind: "statement",
    fr: "Quand un consultant produit les rapports, il faut une procuration externe.",
    en: "When a consultant produces the reports, an external power of attorney is needed.",
    targets: [on("procurationExterne", "avant")],
  },
  {
    id: "t-103",
    kind: "statement",
    fr: "Il faut d’abord le numéro d’identification du consultant, le mandataire.",
    en: "The identification number of the consultant, who is the mandatary, is needed first.",
    targets: [on("procurationExterne", "numero")],
  },
  {
    id: "t-104",
    kind: "menu",
    fr: "Le chemin et la liste sont ceux de la procuration interne.",
    en: "The path and the list are those of the internal power of attorney.",
    targets: [on("procurationExterne", "liste"), at("procuration/liste")],
  },
  {
    id: "t-105",
    kind: "field",
    fr: "Après « Ajouter » et « Externe », un bloc de plus : « Mandataire », avec « Numéro d'identification du mandataire ».",
    en: "After “Ajouter” and “Externe”, one more block: “Mandataire”, with “Numéro d'identification du mandataire”.",
    targets: [at("procuration/ajout"), on("procurationExterne", "ajout")],
  },
  {
    id: "t-106",
    kind: "limit",
    fr: "Ce numéro compte dix chiffres; l’exemple du document en a neuf.",
    en: "This number has ten digits; the document’s example has nine.",
    targets: [on("procurationExterne", "numero"), difference("nineDigits")],
  },
  {
    id: "t-107",
    kind: "field",
    fr: "« Date de début », « Date de fin », « Description » et « Remarque », comme à l’interne.",
    en: "“Date de début”, “Date de fin”, “Description” and “Remarque”, as for the internal one.",
    targets: [at("procuration/ajout")],
  },
  {
    id: "t-108",
    kind: "limit",
    fr: "La même durée maximale : trois ans moins un jour.",
    en: "The same limit: three years less one day.",
    targets: [on("procurationExterne", "ajout"), on("procurationInterne", "ajout")],
  },
  {
    id: "t-109",
    kind: "state",
    fr: "Une fois échue, elle est à refaire; changer sa date de fin n’est pas mentionné ici.",
    en: "Once expired, it must be replaced; changing the end date is not mentioned here.",
    targets: [difference("externalSection"), on("apres", "echeance"), on("apres", "modifier")],
  },
  {
    id: "t-110",
    kind: "statement",
    fr: "Le ministère se choisit dans le même tableau; « Modifier » mène aux droits et en ramène, puis vient « Continuer ».",
    en: "The Ministère is chosen in the same table; “Modifier” leads to the rights and back, then comes “Continuer”.",
    targets: [
      on("procurationExterne", "ajout"),
      on("procurationExterne", "droits"),
      at("procuration/ajout"),
    ],
  },
  {
    id: "t-111",
    kind: "screen",
    fr: "Les mêmes droits : « Avec restriction » et la case de la déclaration annuelle; d’autres s’ajoutent au besoin.",
    en: "The same rights: “Avec restriction” and the box for the annual declaration; others are added if needed.",
    targets: [at("procuration/droits"), on("procurationExterne", "droits")],
  },
  {
    id: "t-112",
    kind: "screen",
    fr: "La vérification, nommée sans être montrée; après « Transmettre », la liste compte une ligne de plus.",
    en: "The page for checking, named but not shown; after “Transmettre”, the list has one more row.",
    targets: [
      at("procuration/verification"),
      at("procuration/accuse"),
      on("procurationExterne", "verification"),
      on("procurationExterne", "accuse"),
    ],
  },
  {
    id: "t-113",
    kind: "statement",
    fr: "Le RSE du mandataire la reçoit et l’assigne aux utilisateurs de son choix.",
    en: "The mandatary’s RSE receives it and assigns it to users of their choice.",
    targets: [on("procurationExterne", "mandataire")],
  },
];
