import type { ComponentChildren, FunctionComponent } from "preact";
import type { Finding } from "../../kit/judge.ts";
import type { Block, Field, FieldKind, Screens } from "../../kit/screen.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { ScreenWords } from "../../kit/strings.ts";

export interface FieldProps {
  id: string;
  field: Field;
  text: string;
  /** Its own hint of ours, if it has one. */
  help: string | undefined;
  refusal: Finding | undefined;
  context: FlowContext<unknown>;
  /** The id of its box's title, where that says the field's own label. */
  named?: string | undefined;
  children?: ComponentChildren;
}

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
