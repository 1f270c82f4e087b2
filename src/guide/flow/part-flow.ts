import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { screenPath } from "../addresses/addresses.ts";
import { placesOf } from "./graph.ts";
import { layout, type Drawing, type Frame, type Texts } from "./layout.ts";
import type { Edge } from "./way.ts";

/** A part's screens and ends, in the order of its machine, and the presses that lead onward. */
export interface PartFlow {
  ids: readonly string[];
  edges: readonly Edge[];
}

/** Where the buttons of a screen lead, whatever its form says. */
function reachedFrom({ part }: Entry, id: string): string[] {
  const state = part.machine.states[id];
  const all = [...(state?.transitions.values() ?? [])].flat();
  return all.flatMap(({ target = [] }) => target.map(({ key }) => key));
}

/**
 * The flow of one part, from its machine: every screen and end that can be reached, each drawn
 * after the screen that reaches it first. Ways back are left out.
 * @example partFlow(utilisateur).edges[0] // { from: "saisie", to: "verification" }
 */
export function partFlow(entry: Entry): PartFlow {
  const [first = ""] = Object.keys(entry.part.machine.states);
  const ids = [first];
  const edges: Edge[] = [];
  for (const from of ids) {
    for (const to of new Set(reachedFrom(entry, from))) {
      if (ids.includes(to)) continue;
      ids.push(to);
      edges.push({ from, to });
    }
  }
  return { ids, edges };
}

/** A part's own map: a screen by its name, an end by its heading. */
export function drawPart(entry: Entry, language: Language, frame: Frame): Drawing {
  const { ids, edges } = partFlow(entry);
  const textsOf = (id: string): Texts => ({
    kicker: "",
    name:
      entry.pages[language].screens[id]?.name ?? entry.words[language].ends[id]?.heading ?? id,
    detail: "",
  });
  return layout(placesOf(ids, edges), edges, textsOf, frame);
}

/** The address of a screen of the part; none for an end. */
export const hrefIn = ({ part }: Entry, id: string, language: Language): string | null => {
  const screen = part.screens[id];
  return screen ? screenPath(language, screen.part ?? part.id, id) : null;
};
