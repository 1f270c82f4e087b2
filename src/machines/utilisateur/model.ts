import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";

/** The practice data of the form. */
export const alix: Raw = {
  nom: "Tremblay-Exemple",
  prenom: "Alix",
  courriel: "alix.tremblay@exemple.test",
  confirmation: "alix.tremblay@exemple.test",
  telephone: "4185550123",
  poste: "1234",
  role: "utilisateur",
};

/** The model answer: the presses that go from the first screen to the last without a remark. */
export const model: readonly Press[] = [
  { type: "continuer", raw: alix },
  { type: "transmettre", raw: {} },
  { type: "continuer", raw: {} },
];
