import { after } from "../../../account/ledger.ts";
import { startingPoints, type StartingPointId } from "../../../account/starting-points.ts";
import { encodeTrail } from "../../../practice/trails/trail.ts";
import type { PartSession } from "../../../kit/part.ts";
import { ownScreens } from "../../../guide/addresses/own-screens.ts";
import { trailHash } from "../../../practice/trails/trail-hash.ts";
import type { Setting } from "../../setting.ts";

/** The address at which somebody else can follow what was done here; nothing typed is in it. */
export function trailAddress(
  { part, links }: Setting,
  start: StartingPointId,
  { log }: PartSession<unknown>,
): string {
  const account = startingPoints[start];
  const path = encodeTrail({ part, account, fold: after }, log);
  const [[first] = [""]] = ownScreens(part);
  const hash = trailHash(start, path, part.start);
  return new URL(`${links[first] ?? ""}${hash}`, location.origin).href;
}
