import { startingPoints, type StartingPointId } from "../../account/starting-points.ts";
import { optionsOf } from "../../kit/judge.ts";
import { modelRaw } from "../../kit/part.ts";
import { chosen, type Raw } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
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

/**
 * The practice data of the screen now shown: the model's, but for lines that this account does not
 * have, where the last one stands in.
 */
export function practiceData(parts: Parts, { part: id, session }: World, held: Raw): Raw {
  const part = parts[id];
  const start = STARTS[id];
  if (!part || !start) return {};
  const screen = placeOf(session);
  const raw = modelRaw(part, startingPoints[start], screen, held);
  const fields = part.screens[screen]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(raw).map(([name, text]) => {
      const field = fields[name];
      const ids = field?.rows ? (optionsOf(field, session.state.context) ?? []) : null;
      const fits = ids === null || chosen(text).every((each) => ids.includes(each));
      return [name, fits ? text : (ids.at(-1) ?? "")];
    }),
  );
}
