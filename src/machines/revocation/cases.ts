import type { StartingPointId } from "../../account/starting-points.ts";
import type { CasesOf } from "../../kit/part.ts";
import { model } from "./model.ts";
import type { screens } from "./screens.ts";

/** Named states of a revocation: the model answer, a departure and the one refusal. */
export const cases = {
  modele: { screen: "accuse", presses: model, shows: [] },
  depart: { screen: "liste", presses: [], shows: [] },
  mauvaisePersonne: { screen: "liste", presses: [], shows: [] },
  ligneAbsente: {
    screen: "liste",
    presses: [{ type: "revoquer", raw: {} }],
    shows: ["assignation.required"],
  },
} as const satisfies CasesOf<typeof screens, StartingPointId>;
