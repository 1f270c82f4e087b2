import { service } from "../src/procedure.ts";

const MARK = /\s+(<a class="from"[^>]*>)\s*(<span>[^<]*<\/span>\s*<\/a>)/;
/** Marks that follow one another, and the stop after them. */
const MARKS = new RegExp(`((?:${MARK.source})+)(\u00a0:|[.,;:])?`, "g");

/**
 * A page with each mark kept with the word before it, so that it is never alone on a line, after the
 * stop that follows, so that nobody hears it in the middle of a sentence, and the service's name whole
 * in a title. The space is the mark's own: it goes to the margin with it. A mark
 * on a label (`on-label`) may go to the next line.
 */
export const glueTags = (html: string): string =>
  html
    .replaceAll(
      MARKS,
      (_, marks: string, _a, _b, stop?: string) =>
        (stop ?? "") + marks.replaceAll(new RegExp(MARK, "g"), "$1\u00a0$2"),
    )
    .replace(new RegExp(`(?<=<h1>[^<]*)${service}`), '<span class="glued">$&</span>');
