import type { StartingPointId } from "../../account/starting-points.ts";

/** The company when the part is entered: over it, the model answer is good. */
export const start = "dossiersCrees" satisfies StartingPointId;
