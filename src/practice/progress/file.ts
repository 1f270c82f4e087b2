import type { Progress } from "./progress.ts";
import { MOST_BYTES, readProgress } from "./read.ts";

const MARK = "rse-guide:progress";

/** The progress as a file, for another computer. */
export const exportFile = (progress: Progress): { name: string; text: string } => ({
  name: "progression-guide-rse.json",
  text: JSON.stringify({ what: MARK, ...progress }),
});

/** What a file that somebody chose turned out to be. */
export type Imported =
  | { is: "read"; progress: Progress }
  /** No progress of this guide. */
  | { is: "foreign" }
  | { is: "tooBig" }
  | { is: "newer" };

/** Reads a file with no more trust than what the browser kept. An editor may have put its mark before it. */
export function importFile(text: string): Imported {
  if (text.length > MOST_BYTES) return { is: "tooBig" };
  const bare = text.replace(/^\uFEFF/, "");
  if (!isOurs(bare)) return { is: "foreign" };
  const found = readProgress(bare);
  if (found.is === "read") return found;
  return { is: found.is === "newer" ? "newer" : "foreign" };
}

function isOurs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === "object" && value !== null && "what" in value && value.what === MARK
    );
  } catch {
    return false;
  }
}
