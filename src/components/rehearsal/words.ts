import type { ProvenanceKind, ShownSourceId } from "../../domain/provenance.ts";

/** The rehearsal's own words: everything that is neither a screen's label nor a sentence about it. */
export interface RehearsalWords {
  /** The guard: part of the accessible name of every rehearsal. */
  sandbox: string;
  /** The glosses of the official labels that every screen has; none in French. */
  glosses: Readonly<Record<string, string>>;
  /** At the foot of every screen: what the portal says there, reworded. */
  confidential: string;
  summaryTitle: string;
  /** Before a refusal, for screen readers and the document's title. */
  error: string;
  /** The link from what is blocked to the page of its case. */
  more: string;
  why: string;
  /** In its place, where it could not be fetched. */
  whyLost: string;
  rule: string;
  source: string;
  consequence: string;
  unknown: string;
  coach: string;
  /** What to do while a form is refused. */
  mend: string;
  /** What to do where pressing on would cost later. */
  warned: string;
  /** Before what pressing on would make true, and before what the coach remarks on. */
  danger: string;
  slip: string;
  note: string;
  steps: string;
  /** At the end of a part, the link to what comes next in the guide. */
  onward: string;
  /** How an exercise has ended, and the button that leads back before a slip. */
  endings: Record<"reussi" | "a-reprendre", string>;
  takeUp: string;
  restart: string;
  fill: string;
  filled: string;
  /** Takes the last action back. */
  undo: string;
  /** After a chip has led ahead. */
  ahead: string;
  copy: string;
  /** The link to what was done, step by step. */
  share: string;
  copied: (address: string) => string;
  /** Where the clipboard is closed to us, before the address itself. */
  copyByHand: string;
  /** How each provenance is named; then what is said in place of a source where there is none. */
  marks: Record<ProvenanceKind, string>;
  unseen: string;
  /** Those that the foot of a screen names; the others are named by the pages alone. */
  sources: Record<ShownSourceId, string>;
}
