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

/** Where a case is explained when that is not, or not only, its part's page. */
const pagesOfCase: Readonly<Record<string, readonly PageId[]>> = {
  "connexion/menuIntrouvable": ["utilisateurs", "bacASable"],
  "connexion/ecransDifferents": ["differences"],
  "connexion/ministereAbsent": ["inscription"],
  "procuration/accesManquant": ["procurationInterne"],
  "procuration/nonAssignee": ["assignation", "procurationInterne"],
  "procuration/deuxDroits": ["apres"],
  "procuration/fonctionnaitAvant": ["apres"],
  "procuration/modifierEchue": ["apres"],
  "procuration/dateProlongee": ["apres"],
  ...Object.fromEntries(
    [
      "externe",
      "consultantSansRien",
      "chezVous",
      "assignerExterne",
      "assignerRefusee",
      "modifierRecue",
      "refuserRecue",
      "mandataireAbsent",
      "mandataireLettres",
      "mandataireNeufChiffres",
      "mandataireSoi",
      "mandataireNeq",
      "mandataireEspaces",
    ].map((id) => [`procuration/${id}`, ["procurationExterne"]]),
  ),
};

/** The pages that explain a case, the best first. */
export const pagesFor = (part: string, caseId: string): readonly PageId[] =>
  pagesOfCase[`${part}/${caseId}`] ?? (stepOf[part] ? [stepOf[part]] : []);

/** The page that comes after a part, by the end that was reached. */
export const nextOf: Readonly<Record<string, Readonly<Record<string, PageId>>>> = {
  connexion: { inscription: "inscription" },
  inscription: { termine: "utilisateurs", annule: "inscription" },
  utilisateur: { termine: "procurationInterne", annule: "utilisateurs" },
  procuration: { assigner: "assignation" },
  assignation: { procurations: "procurationInterne" },
  revocation: { termine: "apres" },
};
