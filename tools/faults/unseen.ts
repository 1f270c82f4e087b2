import type { Fault } from "./fault.ts";

const SEEN = "seen.spec.ts";
const DRAWN = "drawn.spec.ts";
const HEARD = "heard.spec.ts";
const STATES = "states.spec.ts";
const PROOF = { by: "exam.spec.ts", only: "certificate" };

/** Those that somebody who had not read the tests put in, and that nothing noticed then. */
export const unseen: readonly Fault[] = [
  {
    says: "text that stays small, whatever the reader has asked for",
    css: "html { font-size: 16px !important }",
    by: SEEN,
    only: "asked their browser",
  },
  {
    says: "no outline on what plays a demonstration",
    css: ".player .player-main { outline: 0 !important }",
    by: STATES,
    only: "a demonstration",
  },
  {
    says: "a narrow header without its links",
    css: "@media (width <= 26rem) { .header-links { display: none !important } }",
    by: DRAWN,
    only: "header still",
  },
  {
    says: "help that covers what one fills in",
    css: ".lesson-help { position: sticky; top: 0; z-index: 2; background: var(--paper) }",
    by: "keyboard.spec.ts",
    only: "under the help",
  },
  {
    says: "pale excerpts of what was found",
    css: ".result-excerpt { opacity: 0.6 }",
    by: STATES,
    only: "a search has found",
  },
  {
    says: "headings that are boxes",
    html: [[/<h2([^>]*)>([\s\S]*?)<\/h2>/g, "<div$1>$2</div>"]],
    by: HEARD,
    only: "no mere box",
  },
  {
    says: "remarks of the coach that nobody hears",
    html: [[/(data-said="next"[\s\S]*?<\/p>)\s*<div aria-live="polite">/g, "$1<div>"]],
    by: HEARD,
    only: "what the coach says",
  },
  {
    says: "a goal that is reached in silence",
    js: [[/===`undone`\?`off`:void 0/g, "===`undone`?`off`:`off`"]],
    by: HEARD,
    only: "how far a goal is",
  },
  {
    says: "a mission that ends in silence",
    js: [[/"data-ending":(\w+),role:`status`/g, '"data-ending":$1']],
    by: STATES,
    only: "end of a mission",
  },
  {
    says: "a certificate that is judged in silence",
    html: [[/<div role="status">\s*<p data-check-is/g, "<div><p data-check-is"]],
    ...PROOF,
  },
  {
    says: "two labels that name each other's field",
    html: [
      [/for="check-seed"/g, 'for="check-none"'],
      [/for="check-on"/g, 'for="check-seed"'],
      [/for="check-none"/g, 'for="check-on"'],
    ],
    ...PROOF,
  },
];
