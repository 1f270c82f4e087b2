import type { Language } from "../../domain/language.ts";
import type { Achieved } from "../../practice/endings/ending.ts";
import { pages, type PageId } from "../addresses/addresses.ts";
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

/** Is it done before the last thing of the route, or is it what that leads to? */
const isOn = (route: RouteId, id: string): boolean =>
  LAST[route].some(
    (last) =>
      last === id || ancestorsOf(last, edges).has(id) || ancestorsOf(id, edges).has(last),
  );

/** The routes that pass by a node. */
export const routesBy = (id: string): RouteId[] => routeIds.filter((route) => isOn(route, id));

/** What the reader does on a route, in order, up to the access: each node has its page. */
export const nodesOn = (route: RouteId): WayNode[] =>
  nodes.filter(({ id, part }) => part !== null && isOn(route, id));

/** Where a route goes on otherwise than the guide's pages do, by what has been achieved. */
const onwards: Readonly<Partial<Record<RouteId, Partial<Record<Achieved, PageId>>>>> = {
  consultant: { inscription: "procurationExterne" },
  deux: { procurationInterne: "procurationExterne", procurationExterne: "assignation" },
};

/** The links of endings on each route: `"deux:procurationInterne"` leads to step 3b. */
export const onwardLinks = (language: Language): Record<string, string> =>
  Object.fromEntries(
    routeIds.flatMap((route) =>
      Object.entries(onwards[route] ?? {}).map(([has, page]) => [
        `${route}:${has}`,
        pages[page][language],
      ]),
    ),
  );
