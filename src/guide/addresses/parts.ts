import type * as assignation from "../../machines/assignation/words.ts";
import type * as connexion from "../../machines/connexion/words.ts";
import type * as droitsAcces from "../../machines/droits-acces/words.ts";
import type * as inscription from "../../machines/inscription/words.ts";
import type * as procuration from "../../machines/procuration/words.ts";
import type * as revocation from "../../machines/revocation/words.ts";
import type * as utilisateur from "../../machines/utilisateur/words.ts";
import type { PageId } from "./addresses.ts";
import type { Achieved } from "../../practice/endings/ending.ts";
import { known } from "./known.ts";

type Pages = readonly [PageId, ...PageId[]];

/** Where a part is explained. */
interface Place<CaseId extends string = string, End extends string = string> {
  /** The page that explains its screens, for the links back to it. */
  step: PageId;
  /** The page that comes after it, by the end that was reached. */
  next: Readonly<Record<End, PageId>>;
  /** The page that comes after it, by what has been achieved. */
  achieved: Readonly<Partial<Record<Achieved, PageId>>>;
  /** The pages of its cases when that is not, or not only, the step's; the best first. */
  cases: Readonly<Partial<Record<CaseId, Pages>>>;
}

/** A case or an end that the part does not have, or an end left out, does not compile. */
const place = <Its extends { cases: object }, Said extends { ends: object }>(
  its: Place<keyof Its["cases"] & string, keyof Said["ends"] & string>,
): Place => its;

const EXTERNAL: Pages = ["procurationExterne"];
const AFTERWARDS: Pages = ["apres"];

const places: Readonly<Record<string, Place>> = {
  connexion: place<connexion.Pages, connexion.French>({
    step: "avant",
    next: { inscription: "inscription" },
    achieved: { connexion: "inscription" },
    cases: {
      menuIntrouvable: ["utilisateurs", "bacASable"],
      ecransDifferents: ["differences"],
      ministereAbsent: ["inscription"],
    },
  }),
  inscription: place<inscription.Pages, inscription.French>({
    step: "inscription",
    next: { termine: "utilisateurs", annule: "inscription" },
    achieved: { inscription: "utilisateurs" },
    cases: {},
  }),
  utilisateur: place<utilisateur.Pages, utilisateur.French>({
    step: "utilisateurs",
    next: { termine: "procurationInterne", annule: "utilisateurs" },
    achieved: { utilisateur: "procurationInterne" },
    cases: {},
  }),
  procuration: place<procuration.Pages, procuration.French>({
    step: "procurationInterne",
    next: { assigner: "assignation" },
    achieved: { procurationInterne: "assignation", procurationExterne: "apres" },
    cases: {
      accesManquant: ["procurationInterne"],
      nonAssignee: ["assignation", "procurationInterne"],
      deuxDroits: AFTERWARDS,
      fonctionnaitAvant: AFTERWARDS,
      modifierEchue: AFTERWARDS,
      dateProlongee: AFTERWARDS,
      externe: EXTERNAL,
      consultantSansRien: EXTERNAL,
      chezVous: EXTERNAL,
      autreConsultant: EXTERNAL,
      assignerExterne: EXTERNAL,
      assignerRefusee: EXTERNAL,
      modifierRecue: EXTERNAL,
      refuserRecue: EXTERNAL,
      mandataireAbsent: EXTERNAL,
      mandataireLettres: EXTERNAL,
      mandataireNeufChiffres: EXTERNAL,
      mandataireSoi: EXTERNAL,
      mandataireNeq: EXTERNAL,
      mandataireEspaces: EXTERNAL,
    },
  }),
  assignation: place<assignation.Pages, assignation.French>({
    step: "assignation",
    next: { procurations: "procurationInterne" },
    achieved: { assignation: "apres" },
    cases: {},
  }),
  "droits-acces": place<droitsAcces.Pages, droitsAcces.French>({
    step: "apres",
    next: { termine: "apres" },
    achieved: { assignation: "apres" },
    cases: { quelleVoie: ["procurationInterne", "apres"] },
  }),
  revocation: place<revocation.Pages, revocation.French>({
    step: "apres",
    next: { termine: "apres" },
    achieved: {},
    cases: {},
  }),
};

/** @throws a sentence, when a part has no place here */
const placeOf = (part: string): Place =>
  known(places, part, { file: "guide/addresses/parts.ts", what: "a page" });

/** The page that explains a part. @throws a sentence, when the part has no place here */
export const stepOf = (part: string): PageId => placeOf(part).step;

/** The page that comes after a part, by its ends. @throws as `stepOf` does */
export const nextOf = (part: string): Readonly<Record<string, PageId>> => placeOf(part).next;

/** The page that comes after a part, by what was achieved. @throws as `stepOf` does */
export const achievedOf = (part: string): Readonly<Record<string, PageId>> =>
  placeOf(part).achieved;

/** The pages that explain a case, the best first. @throws as `stepOf` does */
export function pagesFor(part: string, caseId: string): Pages {
  const { step, cases } = placeOf(part);
  return cases[caseId] ?? [step];
}
