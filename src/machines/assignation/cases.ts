import type { StartingPointId } from "../../account/starting-points.ts";
import type { CasesOf } from "../../kit/part.ts";
import { model } from "./model.ts";
import type { screens } from "./screens.ts";

const [assigner, continuer] = model as [(typeof model)[number], (typeof model)[number]];

/** Named states of the assignment: the model answer, every refusal, block and slip. */
export const cases = {
  modele: { screen: "accuse", presses: model, shows: [] },
  sansHalocarbures: {
    screen: "procuration",
    presses: [{ type: "assigner", raw: { procuration: "p1" } }],
    shows: ["assigner.other"],
  },
  tousPourvus: {
    start: "tousPourvus",
    screen: "procuration",
    presses: [assigner, continuer],
    shows: ["continuer.nobody"],
  },
  employeAbsent: {
    start: "toutFait",
    screen: "utilisateurs",
    presses: [assigner, continuer],
    shows: [],
  },
  collegueRse: {
    start: "collegueRse",
    screen: "utilisateurs",
    presses: [assigner, continuer],
    shows: [],
  },
  personneAbsente: {
    screen: "utilisateurs",
    presses: [assigner, continuer, continuer],
    shows: ["personnes.required"],
  },
} as const satisfies CasesOf<typeof screens, StartingPointId>;
