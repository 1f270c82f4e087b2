import { after } from "../../../account/ledger.ts";
import { startingPoints, type StartingPointId } from "../../../account/starting-points.ts";
import { encodePath } from "../../../kit/path.ts";
import type { PartSession } from "../../../kit/part.ts";
import { ownScreens } from "../../../site/own-screens.ts";
import { pathHash } from "../../../site/shared-path.ts";
import type { Setting } from "../context.ts";

/** The address at which somebody else can follow what was done here; nothing typed is in it. */
export function pathAddress(
  { part, links, start, partStart }: Setting,
  { log }: PartSession<unknown>,
): string {
  const account = startingPoints[start as StartingPointId];
  const path = encodePath({ part, account, fold: after }, log);
  const [[first] = [""]] = ownScreens(part);
  const hash = pathHash(start, path, partStart);
  return new URL(`${links[first] ?? ""}${hash}`, location.origin).href;
}
