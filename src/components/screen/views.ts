import type { FunctionComponent } from "preact";
import type { Block, FieldKind, Screens } from "../../kit/screen.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { ScreenWords } from "../../kit/strings.ts";
import type { FieldProps } from "./Fields.tsx";

export interface BlockProps {
  block: Block;
  words: ScreenWords;
  context: FlowContext<unknown>;
}

/** The views of the fields and blocks that not every part has. */
export interface Views {
  Field: FunctionComponent<FieldProps>;
  Block: FunctionComponent<BlockProps>;
}

const EVERYWHERE: readonly FieldKind[] = ["text", "email", "tel", "digits", "choice"];

export const isEverywhere = (kind: FieldKind): boolean => EVERYWHERE.includes(kind);

/** Does any of these screens need more than lines of text and choices? */
export const needsMore = (screens: Screens): boolean =>
  Object.values(screens).some(
    ({ blocks, fields }) =>
      blocks.some(({ kind }) => !["fields", "answers", "facts"].includes(kind)) ||
      Object.values(fields).some(({ kind }) => !isEverywhere(kind)),
  );
