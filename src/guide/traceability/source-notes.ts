import type { Language } from "../../domain/language.ts";
import type { SourceId } from "../../domain/provenance.ts";
import { lawNotes } from "../../procedure.ts";

/** What each source told us, its date where it bears one, and how much of it could be read. */
export const sourceNotes: Record<Language, Record<SourceId, string>> = {
  fr: {
    procedure2019:
      "Le document du ministère que ce guide enseigne. Lu en entier, sauf quelques images perdues ou peu lisibles. Ses captures montrent des dates de 2013, de 2017 et de 2019.",
    clicsequrRegistration:
      "Les neuf étapes de l’inscription et trois de ses états. La copie s’arrête avant les autres états.",
    clicsequrInternal:
      "Deux façons de donner une procuration interne. La première se lit en entier; la seconde, qui est celle de la procédure de 2019, s’arrête à son début.",
    clicsequrAccount:
      "Ce que peuvent gérer un RSE et un utilisateur. Lue en entier pour clicSÉQUR – Entreprises.",
    clicsequrSecurity:
      "Le code de vérification demandé à chaque connexion. Lue presque en entier.",
    rseDefinition:
      "Les pouvoirs d’un RSE, et ceux qu’il n’a pas sur un autre RSE. Lue en entier.",
    neqFormat:
      "De quoi se compose un NEQ, à ne pas confondre avec le numéro d’identification. Lue en partie.",
    ...lawNotes.fr,
  },
  en: {
    procedure2019:
      "The Ministère’s document, which this guide teaches. Read in full, except for a few pictures that are lost or hard to read. Its captures show dates of 2013, 2017 and 2019.",
    clicsequrRegistration:
      "The nine steps of a registration and three of its statuses. In French; the copy stops before the other statuses.",
    clicsequrInternal:
      "Two ways of giving an internal power of attorney. In French; the first can be read in full, while the second, which is that of the 2019 procedure, stops at its beginning.",
    clicsequrAccount:
      "What an RSE and a user may manage. In French, read in full for clicSÉQUR – Entreprises.",
    clicsequrSecurity:
      "The verification code asked for at every sign-in. In French, read almost in full.",
    rseDefinition:
      "The powers of an RSE, and those that an RSE does not have over another. Read in full.",
    neqFormat:
      "What an NEQ is made of, so as not to mistake it for the identification number. Read in part.",
    ...lawNotes.en,
  },
};

interface OtherSource {
  /** None for a page that is no longer at its address. */
  address: string | null;
  name: Record<Language, string>;
  note: Record<Language, string>;
}

