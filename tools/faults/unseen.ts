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
  {
    // “A certificate is on white paper”: so it is, with the light ink of the dark theme.
    says: "a certificate that stays white in the dark",
    css: ".proof { background: #fff }",
    by: "exam.spec.ts",
    only: "printed with a code",
  },
  {
    // No style can stop it for those who ask for no motion.
    says: "a screen that its script glides to",
    js: [[/(\w+<0&&\w+&&\w+)\.scrollIntoView\(\)/, '$1.scrollIntoView({behavior:"smooth"})']],
    by: "endings.spec.ts",
    only: "375 px: a stranger's number",
  },
  {
    says: "a page that glides to its anchors, asked or not",
    css: "html { scroll-behavior: smooth }",
    by: DRAWN,
    only: "no motion",
  },
  {
    says: "justified text",
    css: "main p { text-align: justify }",
    by: SEEN,
    only: "justified",
  },
  {
    // Desk: three lists to choose from, and nothing says what for.
    says: "the desk’s questions are a group without a name",
    js: [[/\w+\.append\(\w+\(`legend`,\w+\.triage\)\);/, ""]],
    by: STATES,
    only: "found nothing",
  },
  {
    // “Tidier”: nobody who uses a finger, or magnifies, finds them.
    says: "copy buttons that are there once one points at them",
    css: ".copy { opacity: 0 } :is(.headed, li):hover > .copy { opacity: 1 }",
    by: SEEN,
    only: "points at it",
  },
  {
    says: "hints of 14 px, whatever the reader has asked for",
    css: ".hint, .modes-about, .search-hint { font-size: 14px }",
    by: SEEN,
    only: "stays small",
  },
  {
    says: "frames of fields that are as pale as a hairline, outside the screens",
    css: ".search textarea, .check input, .memo-end input { border-color: var(--hairline) }",
    by: SEEN,
    only: "has a frame",
  },
  {
    says: "a menu that does not say which page is shown",
    html: [[/(<li><a[^>]*) aria-current="page"/g, "$1"]],
    by: HEARD,
    only: "page itself",
  },
];
