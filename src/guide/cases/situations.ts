import type { Language } from "../../domain/language.ts";

/** What people call about, in their words, and the cases that answer it, the likeliest first. */
interface Situation {
  name: Record<Language, string>;
  /** `part/case` */
  cases: readonly [string, ...string[]];
}

const situation = (fr: string, en: string, ...cases: Situation["cases"]): Situation => ({
  name: { fr, en },
  cases,
});

/** The sixteen situations of support, in the order of the procedure. */
export const situations: readonly Situation[] = [
  situation(
    "Le ministère n’est pas à l’accueil",
    "The Ministère is not on the home page",
    "connexion/ministereAbsent",
  ),
  situation(
    "Mes écrans ne sont pas ceux du guide",
    "My screens do not look like the guide",
    "connexion/ecransDifferents",
  ),
  situation(
    "En traitement depuis hier",
    "Being processed since yesterday",
    "inscription/enTraitement",
    "procuration/inscriptionEnTraitement",
  ),
  situation(
    "Inscription refusée",
    "Registration refused",
    "inscription/refusee",
    "procuration/inscriptionRefusee",
  ),
  situation(
    "Le menu de création d’un dossier est introuvable",
    "The menu to create a user file cannot be found",
    "connexion/menuIntrouvable",
  ),
  situation(
    "Le courriel est refusé",
    "The email is refused",
    "utilisateur/courrielRefuse",
    "utilisateur/courrielsDifferents",
  ),
  situation(
    "Le poste est refusé",
    "The extension is refused",
    "utilisateur/posteTropLong",
    "utilisateur/posteLettres",
  ),
  situation(
    "Le rôle de RSE a été choisi par erreur",
    "The RSE role was chosen by mistake",
    "utilisateur/roleRse",
  ),
  situation(
    "Le mot de passe temporaire est perdu",
    "The temporary password is lost",
    "utilisateur/motDePassePerdu",
  ),
  situation(
    "La date de fin est refusée",
    "The end date is refused",
    "procuration/dateFinTropTardive",
    "procuration/dateFinFormat",
    "procuration/dateFinAvant",
    "procuration/dateFinPassee",
  ),
  situation(
    "Le numéro du mandataire est refusé",
    "The mandatary’s number is refused",
    "procuration/mandataireNeufChiffres",
    "procuration/mandataireLettres",
    "procuration/mandataireSoi",
    "procuration/mandataireNeq",
  ),
  situation(
    "Aucun accès malgré la procuration",
    "No access despite the power of attorney",
    "procuration/accesManquant",
    "procuration/nonAssignee",
    "procuration/modifierOublie",
  ),
  situation(
    "Une personne n’est pas dans la liste",
    "An employee is not in the list",
    "assignation/employeAbsent",
    "assignation/tousPourvus",
  ),
  situation(
    "Quelqu’un a besoin de deux droits",
    "Someone needs two rights",
    "procuration/deuxDroits",
  ),
  situation(
    "Le consultant ne voit rien",
    "The consultant sees nothing",
    "procuration/consultantSansRien",
    "procuration/assignerExterne",
  ),
  situation(
    "Cela fonctionnait l’an dernier",
    "It worked last year",
    "procuration/fonctionnaitAvant",
    "procuration/modifierEchue",
  ),
];

/** The situations that a case answers, in a caller's words. */
export const situationsOf = (named: string, language: Language): string[] =>
  situations
    .filter(({ cases }) => cases[0] === named)
    .map(({ name: { [language]: name } }) => name);
