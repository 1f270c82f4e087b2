import type { InAll } from "../../domain/language.ts";

interface OtherSource {
  /** None for a page that is no longer at its address. */
  address: string | null;
  name: InAll;
  note: InAll;
}

/** Sources that pages rest on, and no rule of a screen. */
export const otherSources = {
  conditions2011: {
    address: "https://www.revenuquebec.ca/en/sepf/services/info/entreprise/conditions.aspx",
    name: {
      fr: "Revenu Québec, conditions d’utilisation de clicSÉQUR (page en anglais)",
      en: "Revenu Québec, conditions for use of clicSÉQUR",
    },
    note: {
      fr: "Les termes anglais, comme ceux de la procuration et de l’assignation. Version de 2011, lue en partie.",
      en: "The English terms for a power of attorney and its assignment. Version of 2011, read in part.",
    },
  },
  amf: {
    address: "https://lautorite.qc.ca/en/professionals/e-services/help-firm",
    name: {
      fr: "Autorité des marchés financiers, aide aux cabinets (page en anglais)",
      en: "Autorité des marchés financiers, help for firms",
    },
    note: {
      fr: "Le rôle du représentant autorisé et celui du RSE, le numéro d’identification, le numéro de l’aide téléphonique. Lue en partie, en français et en anglais.",
      en: "The roles of the authorized representative and of the RSE, the identification number, the help line’s number. Read in part, in French and in English.",
    },
  },
  regulation: {
    address: "https://www.legisquebec.gouv.qc.ca/fr/document/rc/Q-2,%20r.%2029%20",
    name: {
      fr: "Règlement sur les halocarbures (Québec), texte complet",
      en: "Regulation respecting halocarbons (Québec), full text (French)",
    },
    note: {
      fr: "À jour en octobre 2024. Seul le début a pu être lu : les articles 57 et 61 viennent d’une version antérieure.",
      en: "Current to October 1, 2024. Only the beginning could be read: sections 57 and 61 come from an earlier version.",
    },
  },
  ministryAct: {
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
  ministryMission: {
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
  ministryClicsequr: {
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
  citizens: {
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
  cnesst: {
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
  municipal: {
    address:
      "https://www.mamh.gouv.qc.ca/infrastructures/programmes-daide-financiere/foire-aux-questions/",
    name: {
      fr: "Ministère des Affaires municipales, foire aux questions sur ses services en ligne",
      en: "Municipal affairs, questions on its online services (French)",
    },
    note: {
      fr: "Un exemple de droits à donner dans le service lui-même, après clicSÉQUR. Lue en partie.",
      en: "An example of rights to be given inside the service itself, after clicSÉQUR. Read in part.",
    },
  },
  protegezVous: {
    address: "https://www.protegez-vous.ca/argent/authentification-gouvernementale",
    name: {
      fr: "Protégez-Vous, article sur l’authentification gouvernementale",
      en: "Protégez-Vous, article on government authentication (French)",
    },
    note: {
      fr: "Un magazine, qui cite le ministère responsable : le remplacement de clicSÉQUR pour les citoyens, et son maintien pour les entreprises.",
      en: "A magazine that quotes the department responsible: clicSÉQUR being replaced for citizens, and kept for businesses.",
    },
  },
  amfTerms: {
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
} as const satisfies Record<string, OtherSource>;

export type OtherSourceId = keyof typeof otherSources;
