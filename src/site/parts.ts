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
