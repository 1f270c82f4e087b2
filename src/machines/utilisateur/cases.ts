import type { Press } from "../../kit/flow.ts";
import type { CasesOf } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import { alix, model } from "./model.ts";
import type { screens } from "./screens.ts";

const continuer = (typed: Raw): Press => ({ type: "continuer", raw: { ...alix, ...typed } });
const bothEmails = (courriel: string) => ({ courriel, confirmation: courriel });

/** Stays on the form and says the code. */
const refused = <Code extends string>(code: Code, typed: Raw) => ({
  screen: "saisie" as const,
  presses: [continuer(typed)],
  shows: [code],
});

/** Goes on to the verification, where the coach says the code. */
const remarked = <Code extends string>(code: Code, typed: Raw) => ({
  screen: "verification" as const,
  presses: [continuer(typed)],
  shows: [code],
});

/** Named states of the user file's creation: the model answer, every refusal, slip and note. */
export const cases = {
  modele: {
    screen: "code-acces",
    presses: model,
    shows: [],
  },
  motDePassePerdu: {
    screen: "code-acces",
    presses: model,
    shows: [],
  },
  dossierACorriger: { screen: "accuse", presses: model.slice(0, 2), shows: [] },
  courrielTransmis: { screen: "accuse", presses: model.slice(0, 2), shows: [] },
  deuxDossiers: { screen: "code-acces", presses: model, shows: [] },
  formulaireVide: {
    screen: "saisie",
    presses: [{ type: "continuer", raw: {} }],
    shows: [
      "nom.required",
      "prenom.required",
      "courriel.required",
      "confirmation.required",
      "telephone.required",
      "role.required",
    ],
  },
  nomAbsent: refused("nom.required", { nom: "" }),
  prenomAbsent: refused("prenom.required", { prenom: "" }),
  courrielAbsent: refused("courriel.required", { courriel: "" }),
  courrielRefuse: refused("courriel.format", { courriel: "alix.tremblay.exemple.test" }),
  confirmationAbsente: refused("confirmation.required", { confirmation: "" }),
  courrielsDifferents: refused("confirmation.mismatch", {
    confirmation: "alix.trembley@exemple.test",
  }),
  telephoneAbsent: refused("telephone.required", { telephone: "" }),
  telephoneLettres: refused("telephone.characters", { telephone: "418 555-0123 p. 12" }),
  telephoneNeufChiffres: refused("telephone.length", { telephone: "418555012" }),
  posteLettres: refused("poste.characters", { poste: "12a" }),
  posteTropLong: refused("poste.length", { poste: "12345" }),
  roleAbsent: refused("role.required", { role: "" }),
  roleRse: remarked("role.rse", { role: "rse" }),
  courrielInhabituel: remarked("courriel.unusual", bothEmails("alix@exemple")),
  courrielReel: remarked("courriel.real", bothEmails("alix.tremblay@exemple.example")),
  courrielMajuscules: remarked("confirmation.case", {
    confirmation: "Alix.Tremblay@exemple.test",
  }),
  telephoneEspaces: remarked("telephone.separators", { telephone: "418 555-0123" }),
  telephoneReel: remarked("telephone.real", { telephone: "4185551234" }),
} as const satisfies CasesOf<typeof screens, never>;
