/* What a path is written with: everything in it may stand in an address as it is. */

/** One thing that was done, as its letters tell it. */
export type Piece =
  | {
      button: string;
      /** What was said of the answers, a letter each. */
      codes: string;
      /** What was chosen, a mark each; `null` in a link of before choices were told. */
      marks: readonly string[] | null;
    }
  /** What is done to the exercise itself, in the sandbox. */
  | { act: string };

/** How long a mark is. */
export const MARK_LENGTH = 3;

const PIECE = /([A-Za-f])([g-z0-9_-]*)(?:~(?![A-Z])([g-z0-9_-]*))?|~([A-Z])/g;
/** Of a press where there was something to choose, and nothing was. */
const NOTHING = "-";

/** @returns the pieces, and whether the path was nothing else */
export function pathPieces(path: string): { pieces: Piece[]; clean: boolean } {
  const found = [...path.matchAll(PIECE)];
  const pieces = found.map(([, button = "", codes = "", marks, act]): Piece =>
    act === undefined ? { button, codes, marks: marksIn(marks) } : { act },
  );
  return { pieces, clean: found.map(([whole]) => whole).join("") === path };
}

const marksIn = (text: string | undefined): string[] | null =>
  text?.match(new RegExp(`.{${MARK_LENGTH}}`, "g")) ?? (text === undefined ? null : []);

/** @example written({ button: "B", codes: "gh", marks: ["k3w"] }) // "Bgh~k3w" */
export function written(piece: Piece): string {
  if ("act" in piece) return `~${piece.act}`;
  const { button, codes, marks } = piece;
  return `${button}${codes}${marks ? `~${marks.join("") || NOTHING}` : ""}`;
}
