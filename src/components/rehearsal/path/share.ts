import { after } from "../../../account/ledger.ts";
import { startingPoints, type StartingPointId } from "../../../account/starting-points.ts";
import { encodePath } from "../../../practice/paths/path.ts";
import type { PartSession } from "../../../kit/part.ts";
import { ownScreens } from "../../../guide/addresses/own-screens.ts";
import { pathHash } from "../../../practice/paths/shared-path.ts";
import type { Setting } from "../../screen/setting.ts";

/** The address at which somebody else can follow what was done here; nothing typed is in it. */
export function pathAddress(
  { part, links }: Setting,
  start: StartingPointId,
  { log }: PartSession<unknown>,
): string {
  const account = startingPoints[start];
  const path = encodePath({ part, account, fold: after }, log);
  const [[first] = [""]] = ownScreens(part);
  const hash = pathHash(start, path, part.start);
  return new URL(`${links[first] ?? ""}${hash}`, location.origin).href;
}
