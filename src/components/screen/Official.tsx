import type { ComponentChildren } from "preact";
import { useSetting } from "../setting.ts";
import { AsPortal, Glued } from "../coach/Said.tsx";

/**
 * An official label: in French for everybody, with an English gloss in an English page unless it
 * reads the same.
 * `mark` stands right after the French.
 */
export function Official({ label, mark }: { label: string; mark?: ComponentChildren }) {
  const { words, ui, language } = useSetting();
  // What somebody typed comes here too: “constructor” is no label.
  const glosses = [words.glosses, ui.glosses].find(
    (each) => each && Object.hasOwn(each, label),
  );
  const gloss = glosses?.[label];
  return (
    <>
      <AsPortal text={label} lang="fr" />
      {mark}
      {gloss !== undefined && gloss !== label && (
        <>
          {" "}
          <span class="gloss" lang={language}>
            <Glued text={gloss} />
          </span>
        </>
      )}
    </>
  );
}
