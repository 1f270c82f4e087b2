import { homeOf } from "../../practice/home.ts";
import { play, type PracticePart } from "../../practice/play.ts";
import { placeOf } from "../../kit/session.ts";
import { registry } from "../../machines/index.ts";
import type { PageId } from "../addresses/addresses.ts";
import { navigation } from "../addresses/navigation.ts";
import { nextOf, stepOf } from "../addresses/parts.ts";
import { steps } from "../addresses/steps.ts";

/** Who acts: the reader, or somebody for whom the reader waits. */
export type Who = "you" | "other";

/** One thing that is done on the way to the access, and the place of the guide that tells it. */
export interface WayNode {
  /** A page's id, or the id of what others do. */
  id: string;
  who: Who;
  page: PageId;
  anchor?: string;
  /** As the 2019 procedure numbers it; none for what is no step. */
  number: string;
  /** The part that is played there, and how many of its screens a good answer shows. */
  part: string | null;
  screens: number;
}

/** What comes before what, by id. */
export interface Edge {
  from: string;
  to: string;
}

/** The part whose steps open once the Ministère has answered (`domain.md` §3, Flow). */
const GATED = "procuration";

const numberOf = (page: PageId): string =>
  steps.find((step) => step.page === page)?.number ?? "";

/** The pages that one goes through, in order: what comes before the steps, and the steps. */
const pagesOfWay: readonly PageId[] = [...navigation.before, ...steps].map(({ page }) => page);

/** The branches of a step share its digit: "3a", "3b". The page itself is among them. */
const branchesOf = (page: PageId): PageId[] => {
  const digit = numberOf(page).charAt(0);
  return digit === "" ? [page] : pagesOfWay.filter((each) => numberOf(each).startsWith(digit));
};

/** The part played at a page: its own, or that of the branch beside it. */
const partAt = (page: PageId): PracticePart | undefined => {
  const pages = branchesOf(page);
  return registry.map(({ part }) => part).find(({ id }) => pages.some((p) => p === stepOf(id)));
};

/** How many screens of its part a page's good answer shows: the first branch's is the model. */
function screensAt(page: PageId, part: PracticePart): number {
  const { model, variants = {} } = part;
  const ways = [model, ...Object.values(variants)];
  const presses = ways[branchesOf(page).indexOf(page)] ?? model;
  const places = [null, ...presses].map((_, n) =>
    placeOf(play(part, homeOf(part), presses.slice(0, n))),
  );
  return new Set(places.filter((place) => part.screens[place])).size;
}

function yours(page: PageId): WayNode {
  const part = partAt(page);
  return {
    ...{ id: page, who: "you", page, number: numberOf(page) },
    ...{ part: part?.id ?? null, screens: part ? screensAt(page, part) : 0 },
  };
}

const gated = pagesOfWay.filter((page) => partAt(page)?.id === GATED);
const external = gated.filter((page) => page !== stepOf(GATED));

/** What others do: after which pages, before which, and where the guide tells it. */
interface Waited {
  id: string;
  page: PageId;
  anchor: string;
  after: readonly PageId[];
  before: readonly PageId[];
}

const others: readonly Waited[] = [
  {
    ...{ id: "ministere", page: "inscription", anchor: "attente" },
    ...{ after: ["inscription"], before: gated },
  },
  {
    ...{ id: "consultant", page: "procurationExterne", anchor: "mandataire" },
    ...{ after: external, before: [] },
  },
];

/** Where the way leads. */
const goal: WayNode = {
  ...{ id: "acces", who: "you", page: "apres", number: "", part: null, screens: 0 },
};

/** Everything that is done on the way: by the reader in order, by others, and where it leads. */
export const nodes: readonly WayNode[] = [
  ...pagesOfWay.map(yours),
  ...others.map(({ id, page, anchor }): WayNode => ({
    ...{ id, who: "other", page, anchor, number: "", part: null, screens: 0 },
  })),
  goal,
];

const isFurther = (from: PageId, to: PageId): boolean =>
  pagesOfWay.indexOf(to) > pagesOfWay.indexOf(from);

/** The ends of the parts that lead on. */
const led: Edge[] = registry.flatMap(({ part: { id } }) => {
  const from = stepOf(id);
  return Object.values(nextOf(id)).flatMap((to) => (isFurther(from, to) ? [{ from, to }] : []));
});

const waited: Edge[] = others.flatMap(({ id, after, before }) => [
  ...after.map((from) => ({ from, to: id })),
  ...before.map((to) => ({ from: id, to })),
]);

const last: Edge[] = nodes
  .filter(({ id }) => id !== goal.id && ![...led, ...waited].some(({ from }) => from === id))
  .map(({ id }) => ({ from: id, to: goal.id }));

/** What comes before what. */
export const edges: readonly Edge[] = [...led, ...waited, ...last];
