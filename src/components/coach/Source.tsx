import type { ShownSourceId } from "../../domain/provenance.ts";
import type { Setting } from "../setting.ts";

type Said = Pick<Setting, "ui" | "links">;

/** A mark, or a word, that leads to what the page about the guide says of the sources. */
export const toSources = (
  { links }: Pick<Setting, "links">,
  id: string,
  text: string,
  mark?: string,
) => (
  <a class={mark} href={`${links["apropos"] ?? ""}#${id}`}>
    {text}
  </a>
);

/** A document by its name, which leads to it; for what has none, that no source shows it. */
export const sourceLink = (said: Said, source: string | null) =>
  source === null
    ? toSources(said, "provenances", said.ui.unseen)
    : toSources(said, `source-${source}`, said.ui.sources[source as ShownSourceId]);
