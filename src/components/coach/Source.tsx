import type { RuleSourceId } from "../../domain/rules.ts";
import type { Setting } from "../setting.ts";

type Said = Pick<Setting, "ui" | "links">;

/** A mark, or a word, that leads to what the page about the guide says of the sources. */
const to = ({ links }: Said, id: string, text: string, mark?: string) => (
  <a class={mark} href={`${links["apropos"] ?? ""}#${id}`}>
    {text}
  </a>
);

/** A document by its name, which leads to it; for what has none, that no source shows it. */
export const sourceLink = (said: Said, source: string | null) =>
  source === null
    ? to(said, "provenances", said.ui.unseen)
    : to(said, `source-${source}`, said.ui.sources[source as RuleSourceId]);

export const deducedMark = (said: Said) =>
  to(said, "provenances", said.ui.marks.inferred, "from");
