import { press, until, write, type Engine } from "./engine.ts";
import { field, named, screen } from "./finding.ts";

const FRAME = "[data-sandbox] .frame";

/** What one does in the sandbox's portal, by what its screens say. */
export interface Learner {
  /** Presses buttons of the screen, one after the other. */
  push: (...labels: string[]) => Promise<void>;
  choose: (...labels: string[]) => Promise<void>;
  fill: (texts: Readonly<Record<string, string>>) => Promise<void>;
  /** By the portal's menus. */
  go: (...path: string[]) => Promise<void>;
  shown: (id: string) => Promise<void>;
}

/** Someone at the sandbox's portal, which is open. */
export const learner = (engine: Engine): Learner => ({
  push: (...labels) => each(labels, (label) => press(engine, named(label, FRAME, "button"))),
  choose: (...labels) => each(labels, (label) => press(engine, field(label, FRAME))),
  fill: (texts) =>
    each(Object.entries(texts), ([label, text]) => write(engine, field(label, FRAME), text)),
  go: (...path) =>
    each(path, (label) => press(engine, named(label, "nav.portal", "button, summary"))),
  shown: (id) => until(engine, screen(id)),
});

async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>) {
  for (const item of items) await act(item);
}
