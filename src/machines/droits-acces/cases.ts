import type { StartingPointId } from "../../account/starting-points.ts";
import type { CasesOf } from "../../kit/part.ts";
import { model } from "./model.ts";
import type { screens } from "./screens.ts";

/** A line of the first screen, and Continuer. */
const chosen = (personne: string) => [{ type: "continuer", raw: { personne } }];

/**
 * Named states of the second route: the model answer, the question which way to take, and what only
 * its first screen says. Its end date and its rights are the procurations' own, with their cases.
 */
export const cases = {
  modele: { screen: "accuse", presses: model, shows: [] },
  quelleVoie: { screen: "liste", presses: [], shows: [] },
  personneAbsente: {
    screen: "liste",
    presses: chosen(""),
    shows: ["personne.required"],
  },
  personnePourvue: {
    screen: "liste",
    presses: chosen("EXA01AA"),
    shows: ["continuer.holds"],
  },
  personneSuspendue: {
    screen: "liste",
    presses: chosen("EXA02AB"),
    shows: ["continuer.suspended"],
  },
} as const satisfies CasesOf<typeof screens, StartingPointId>;
