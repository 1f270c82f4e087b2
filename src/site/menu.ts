interface MenuPath {
  /** The menus' official labels, from the bar to the item, with their English glosses. */
  items: readonly { label: string; gloss: string }[];
}

/** Where the procedure's screens are found in the portal's menus. */
export const menuPaths = {
  creationDossier: {
    items: [
      { label: "Gestion des dossiers des utilisateurs", gloss: "Manage user files" },
      { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
      { label: "Création d'un dossier", gloss: "Create a file" },
    ],
  },
} as const satisfies Record<string, MenuPath>;
