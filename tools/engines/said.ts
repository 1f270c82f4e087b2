/** What the journeys press, and where, in each language. */
export interface Said {
  lang: string;
  other: string;
  glossary: string;
  step: string;
  sandbox: string;
  support: string;
  fill: string;
  copied: RegExp;
  share: string;
  waitDay: string;
  play: string;
}

export const both: readonly Said[] = [
  {
    lang: "fr",
    other: "en",
    glossary: "/lexique/",
    step: "/2-utilisateurs/",
    sandbox: "/bac-a-sable/",
    support: "/soutien/",
    fill: "Remplir avec les données",
    copied: /Réponse copiée/,
    share: "Montrer ce que j’ai fait",
    waitDay: "Avancer de 24 h",
    play: "Prendre la place",
  },
  {
    lang: "en",
    other: "fr",
    glossary: "/en/glossary/",
    step: "/en/2-users/",
    sandbox: "/en/sandbox/",
    support: "/en/support/",
    fill: "Fill in with practice data",
    copied: /Reply copied/,
    share: "Show what I did",
    waitDay: "Move 24 hours ahead",
    play: "Take the place",
  },
];
