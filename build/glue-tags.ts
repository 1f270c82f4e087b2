import { service } from "../src/procedure.ts";

/**
 * A page with each tag kept with the word before it, so that it is never alone on a line, and the
 * service's name whole in a title. A tag on a label (`on-label`) may go to the next line.
 */
export const glueTags = (html: string): string =>
  html
    .replaceAll(/\s+(?=<span class="from")/g, "\u00a0")
    .replace(new RegExp(`(?<=<h1>[^<]*)${service}`), '<span class="glued">$&</span>');
