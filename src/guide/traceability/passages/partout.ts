import { at, difference, on, type Passage } from "./row.ts";

/** What the 2019 procedure shows of the portal's display, on one screen after another. */
export const partout: readonly Passage[] = [
  {
    id: "t-133",
    kind: "field",
    fr: "L’encadré « Renseignements sur l'entreprise », à l’accueil : il réunit les deux numéros et l’adresse.",
    en: "The box “Renseignements sur l'entreprise”, on the home page, with both numbers and the address.",
    targets: [at("connexion/accueil")],
  },
  {
    id: "t-134",
    kind: "note",
    fr: "À l’accueil, les noms des ministères et organismes sont au complet; dans les listes, ils sont abrégés.",
    en: "On the home page, the names of departments and agencies are given in full; in the lists, they are shortened.",
    targets: [at("connexion/accueil"), difference("fullNames")],
  },
  {
    id: "t-135",
    kind: "note",
    fr: "Au-dessus de la liste des inscriptions, une remarque : les états qu’elle affiche permettent de suivre une demande.",
    en: "Above the list of registrations, a remark: its statuses let you follow a request.",
    targets: [on("inscription", "attente"), at("inscription/liste")],
  },
  {
    id: "t-136",
    kind: "note",
    fr: "Le téléphone s’affiche d’un trait avec son « poste ».",
    en: "The telephone number and its “poste” are on one line.",
    targets: [at("utilisateur/verification")],
  },
  {
    id: "t-137",
    kind: "note",
    fr: "Les accusés de réception : neuf chiffres pour le numéro de référence, et une heure à la seconde, sans zéro devant.",
    en: "Acknowledgements: nine digits for the reference number, and a time to the second, without leading zeros.",
    targets: [at("utilisateur/accuse"), at("assignation/accuse")],
  },
  {
    id: "t-138",
    kind: "note",
    fr: "À côté des dates du formulaire, l’indication « (AAAA MM JJ) » met des espaces où la date a des traits d’union.",
    en: "Beside the dates of the form, the hint “(AAAA MM JJ)” has spaces where the date has hyphens.",
    targets: [at("procuration/ajout"), difference("dates")],
  },
  {
    id: "t-139",
    kind: "field",
    fr: "Dans le détail des droits, le ministère porte un autre nom, au complet; puis viennent « Droits d'accès » et « Avec restriction ».",
    en: "In the details of the rights, the Ministère has another name, in full; then come “Droits d'accès” and “Avec restriction”.",
    targets: [
      at("assignation/procuration"),
      on("assignation", "procuration"),
      difference("fullNames"),
    ],
  },
  {
    id: "t-140",
    kind: "note",
    fr: "Dans l’assignation, une personne se lit nom de famille d’abord, puis prénom, après une virgule.",
    en: "In the assignment, a person is shown by family name, a comma, then first name.",
    targets: [at("assignation/verification"), at("assignation/accuse")],
  },
];
