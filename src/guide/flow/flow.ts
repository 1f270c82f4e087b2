import type { Language } from "../../domain/language.ts";
import { pages, type PageId } from "../addresses/addresses.ts";
import { navigation } from "../addresses/navigation.ts";
import { steps } from "../addresses/steps.ts";
import { flowWords } from "./flow-words.ts";
import { placesOf } from "./graph.ts";
import { layout, type Drawing, type Canvas, type Texts } from "./layout.ts";
import { edges, nodes, type WayNode } from "./way.ts";

/** A node as a page shows it. */
export interface ToldNode extends WayNode {
  texts: Texts;
  href: string;
  /** All that the drawing says of it, arrows included, for those who hear it. */
  label: string;
}

/** The nodes of the whole way in a language, in the order in which one comes to them. */
export function wayIn(language: Language): ToldNode[] {
  return placesOf(ids, edges).flatMap(({ id }) =>
    nodes.filter((node) => node.id === id).map((node) => tell(node, language)),
  );
}

const ids = nodes.map(({ id }) => id);
const isOther = (id: string): id is "ministere" | "consultant" =>
  id === "ministere" || id === "consultant";

function tell(node: WayNode, language: Language): ToldNode {
  const path = pages[node.page][language];
  return {
    ...node,
    texts: textsOf(node, language),
    href: node.anchor === undefined ? path : `${path}#${node.anchor}`,
    label: labelOf(node, language),
  };
}

/** A page's short name, as the navigation has it. */
export function nameOf({ page }: WayNode, language: Language): string {
  const step = steps.find((each) => each.page === page);
  const before = navigation.before.find((each) => each.page === page);
  return (step ?? before)?.name[language] ?? "";
}

function textsOf(node: WayNode, language: Language): Texts {
  const words = flowWords[language];
  if (isOther(node.id)) {
    const { who, name, detail } = words.others[node.id];
    return { kicker: who, name, detail };
  }
  if (node.part === null) return { kicker: "", ...words.goal };
  const kicker = words.whenAt[node.page] ?? "";
  const detail = [words.screens(node.screens), ...minutesOf(node.page, language)].join(", ");
  return { kicker, name: nameOf(node, language), detail };
}

/** How long a step takes, in short: the rest of what is said of it has its own node. */
function minutesOf(page: PageId, language: Language): string[] {
  const lasts = steps.find((step) => step.page === page)?.duration[language] ?? "";
  const [, count] = /^(.+?)\sminutes/.exec(lasts) ?? [];
  return count === undefined ? [] : [`${count.replace(/\s/g, "\u00a0")}\u00a0min`];
}

/** How another node names this one. */
const shortOf = (id: string, language: Language): string => {
  const { others, step } = flowWords[language];
  if (isOther(id)) return others[id].who;
  const node = nodes.find((each) => each.id === id);
  return node?.number ? step(node.number) : node ? nameOf(node, language) : id;
};

function labelOf(node: WayNode, language: Language): string {
  const { kicker, name, detail } = textsOf(node, language);
  const { after } = flowWords[language];
  const before = edges.filter(({ to }) => to === node.id).map(({ from }) => from);
  const come = before.map((id) => shortOf(id, language)).join(", ");
  const number = node.number && flowWords[language].step(node.number);
  const said = [number, kicker, name, detail].filter(Boolean).join(", ");
  return come === "" ? said : `${said} (${after} ${come})`;
}

/** The whole way, drawn in a canvas. */
export function drawWay(language: Language, canvas: Canvas): Drawing {
  const told = new Map(wayIn(language).map((node) => [node.id, node.texts]));
  const none: Texts = { kicker: "", name: "", detail: "" };
  return layout(placesOf(ids, edges), edges, (id) => told.get(id) ?? none, canvas);
}
