import type { InAll } from "../../domain/language.ts";

/** The eight stories (`product.md`, F8), in their order. */
export const storyIds = [
  ...(["reponse", "echeance", "modifier", "pourvu"] as const),
  ...(["mandataire", "numero", "toutOuvert", "role"] as const),
] as const;

export type StoryId = (typeof storyIds)[number];

interface Story {
  /** The last word of its address. */
  slug: string;
  title: string;
  /** What was done, and what it comes to. */
  lead: string;
  /** What is above each picture, in their order (`stories.ts` says whose they are). */
  moments: readonly string[];
}

/** What is said of the stories, in one language. */
interface StoryWords {
  /** Before a story's title. */
  kicker: string;
  /** Of the page that lists them. */
  title: string;
  description: string;
  intro: string;
  seen: string;
  try: string;
  all: string;
  stories: Record<StoryId, Story>;
}

const fr: StoryWords = {
  kicker: "Histoire",
  title: "Huit histoires",
  description:
    "Huit gestes et leurs suites, racontés par qui les vit : le RSE, le collègue, le consultant, l’inconnu. Tout y est fictif.",
  intro:
    "Un geste dans le portail change ce que voient les autres. Chaque histoire le montre en quelques images, faites par nous, puis vous l’essayez sans risque.",
  seen: "Ce que chacun voit",
  try: "À vous d’essayer",
  all: "Toutes les histoires",
  stories: {
    reponse: {
      slug: "vingt-quatre-heures",
      title: "Le lendemain de la demande",
      lead: "Camille a demandé l’inscription. La réponse vient généralement le lendemain, et ce n’est pas toujours un oui.",
      moments: ["Le jour même", "Le lendemain, si c’est oui", "Le lendemain, si c’est non"],
    },
    echeance: {
      slug: "lendemain-de-l-echeance",
      title: "Le lendemain de l’échéance",
      lead: "Alix a déclaré pendant trois ans. Personne n’a noté la date de fin.",
      moments: ["Le dernier jour", "Le lendemain"],
    },
    modifier: {
      slug: "modifier-oublie",
      title: "Un « Modifier » oublié",
      lead: "Les droits étaient choisis, mais pas enregistrés. La procuration est partie quand même, avec « Aucun accès », et Alix l’a reçue.",
      moments: ["Ce qu’Alix a reçu", "Ce qu’elle aurait vu, les droits enregistrés"],
    },
    pourvu: {
      slug: "deja-une-procuration",
      title: "Noé a déjà une procuration",
      lead: "Noé n’est pas dans la liste : il a une procuration pour la SAAQ, et un utilisateur ne peut en avoir qu’une. On y ajoute donc le droit qui manque.",
      moments: ["Avant", "Après « Modifier » sur celle qu’il a"],
    },
    mandataire: {
      slug: "chez-le-mandataire",
      title: "La procuration attend chez le mandataire",
      lead: "Camille a transmis la procuration externe; sa part est faite. Tant que le RSE du mandataire ne l’assigne pas, personne n’a accès.",
      moments: [
        "Le RSE du mandataire, avant",
        "Sa collègue Jeanne, avant",
        "Le RSE du mandataire, après « Assigner »",
        "Sa collègue Jeanne, après",
      ],
    },
    numero: {
      slug: "neuf-chiffres",
      title: "Neuf chiffres, ou le mauvais numéro",
      lead: "À neuf chiffres, le numéro est refusé et rien ne part. À dix chiffres, il est accepté, même s’il est celui d’une autre entreprise.",
      moments: [
        "Neuf chiffres : rien n’arrive chez le mandataire",
        "Dix chiffres, mais pas les siens : le mandataire n’a toujours rien",
        "Et l’inconnu reçoit la procuration",
      ],
    },
    toutOuvert: {
      slug: "sans-restriction",
      title: "« Sans restriction » ouvre tout",
      lead: "Un seul droit suffisait pour déclarer. « Sans restriction » a donné à Alix tous les services du ministère.",
      moments: ["« Sans restriction »", "« Avec restriction », et le seul droit nécessaire"],
    },
    role: {
      slug: "rse-par-erreur",
      title: "Un RSE de trop",
      lead: "En créant le dossier de Sam, Camille a choisi le mauvais rôle. Sam a maintenant tous les pouvoirs, et un autre RSE peut le suspendre, mais pas le révoquer.",
      moments: [
        "Sam, avec le rôle « Responsable des services électroniques »",
        "Sam, s’il avait le rôle « Utilisateur »",
      ],
    },
  },
};

const en: StoryWords = {
  kicker: "Story",
  title: "Eight stories",
  description:
    "Eight actions in the portal and what each person then sees: the RSE, the colleague, the consultant, the stranger. All of it is fictional.",
  intro:
    "One action in the portal changes what other people see. Each story shows it in a few pictures of ours; then you try it, at no risk.",
  seen: "What each of them sees",
  try: "Your turn to try",
  all: "All the stories",
  stories: {
    reponse: {
      slug: "twenty-four-hours",
      title: "The day after the request",
      lead: "Camille has requested the registration. The answer usually comes the next day, and it is not always yes.",
      moments: ["The same day", "The next day, if it is yes", "The next day, if it is no"],
    },
    echeance: {
      slug: "day-after-the-end",
      title: "The day after the end date",
      lead: "Alix has submitted the reports for three years. Nobody wrote down the end date.",
      moments: ["The last day", "The day after"],
    },
    modifier: {
      slug: "forgotten-modifier",
      title: "A forgotten “Modifier”",
      lead: "The rights were chosen, but not saved. The power of attorney was submitted all the same, with “Aucun accès”, and assigned to Alix.",
      moments: ["What Alix was given", "What she would have seen, had the rights been saved"],
    },
    pourvu: {
      slug: "already-holds-one",
      title: "Noé already has a power of attorney",
      lead: "Noé is not in the list: he has a power of attorney for the SAAQ (vehicle insurance), and a user can have only one. So the missing right is added to it.",
      moments: ["Before", "After “Modifier” on the one he has"],
    },
    mandataire: {
      slug: "with-the-mandatary",
      title: "Waiting for the mandatary",
      lead: "Camille has submitted the external power of attorney; her part is done. Until the mandatary’s RSE assigns it, nobody has access.",
      moments: [
        "The mandatary’s RSE, before",
        "Their colleague Jeanne, before",
        "The mandatary’s RSE, after “Assigner”",
        "Their colleague Jeanne, after",
      ],
    },
    numero: {
      slug: "nine-digits",
      title: "Nine digits, or the wrong number",
      lead: "With nine digits the number is refused, and nothing is sent. With ten it is accepted, even if it belongs to another business.",
      moments: [
        "Nine digits: nothing reaches the mandatary",
        "Ten digits, but not theirs: the mandatary still has nothing",
        "And the stranger receives the power of attorney",
      ],
    },
    toutOuvert: {
      slug: "unrestricted",
      title: "“Sans restriction” opens everything",
      lead: "A single right was enough for the declaration. “Sans restriction” gave Alix all the Ministère’s services.",
      moments: ["“Sans restriction”", "“Avec restriction”, and only the right needed"],
    },
    role: {
      slug: "one-rse-too-many",
      title: "One RSE too many",
      lead: "While creating Sam’s file, Camille chose the wrong role. Sam now has every power, and another RSE can suspend him, but not revoke him.",
      moments: [
        "Sam, with the role “Responsable des services électroniques”",
        "Sam, had the role been “Utilisateur”",
      ],
    },
  },
};

export const storyWords: InAll<StoryWords> = { fr, en };
