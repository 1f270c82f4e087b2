import type { KeptWords } from "./words.ts";

export const fr: KeptWords = {
  title: "Votre progression",
  where: "Elle est gardée dans ce navigateur, et nulle part ailleurs.",
  elsewhere: "Vous changez d’ordinateur? Emportez-la dans un fichier.",
  export: "Exporter dans un fichier",
  import: "Importer un fichier",
  erase: "Tout effacer",
  sure: "Tout ce que le guide garde dans ce navigateur sera effacé : progression, exercices, choix. Effacer?",
  yes: "Oui, effacer",
  no: "Non, tout garder",
  unkept:
    "Ce navigateur ne garde rien : votre progression sera perdue si vous quittez la page. Exportez-la avant.",
  aside:
    "Une progression n’a pas pu être lue. Elle est mise de côté, et rien ne l’a remplacée.",
  giveBack: "La récupérer dans un fichier",
  said: {
    exported: "Le fichier est remis à votre navigateur.",
    imported: "C’est importé : le meilleur des deux est gardé.",
    nothingNew: "Ce fichier n’apporte rien de nouveau : vous aviez déjà tout cela.",
    foreign: "Ce fichier n’est pas une progression exportée de ce guide. Rien n’a changé.",
    tooBig: "Ce fichier est trop gros : une progression fait moins de 200 ko. Rien n’a changé.",
    newer:
      "Ce fichier vient d’une version plus récente du guide. Rechargez la page, puis importez-le de nouveau.",
    unread: "Ce fichier n’a pas pu être ouvert. Rien n’a changé.",
    erased: "Tout est effacé : ce navigateur ne garde plus rien du guide.",
  },
};
