interface MenuPath {
  /** The menus' official labels, from the bar to the item, with their English glosses. */
  items: readonly { label: string; gloss: string }[];
}

/** Where the procedure's screens are found in the portal's menus, and what our cases send people to besides. */
export const menuPaths = {
  creationDossier: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
      { label: "Création d'un dossier", gloss: "Create a file" },
    ],
  },
  suspensionDossier: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
      { label: "Suspension d'un dossier", gloss: "Suspend a file" },
    ],
  },
  reactivationDossier: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
      { label: "Réactivation d'un dossier", gloss: "Reactivate a file" },
    ],
  },
  revocationDossier: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
      { label: "Révocation d'un dossier", gloss: "Revoke a file" },
    ],
  },
  procurations: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion des procurations", gloss: "Manage powers of attorney" },
    ],
  },
  revocation: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      {
        label: "Consultation ou révocation d'une assignation",
        gloss: "View and revoke assignments",
      },
    ],
  },
  inscription: {
    items: [
      {
        label: "Inscription aux services électroniques",
        gloss: "Registration for electronic services",
      },
      {
        label: "Inscription à des services offerts par un ministère ou un organisme",
        gloss: "Registration for services offered by a department or agency",
      },
    ],
  },
} as const satisfies Record<string, MenuPath>;
