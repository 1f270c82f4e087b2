import type { StartingPointId } from "../../../account/starting-points.ts";
import type { Saved } from "../../../practice/sandbox/saved.ts";
import type { Parts } from "../../../practice/sandbox/world.ts";
import { encodeSandbox } from "../../../practice/trails/sandbox-trail.ts";
import { trailHash } from "../../../practice/trails/trail-hash.ts";

/** Where a path begins that names no beginning. */
export const START: StartingPointId = "premierJour";

/** The address at which somebody else can follow what was done in the sandbox; nothing typed is in it. */
export function sandboxAddress(parts: Parts, { start, log, at }: Saved): string {
  const from = start as StartingPointId;
  const path = encodeSandbox(parts, from, log.slice(0, at));
  return new URL(trailHash(from, path, START), location.href).href;
}
