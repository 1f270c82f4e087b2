import { routesBy, routeIds, type RouteId } from "../flow/routes.ts";
import { steps } from "../addresses/steps.ts";
import type { PageId } from "../addresses/addresses.ts";
import type { menuPaths } from "../addresses/portal-menu-paths.ts";
import type { portalFields } from "./labels.ts";

/* The memory aid as data: what stands in it, in its order, and for which routes. Its words are beside. */

/** One step of the real procedure, on paper. */
export interface MemoCard {
  id: CardId;
  /** As the procedure numbers it; none for what is no step of the reader's. */
  number: string;
  /** The guide's page that teaches it. */
  page: PageId;
  anchor?: string;
  /** Where it begins, in the portal's menus. */
  path?: keyof typeof menuPaths;
  routes: readonly RouteId[];
}

export type CardId =
  | "avant"
  | "inscription"
  | "utilisateurs"
  | "procurationInterne"
  | "procurationExterne"
  | "assignation"
  | "consultant";

const card = (
  id: CardId,
  page: PageId,
  more: { anchor?: string; path?: keyof typeof menuPaths } = {},
): MemoCard => ({
  ...{ id, page, routes: routesBy(id), ...more },
  number: steps.find((step) => step.page === id)?.number ?? "",
});

export const memoCards: readonly MemoCard[] = [
  card("avant", "avant", { anchor: "connexion" }),
  card("inscription", "inscription", { path: "inscription" }),
  card("utilisateurs", "utilisateurs", { path: "creationDossier" }),
  card("procurationInterne", "procurationInterne", { path: "procurations" }),
  card("procurationExterne", "procurationExterne", { path: "procurations" }),
  card("assignation", "assignation", { path: "procurations" }),
  card("consultant", "procurationExterne", { anchor: "mandataire" }),
];

const [COLLEAGUE, CONSULTANT] = [routesBy("assignation"), routesBy("consultant")];

/** What goes wrong, and for which routes. */
export const traps = {
  droits: routeIds,
  sans: routeIds,
  fin: routeIds,
  actif: routeIds,
  role: COLLEAGUE,
  une: COLLEAGUE,
  neq: CONSULTANT,
  rse: CONSULTANT,
} satisfies Record<string, readonly RouteId[]>;

export type TrapId = keyof typeof traps;

/** How much room a hand needs: of a line, in sixths; or ten boxes, or two to tick. */
type Room = "2" | "3" | "4" | "6" | "digits" | "choice";

/** What one fills in by hand: a field of the portal's, by its name, or one of ours. */
export interface MemoField {
  id: FieldId;
  room: Room;
  portal?: keyof typeof portalFields;
}

export type FieldId =
  | keyof typeof portalFields
  | ("deja" | "entreprise" | "rse" | "references" | "demande" | "verifier")
  | ("renouveler" | "ministere" | "appelRse");

const ofPortal = (id: keyof typeof portalFields, room: Room): MemoField => ({
  ...{ id, room, portal: id },
});

/** Some blank lines, for some routes. */
export interface FieldGroup {
  /** Of one that has a title of its own. */
  id?: GroupId;
  routes: readonly RouteId[];
  fields: readonly MemoField[];
}

export type GroupId = "collegue" | "consultant";

/** What must be known before one begins. */
export const toGather: readonly FieldGroup[] = [
  {
    id: "collegue",
    routes: COLLEAGUE,
    fields: [
      ...[ofPortal("nom", "3"), ofPortal("prenom", "3"), ofPortal("courriel", "6")],
      ...[ofPortal("telephone", "4"), ofPortal("poste", "2")],
      ...[ofPortal("dateFin", "3"), { id: "deja", room: "choice" } as const],
    ],
  },
  {
    id: "consultant",
    routes: CONSULTANT,
    fields: [
      { id: "entreprise", room: "6" },
      ...[{ id: "rse", room: "3" } as const, ofPortal("dateFin", "3")],
      ofPortal("numero", "digits"),
    ],
  },
];

/** What one notes on the way, to come back to it in time. */
export const toNote: FieldGroup = {
  routes: routeIds,
  fields: [
    { id: "demande", room: "2" },
    { id: "verifier", room: "2" },
    { id: "renouveler", room: "2" },
    { id: "references", room: "6" },
  ],
};

/** The numbers that the guide does not know. */
export const toCall: readonly FieldGroup[] = [
  { routes: routeIds, fields: [{ id: "ministere", room: "6" }] },
  { routes: CONSULTANT, fields: [{ id: "appelRse", room: "6" }] },
];
