import type { PageId } from "./addresses.ts";

/** The page that explains the screens of each part, for the links back to it. */
export const stepOf: Readonly<Record<string, PageId>> = {
  connexion: "avant",
  inscription: "inscription",
  utilisateur: "utilisateurs",
  procuration: "procurationInterne",
  assignation: "assignation",
  revocation: "apres",
};

/** The page that comes after a part, by the end that was reached. */
export const nextOf: Readonly<Record<string, Readonly<Record<string, PageId>>>> = {
  connexion: { inscription: "inscription" },
  inscription: { termine: "utilisateurs", annule: "inscription" },
  utilisateur: { termine: "procurationInterne", annule: "utilisateurs" },
  procuration: { assigner: "assignation" },
  assignation: { procurations: "procurationInterne" },
  revocation: { termine: "apres" },
};
