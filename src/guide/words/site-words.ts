import type { Language } from "../../domain/language.ts";

/** The shell's words: what surrounds every page. */
export interface SiteWords {
  name: string;
  /** Ends every document title: what this is, so that nobody takes it for the portal. */
  titleEnd: string;
  guard: string;
  guardRest: string;
  skip: string;
  /** On a page with a rehearsal, to its screen. */
  skipToScreen: string;
  /** Where labels are glossed: hides the glosses, which the portal does not have. */
  asOnScreen: string;
  steps: string;
  step: (n: string) => string;
  /** Of a step whose lesson was done. */
  done: string;
  reference: string;
  /** The pages before and after, at the end of a page. */
  onward: string;
  previous: string;
  next: string;
  /** On paper, above the page: of the guide's own addresses, only the end is printed. */
  addresses: (host: string) => string;
  copy: {
    link: (title: string) => string;
    done: string;
    byHand: string;
  };
  footer: {
    version: string;
    checkedOn: (date: string) => string;
    disclaimer: string;
    privacy: string;
    /** Names the page that says what was tested, and what is not met. */
    accessibility: string;
  };
}

const fr: SiteWords = {
  name: "Guide du RSE",
  titleEnd: "Guide non officiel",
  guard: "Bac à sable – données fictives – ce n'est pas clicSÉQUR",
  guardRest: "Guide d’exercice non officiel : rien de ce que vous tapez n’est envoyé.",
  skip: "Aller au contenu",
  skipToScreen: "Aller à l’écran d’exercice",
  asOnScreen: "Comme à l’écran",
  steps: "Les étapes",
  step: (n) => `Étape ${n}`,
  done: "réussi",
  reference: "Pour s’y retrouver",
  onward: "Page précédente et page suivante",
  previous: "Précédent",
  next: "Suivant",
  addresses: (host) =>
    `Les adresses qui commencent par une barre oblique sont celles de ${host}.`,
  copy: {
    link: (title) => `Copier le lien vers « ${title} »`,
    done: "Lien copié",
    byHand:
      "La copie n’a pas pu se faire : le texte est affiché et sélectionné, prêt à copier.",
  },
  footer: {
    version:
      "Ce guide enseigne la procédure de 2019, complétée par des copies archivées de l’aide en ligne, lues en 2026. Le vrai portail peut différer.",
    checkedOn: (date) => `Page comparée à ses sources le ${date}.`,
    disclaimer:
      "Ce site n’est ni celui du gouvernement du Québec, ni celui de clicSÉQUR. Les messages d’erreur sont les nôtres : ceux du vrai portail ne sont pas connus.",
    privacy:
      "Aucun compte, aucun témoin de suivi : ce que vous tapez ne quitte pas votre navigateur.",
    accessibility: "Accessibilité",
  },
};

const en: SiteWords = {
  name: "RSE guide",
  titleEnd: "Unofficial RSE guide",
  guard: "Sandbox – fictional data – this is not clicSÉQUR",
  guardRest: "Unofficial practice guide: nothing you type is sent.",
  skip: "Skip to content",
  skipToScreen: "Skip to the practice screen",
  asOnScreen: "As on screen",
  steps: "The steps",
  step: (n) => `Step ${n}`,
  done: "done",
  reference: "Find your way",
  onward: "Previous page and next page",
  previous: "Previous",
  next: "Next",
  addresses: (host) => `Addresses that begin with a slash are on ${host}.`,
  copy: {
    link: (title) => `Copy the link to ${title}`,
    done: "Link copied",
    byHand: "Copying did not work: the text is shown and selected, ready to copy.",
  },
  footer: {
    version:
      "This guide teaches the 2019 procedure, supplemented with archived copies of online help, read in 2026. The real portal may differ.",
    checkedOn: (date) => `Page checked against its sources on ${date}.`,
    disclaimer:
      "This site belongs neither to the Gouvernement du Québec nor to clicSÉQUR. The error messages are ours: we do not know the real ones.",
    privacy: "No account, no tracking cookie: what you type does not leave your browser.",
    accessibility: "Accessibility",
  },
};

export const siteWords: Record<Language, SiteWords> = { fr, en };