/** Sources that pages rest on, and no rule of a screen. */
export const otherSources: readonly OtherSource[] = [
  {
    address: "https://www.revenuquebec.ca/en/sepf/services/info/entreprise/conditions.aspx",
    name: {
      fr: "Revenu Québec, conditions d’utilisation de clicSÉQUR (page en anglais)",
      en: "Revenu Québec, conditions for use of clicSÉQUR",
    },
    note: {
      fr: "Les termes anglais, comme ceux de la procuration et de l’assignation. Version de 2011, lue en partie.",
      en: "The English terms, such as those for a power of attorney and its assignment. Version of 2011, read in part.",
    },
  },
  {
    address: "https://lautorite.qc.ca/en/professionals/e-services/help-firm",
    name: {
      fr: "Autorité des marchés financiers, aide aux cabinets (page en anglais)",
      en: "Autorité des marchés financiers, help for firms",
    },
    note: {
      fr: "Le rôle du représentant autorisé et celui du RSE, le numéro d’identification, le numéro de l’aide téléphonique. Lue en partie, en français et en anglais.",
      en: "The roles of the authorized representative and of the RSE, the identification number, the telephone number of support. Read in part, in French and in English.",
    },
  },
  {
    address: "https://www.legisquebec.gouv.qc.ca/fr/document/rc/Q-2,%20r.%2029%20",
    name: {
      fr: "Règlement sur les halocarbures (Québec), texte complet",
      en: "Regulation respecting halocarbons (Québec), full text (French)",
    },
    note: {
      fr: "À jour au 1er octobre 2024. Seul le début a pu être lu : les articles 57 et 61 viennent d’une version antérieure.",
      en: "Current to October 1, 2024. Only the beginning could be read: sections 57 and 61 come from an earlier version.",
    },
  },
  {
    address: "https://www.legisquebec.gouv.qc.ca/fr/document/lc/M-30.001/20130614",
    name: {
      fr: "Loi qui régit le ministère (chapitre M-30.001)",
      en: "The Act that governs the Ministère (chapter M-30.001; French)",
    },
    note: {
      fr: "Les décrets qui ont changé le nom du ministère. Lue en partie.",
      en: "The orders in council that changed the Ministère’s name. Read in part.",
    },
  },
  {
    address:
      "https://www.quebec.ca/en/government/departments-agencies/environnement/mission-mandates",
    name: {
      fr: "Québec.ca, mission du ministère (page en anglais)",
      en: "Québec.ca, the Ministère’s mission",
    },
    note: {
      fr: "Le nom du ministère, qui reste en français dans les pages anglaises. Lue en partie.",
      en: "The Ministère’s name, which stays in French on English pages. Read in part.",
    },
  },
  {
    address: null,
    name: {
      fr: "Page du ministère sur clicSÉQUR, entre 2014 et 2018 environ",
      en: "The Ministère’s page on clicSÉQUR, about 2014 to 2018",
    },
    note: {
      fr: "Les autres services du ministère qui passent par le même compte. Lue en français et en anglais, en partie.",
      en: "The Ministère’s other services that are reached through the same account. Read in part, in French and in English.",
    },
  },
  {
    address:
      "https://www.info.clicsequr.gouv.qc.ca/citoyens/securite-echanges-citoyens-clisequr",
    name: {
      fr: "clicSÉQUR, page sur la sécurité destinée aux citoyens",
      en: "clicSÉQUR, security page for citizens (French)",
    },
    note: {
      fr: "Un autre service, pour la comparaison : six chiffres, dix minutes. Lue en partie, en français et en anglais; les termes anglais du code et du courrier indésirable en viennent.",
      en: "Another service, for comparison: six digits, ten minutes. Read in part, in French and in English; the English terms for the code and the spam folder come from it.",
    },
  },
  {
    address: null,
    name: {
      fr: "CNESST, pages sur l’accès au dossier de l’employeur",
      en: "CNESST, pages on access to an employer’s file (French)",
    },
    note: {
      fr: "Le conseil de ne donner que les droits nécessaires, et la façon de traiter les représentants externes. Lues en partie.",
      en: "The advice to grant only the rights that are needed, and the way outside representatives are handled. Read in part.",
    },
  },
  {
    address:
      "https://www.mamh.gouv.qc.ca/infrastructures/programmes-daide-financiere/foire-aux-questions/",
    name: {
      fr: "Affaires municipales, foire aux questions sur ses services en ligne",
      en: "Municipal affairs, questions on its online services (French)",
    },
    note: {
      fr: "Un exemple de droits à donner dans le service lui-même, après clicSÉQUR. Lue en partie.",
      en: "An example of rights to be given inside the service itself, after clicSÉQUR. Read in part.",
    },
  },
  {
    address: "https://www.protegez-vous.ca/argent/authentification-gouvernementale",
    name: {
      fr: "Protégez-Vous, article sur l’authentification gouvernementale",
      en: "Protégez-Vous, article on government authentication (French)",
    },
    note: {
      fr: "Un magazine, qui cite le ministère responsable : le remplacement de clicSÉQUR pour les citoyens, et son maintien pour les entreprises. Ce qui en vient porte l’étiquette Déduit.",
      en: "A magazine that quotes the department responsible: clicSÉQUR being replaced for citizens, and kept for businesses. What comes from it is tagged Inferred.",
    },
  },
  {
    address: "https://lautorite.qc.ca/en/general-public/terms-of-use/e-services",
    name: {
      fr: "Autorité des marchés financiers, conditions de ses services (page en anglais)",
      en: "Autorité des marchés financiers, terms of its e-services",
    },
    note: {
      fr: "Le nom anglais du Service d’authentification gouvernementale. Copie mise à jour le 28 novembre 2025.",
      en: "The English name of the Government Authentication Service. Copy last updated on November 28, 2025.",
    },
  },
];
