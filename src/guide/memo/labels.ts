import { procurationTypes } from "../../domain/procuration.ts";
import { accesses } from "../../domain/ministries.ts";
import { registrationStates } from "../../domain/registration.ts";
import { traits, type Language } from "../../domain/language.ts";
import { screens as assignation } from "../../machines/assignation/screens.ts";
import { screens as connexion } from "../../machines/connexion/screens.ts";
import { registry } from "../../machines/index.ts";
import { screens as inscription } from "../../machines/inscription/screens.ts";
import { screens as procuration } from "../../machines/procuration/screens.ts";
import { PROCURATION_CELLS, PROCURATION_COLUMNS } from "../../machines/shared/views.ts";
import { screens as utilisateur } from "../../machines/utilisateur/screens.ts";
import { serviceRight } from "../../procedure.ts";

/* The portal's labels that the memory aid names: read where the screens declare them. */

const { saisie } = utilisateur;
const { liste, ajout, droits, verification } = procuration;

const labels = {
  acceder: connexion.site.buttons.acceder.label,
  bienvenue: connexion.accueil.buttons.inscription.under,
  inscrire: inscription.liste.buttons.inscrire.label,
  actif: registrationStates.actif,
  role: saisie.fields.role.label,
  utilisateur: saisie.fields.role.options.utilisateur,
  terminer: utilisateur["code-acces"].buttons.terminer.label,
  ajouter: liste.buttons.ajouter.label,
  type: ajout.fields.type.label,
  ...procurationTypes,
  numero: ajout.fields.mandataire.label,
  dateFin: ajout.fields.dateFin.label,
  modifier: droits.buttons.modifier.label,
  avec: accesses.avec,
  sans: accesses.sans,
  droit: serviceRight.label,
  continuer: ajout.buttons.continuer.label,
  transmettre: verification.buttons.transmettre.label,
  assigner: assignation.liste.buttons.assigner.label,
  assignee: PROCURATION_COLUMNS.assignee,
  oui: PROCURATION_CELLS.yes,
} as const;

/** Those labels, quoted as sentences of a language quote them. */
export type MemoLabels = Readonly<Record<keyof typeof labels, string>>;

/** The fields that one fills in by hand, as the portal names them; of its hints, those that paper needs. */
export const portalFields = {
  nom: saisie.fields.nom,
  prenom: saisie.fields.prenom,
  courriel: saisie.fields.courriel,
  telephone: { label: saisie.fields.telephone.label },
  poste: saisie.fields.poste,
  numero: ajout.fields.mandataire,
  dateFin: { label: ajout.fields.dateFin.label },
} satisfies Record<string, { label: string; hint?: string }>;

/**
 * What a label means in a language, as within a sentence; nothing where the labels are its own.
 * @example glossIn("en", "Inscrire") // "register"
 */
export function glossIn(language: Language, label: string): string {
  const glosses = registry.map(({ words }) => words[language].glosses?.[label]);
  const gloss = glosses.find((each) => each !== undefined) ?? "";
  return gloss.charAt(0).toLowerCase() + gloss.slice(1);
}

/** The labels for the sentences of one block: each is glossed where it is read first. */
export function quoteLabels(language: Language): MemoLabels {
  const said = new Set<string>();
  const quote = (label: string): string => {
    const gloss = said.has(label) ? "" : glossIn(language, label);
    said.add(label);
    return traits[language].quotes.join(label) + (gloss && ` (${gloss})`);
  };
  const readers = Object.entries(labels).map(([name, label]) => [
    name,
    { get: () => quote(label), enumerable: true },
  ]);
  return Object.defineProperties(
    {},
    Object.fromEntries(readers) as PropertyDescriptorMap,
  ) as MemoLabels;
}
