import type { Press } from "../../kit/flow.ts";
import type { Case, Part } from "../../kit/part.ts";

/** Presses whose answers may stand in for what somebody typed: the good answers', then the cases'. */
export const knownPresses = ({
  part: { model, variants = {} },
  cases,
}: {
  part: Part;
  cases: Readonly<Record<string, Pick<Case, "presses">>>;
}): Press[] => [
  ...model,
  ...Object.values(variants).flat(),
  ...Object.values(cases).flatMap(({ presses }) => presses),
];
