import type { Moved } from "../../src/guide/addresses/moved.ts";

/* Pages that have moved, as none has yet: `/2-dossiers/` and its twin became step 2. */
export const moved: Moved = {
  fr: { "/2-dossiers/": "utilisateurs", "/cas/nom-vide/": "cas/utilisateur/nomAbsent" },
  en: {
    "/en/2-files/": "utilisateurs",
    "/en/embed/cases/name/": "embed/cas/utilisateur/nomAbsent",
  },
};
