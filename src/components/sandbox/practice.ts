import { startingPoints, type StartingPointId } from "../../account/starting-points.ts";
import { practiceRaw } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import type { Parts, World } from "../../sandbox/world.ts";

/** The account over which each part's model answer was written. */
const STARTS: Readonly<Record<string, StartingPointId>> = {
  connexion: "avantLeDossier",
  inscription: "premierJour",
  utilisateur: "avantLeDossier",
  procuration: "dossiersCrees",
  assignation: "procurationCreee",
  revocation: "toutFait",
};

/** The practice data of the screen now shown. */
export function practiceData(parts: Parts, { part: id, session }: World, held: Raw): Raw {
  const part = parts[id];
  const start = STARTS[id];
  return part && start ? practiceRaw(part, startingPoints[start], session, held) : {};
}
