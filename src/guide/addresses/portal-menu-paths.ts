interface MenuPath {
  /** The menus' official labels, from the bar to the item, with their English glosses. */
  items: readonly { label: string; gloss: string }[];
}

const userFiles = {
  label: "Gestion des dossiers des utilisateurs",
  gloss: "Manage user files",
};

/** An item of the menu of one user's file. */
const fileMenu = (label: string, gloss: string): MenuPath => ({
  items: [
    userFiles,
    { label: "Gestion du dossier d'un utilisateur", gloss: "Manage a user’s file" },
    { label, gloss },
  ],
});

/** Where the procedure's screens are found in the portal's menus, and what our cases send people to besides. */
export const menuPaths = {
  creationDossier: fileMenu("Création d'un dossier", "Create a file"),
  modificationDossier: fileMenu("Modification d'un dossier", "Modify a file"),
  consultationDossier: fileMenu("Consultation d'un dossier", "View a file"),
  suspensionDossier: fileMenu("Suspension d'un dossier", "Suspend a file"),
  reactivationDossier: fileMenu("Réactivation d'un dossier", "Reactivate a file"),
  revocationDossier: fileMenu("Révocation d'un dossier", "Revoke a file"),
  motDePasse: fileMenu(
    "Modification du mot de passe de l'utilisateur",
    "Change the user’s password",
  ),
  procurations: {
    items: [
      userFiles,
      { label: "Gestion des procurations", gloss: "Manage powers of attorney" },
    ],
  },
  droitsAcces: {
    items: [userFiles, { label: "Gestion des droits d'accès", gloss: "Manage access rights" }],
  },
  revocation: {
    items: [
      userFiles,
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
} satisfies Record<string, MenuPath>;
