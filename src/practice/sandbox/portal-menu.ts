/** An item of the portal's menus: where it leads in the sandbox, or nowhere. */
export interface Item {
  /** Official, in French whatever the page's language. */
  label: string;
  /** A part, or a place of the account's home; none for an item that the procedure does not use. */
  to?: string;
  /** Of such an item: the name of what is said of it. */
  why?: Outside;
  items?: readonly Item[];
}

export type Outside = "pages" | "profil" | "entreprise" | "dossier" | "motDePasse";

/** The top bar (`domain.md` §2); its own labels, in order. */
export const topBar: readonly Item[] = [
  { label: "Accueil", to: "accueil" },
  { label: "Plan du site", why: "pages" },
  { label: "Nous joindre", why: "pages" },
  { label: "FAQ", why: "pages" },
  { label: "Portail Québec", why: "pages" },
  { label: "Déconnexion", to: "connexion" },
];

/** Under it, at the right. */
export const underBar: readonly Item[] = [
  { label: "Profil", why: "profil" },
  { label: "Messages", to: "messages" },
];

/** The three main menus, in their order. */
export const mainMenu: readonly Item[] = [
  { label: "Dossier de l'entreprise", why: "entreprise" },
  {
    label: "Gestion des dossiers des utilisateurs",
    items: [
      { label: "Gestion des procurations", to: "procuration" },
      { label: "Consultation ou révocation d'une assignation", to: "revocation" },
      { label: "Gestion des droits d'accès", to: "droits-acces" },
      {
        label: "Gestion du dossier d'un utilisateur",
        items: [
          { label: "Création d'un dossier", to: "utilisateur" },
          { label: "Modification d'un dossier", why: "dossier" },
          { label: "Consultation d'un dossier", why: "dossier" },
          { label: "Suspension d'un dossier", why: "dossier" },
          { label: "Réactivation d'un dossier", why: "dossier" },
          { label: "Révocation d'un dossier", why: "dossier" },
          { label: "Modification du mot de passe de l'utilisateur", why: "motDePasse" },
        ],
      },
    ],
  },
  {
    label: "Inscription aux services électroniques",
    items: [
      {
        label: "Inscription à des services offerts par un ministère ou un organisme",
        to: "inscription",
      },
    ],
  },
];
