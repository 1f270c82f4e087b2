import { service } from "../src/procedure.ts";

/**
 * A page with each mark kept with the word before it, so that it is never alone on a line, and the
 * service's name whole in a title. The space is the mark's own: it goes to the margin with it. A mark
 * on a label (`on-label`) may go to the next line.
 */
export const glueTags = (html: string): string =>
  html
    .replaceAll(/\s+(<a class="from"[^>]*>)\s*/g, "$1\u00a0")
    .replace(new RegExp(`(?<=<h1>[^<]*)${service}`), '<span class="glued">$&</span>');
