import type { InAll, Language } from "../../domain/language.ts";

/** The words of the support desk and of its table of links. */
interface SupportWords {
  title: string;
  description: string;
  lead: string;
  toLinks: string;
  label: string;
  hint: string;
  plain: string;
  situations: string;
  situationsLead: string;
  all: string;
  allLead: string;
  cases: (n: number) => string;
  results: string;
  count: (n: number) => string;
  most: (n: number) => string;
  none: string;
  waiting: string;
  unread: string;
  reply: {
    name: string;
    languages: Record<Language | "both", string>;
    done: Record<Language | "both", string>;
    byHand: string;
    preview: string;
  };
  links: {
    title: string;
    description: string;
    lead: string;
    csv: string;
    pages: string;
    screens: string;
    cases: string;
    table: (kind: string) => string;
    columns: { title: string; addresses: InAll };
    embed: string;
    embedLead: string;
    embedWhat: string;
    /** Before what the host's policy must allow. */
    embedHost: string;
    embedWhy: string;
    embedScript: string;
    embedLanguage: string;
    embedCopy: string;
    embedDone: string;
    embedByHand: string;
    embedPlain: string;
  };
}

const fr: SupportWords = {
  title: "Soutien : répondre à un appel",
  description:
    "Du symptôme à une réponse prête à envoyer, en français, en anglais ou dans les deux langues, avec le lien vers l’écran exact.",
  lead: "Trouvez ce que la personne décrit, puis copiez une réponse prête à envoyer. Elle contient le lien vers l’écran exact et les étapes à suivre.",
  toLinks: "Tous les liens permanents, et de quoi intégrer un écran à une page",
  label: "Que dit la personne?",
  hint: "Ses mots ou son courriel entier, en français ou en anglais. Ce que vous tapez reste dans cet onglet.",
  plain:
    "Sans JavaScript, les réponses ne se copient pas d’ici. Chaque cas mène à sa page, qui dit la même chose.",
  situations: "Les situations courantes",
  situationsLead: "Seize appels, dans l’ordre de la procédure.",
  all: "Tous les cas, par étape",
  allLead: "Erreurs et réussites comprises.",
  cases: (n) => (n === 1 ? "1 cas" : `${n} cas`),
  results: "Cas trouvés",
  count: (n) => (n === 1 ? "1 cas trouvé." : `${n} cas trouvés.`),
  most: (n) => `Les ${n} cas les plus proches.`,
  none: "Aucun cas trouvé. Essayez moins de mots, ou un libellé de l’écran.",
  waiting: "Un instant, les cas arrivent.",
  unread: "Les réponses n’ont pas pu être lues. Chaque cas mène à sa page.",
  reply: {
    name: "Copier la réponse",
    languages: { fr: "Français", en: "Anglais", both: "Les deux" },
    done: {
      fr: "Réponse copiée en français",
      en: "Réponse copiée en anglais",
      both: "Réponse copiée dans les deux langues",
    },
    byHand:
      "La copie n’a pas pu se faire : la réponse est affichée et sélectionnée, prête à copier.",
    preview: "Lire la réponse",
  },
  links: {
    title: "Les liens permanents",
    description:
      "L’adresse de chaque étape, de chaque écran et de chaque cas, dans les deux langues, et de quoi les intégrer à une autre page.",
    lead: "Chaque étape, chaque écran et chaque cas a une adresse dans chaque langue. Ces adresses ne changent pas : vous pouvez les donner au téléphone, les écrire et les garder.",
    csv: "Télécharger le tableau (CSV)",
    pages: "Les étapes et les pages",
    screens: "Les écrans",
    cases: "Les cas",
    table: (kind) => `${kind} : tableau des adresses`,
    columns: { title: "Titre", addresses: { fr: "En français", en: "En anglais" } },
    embed: "Intégrer un écran ou un cas",
    embedLead:
      "Ce code affiche dans votre site un seul écran, que l’on peut essayer, à la bonne hauteur. La phrase du bac à sable y reste toujours visible.",
    embedWhat: "Écran ou cas",
    embedHost:
      "Si votre site a une politique de sécurité du contenu, elle doit permettre\u00a0:",
    embedWhy: "Avec l’explication du cas\u00a0: pourquoi, et quoi faire",
    embedScript: "Avec le script qui donne sa hauteur au cadre",
    embedLanguage: "Langue",
    embedCopy: "Copier le code",
    embedDone: "Code copié",
    embedByHand:
      "La copie n’a pas pu se faire : le code est affiché et sélectionné, prêt à copier.",
    embedPlain:
      "Sans JavaScript, voici un exemple, dont vous pouvez changer l’adresse et le titre.",
  },
};

const en: SupportWords = {
  title: "Support desk: answering a call",
  description:
    "Find a caller’s problem and copy a reply in French, English or both, with the link to the exact screen.",
  lead: "Find what the person describes, then copy a reply that is ready to send. It has the link to the exact screen and the steps to follow.",
  toLinks: "All permanent links, and how to embed a screen in a page",
  label: "What does the person say?",
  hint: "Their words or their whole email, in English or French. What you type stays in this tab.",
  plain:
    "Without JavaScript, you cannot copy replies from here. Each case leads to its page, which says the same.",
  situations: "Common situations",
  situationsLead: "Sixteen calls, in the order of the procedure.",
  all: "All cases, by step",
  allLead: "Every case, errors and successes alike.",
  cases: (n) => (n === 1 ? "1 case" : `${n} cases`),
  results: "Cases found",
  count: (n) => (n === 1 ? "1 case found." : `${n} cases found.`),
  most: (n) => `The ${n} closest cases.`,
  none: "No case found. Try fewer words, or a label from the screen.",
  waiting: "One moment, the cases are on their way.",
  unread: "The replies did not load. Each case leads to its page.",
  reply: {
    name: "Copy the reply",
    languages: { fr: "French", en: "English", both: "Both" },
    done: {
      fr: "Reply copied in French",
      en: "Reply copied in English",
      both: "Reply copied in both languages",
    },
    byHand: "Copying did not work: the reply is shown and selected, ready to copy.",
    preview: "Read the reply",
  },
  links: {
    title: "Permanent links",
    description:
      "The address of every step, screen and case, in both languages, and how to embed them in another page.",
    lead: "Every step, screen and case has an address in each language. These addresses do not change: you can give them over the phone, write them down and keep them.",
    csv: "Download the table (CSV)",
    pages: "Steps and pages",
    screens: "Screens",
    cases: "Cases",
    table: (kind) => `${kind}: table of addresses`,
    columns: { title: "Title", addresses: { fr: "In French", en: "In English" } },
    embed: "Embed a screen or a case",
    embedLead:
      "This code shows one working screen on a page of your own site, at the right height. The sandbox sentence always stays visible.",
    embedWhat: "Screen or case",
    embedHost: "If your site has a content security policy, it must allow:",
    embedWhy: "With the explanation of the case: why, and what to do",
    embedScript: "With the script that sets the height of the frame",
    embedLanguage: "Language",
    embedCopy: "Copy the code",
    embedDone: "Code copied",
    embedByHand: "Copying did not work: the code is shown and selected, ready to copy.",
    embedPlain: "Without JavaScript, here is an example: change its address and title.",
  },
};

export const supportWords: Record<Language, SupportWords> = { fr, en };
