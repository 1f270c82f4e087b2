import { assignation } from "./assignation/entry.ts";
import { connexion } from "./connexion/entry.ts";
import { droitsAcces } from "./droits-acces/entry.ts";
import type { Entry } from "./entry.ts";
import { inscription } from "./inscription/entry.ts";
import { procuration } from "./procuration/entry.ts";
import { revocation } from "./revocation/entry.ts";
import { utilisateur } from "./utilisateur/entry.ts";

/** Every part of the procedure, in its order: the only list. */
export const registry: readonly Entry[] = [
  connexion,
  inscription,
  utilisateur,
  procuration,
  assignation,
  droitsAcces,
  revocation,
];
