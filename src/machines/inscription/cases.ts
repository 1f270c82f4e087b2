import type { StartingPointId } from "../../account/starting-points.ts";
import type { Press } from "../../kit/flow.ts";
import type { CasesOf } from "../../kit/part.ts";
import { inCharge } from "../../procedure.ts";
import { model } from "./model.ts";
import type { screens } from "./screens.ts";

const onLine = <Code extends string>(
  button: string,
  ministere: string,
  code: Code,
  start: StartingPointId = "premierJour",
) => ({
  start,
  screen: "liste" as const,
  presses: [{ type: button, raw: { ministere } }],
  shows: [code],
});
const none: readonly Press[] = [];

/** Named states of the registration: the model answer, the states, every refusal, block and slip. */
export const cases = {
  modele: { screen: "accuse", presses: model, shows: [] },
  ligneAbsente: {
    screen: "liste",
    presses: [{ type: "inscrire", raw: {} }],
    shows: ["ministere.required"],
  },
  dejaActif: onLine("inscrire", inCharge.id, "inscrire.active", "avantLeDossier"),
  enTraitement: onLine("inscrire", inCharge.id, "inscrire.pending", "inscriptionEnTraitement"),
  refusee: onLine("inscrire", inCharge.id, "inscrire.refused", "inscriptionRefusee"),
  desactivee: {
    start: "inscriptionDesactivee",
    screen: "liste",
    presses: none,
    shows: [],
  },
  mauvaisMinistere: {
    screen: "demande",
    presses: [{ type: "inscrire", raw: { ministere: "famille" } }],
    shows: ["inscrire.wrong"],
  },
  desinscrire: onLine("desinscrire", inCharge.id, "desinscrire.explained", "avantLeDossier"),
  desinscrireAucune: onLine("desinscrire", "famille", "desinscrire.none"),
  consentementAbsent: {
    screen: "demande",
    presses: [
      { type: "inscrire", raw: { ministere: inCharge.id } },
      { type: "transmettre", raw: {} },
    ],
    shows: ["consentement.required"],
  },
} as const satisfies CasesOf<typeof screens, StartingPointId>;
