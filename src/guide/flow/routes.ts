import { ancestorsOf } from "./graph.ts";
import { edges, nodes, type WayNode } from "./way.ts";

/** For whom the access is: what the home page asks, and keeps. */
export const routeIds = ["collegue", "consultant", "deux"] as const;
export type RouteId = (typeof routeIds)[number];

/** The last thing done before the access, by whom it is for. */
const LAST: Readonly<Record<RouteId, readonly string[]>> = {
  collegue: ["assignation"],
  consultant: ["consultant"],
  deux: ["assignation", "consultant"],
};

/** What the reader does for them, in order: each node has its page. */
export function routeOf(route: RouteId): WayNode[] {
  const before = new Set(LAST[route].flatMap((id) => [id, ...ancestorsOf(id, edges)]));
  return nodes.filter(({ id, who }) => who === "you" && before.has(id));
}
