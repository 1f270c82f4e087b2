import type { ComponentChildren } from "preact";
import { useSetting } from "./context.ts";

/**
 * An official label: in French for everybody, with an English gloss in an English page unless it
 * reads the same.
 * `mark` stands right after the French.
 */
export function Official({ label, mark }: { label: string; mark?: ComponentChildren }) {
  const { words, ui } = useSetting();
  const gloss = words.glosses?.[label] ?? ui.glosses[label];
  if (gloss === undefined || gloss === label) {
    return (
      <>
        {label}
        {mark}
      </>
    );
  }
  return (
    <>
      <span lang="fr">{label}</span>
      {mark}{" "}
      <span class="gloss" lang="en">
        {gloss}
      </span>
    </>
  );
}
