import type { Fault } from "./fault.ts";

const SEEN = "seen.spec.ts";
const DRAWN = "drawn.spec.ts";

/** Faults for somebody who sees a little, magnifies, or has a small screen. */
export const seen: readonly Fault[] = [
  {
    says: "* pale labels inside the sheet",
    css: ".frame :is(label, dt, legend) { color: #8a8a8a !important }",
    by: SEEN,
    only: "light: all text",
  },
  {
    says: "* the focus as pale as a hairline",
    css: ":focus-visible { outline-color: #ddd !important }",
    by: DRAWN,
    only: "light: whatever has the focus",
  },
  {
    says: "* no outline in the sandbox",
    css: "[data-sandbox] :focus-visible { outline: none !important }",
    by: DRAWN,
    only: "light: whatever has the focus",
  },
  {
    says: "* the order of what is seen reversed",
    css: ".frame .buttons { flex-direction: row-reverse !important }",
    by: DRAWN,
    only: "order",
  },
  {
    says: "* copy buttons of 10 px",
    css: ".copy { width: 10px !important; height: 10px !important; min-height: 0 !important; padding: 0 !important; overflow: hidden }",
    by: SEEN,
    only: "24 px",
  },
  {
    says: "* the columns of a table told nowhere at 320 px",
    css: "@media (max-width: 30rem) { .table .column, .table thead { display: none !important } }",
    by: DRAWN,
    only: "narrow sheet",
  },
  {
    says: "* three seconds until a button is there",
    css: ".buttons button { transition: all 3s }",
    by: DRAWN,
    only: "long to come",
  },
  {
    says: "* a summary that fades away",
    css: "@keyframes away { to { opacity: 0 } } .summary { animation: away 0.3s forwards }",
    by: DRAWN,
    only: "stays in view",
  },
  {
    says: "a refusal that is hidden",
    css: ".refusal { visibility: hidden }",
    by: DRAWN,
    only: "stays in view",
  },
  {
    says: "pale text in the dark",
    css: "@media (prefers-color-scheme: dark) { main p { color: #777 !important } }",
    by: SEEN,
    only: "dark: all text",
  },
  {
    says: "links of the text that only their colour tells",
    css: "main p a { text-decoration: none !important; color: #444 !important }",
    by: "axe.spec.ts",
    only: "each kind",
  },
  {
    says: "borders of fields as pale as a hairline",
    css: ".frame input[type=text] { border-color: #ddd !important }",
    by: "axe.spec.ts",
    only: "borders of fields",
  },
  {
    says: "a page wider than a phone",
    css: "main table, main .frame { min-width: 26rem !important }",
    by: SEEN,
    only: "at 320 px$",
  },
  {
    says: "text of twice its size that does not wrap",
    css: "h1 { white-space: nowrap }",
    by: SEEN,
    only: "all of that",
  },
  {
    says: "spaced text that is wider than its place",
    css: ".buttons button { white-space: nowrap; min-width: 13rem }",
    by: SEEN,
    only: "spaced out|all of that",
  },
  {
    says: "lines as long as the page is wide",
    css: "main :is(p, li, dd), main > * { max-width: none !important }",
    by: SEEN,
    only: "line of text",
  },
  {
    says: "buttons of 30 px on a phone",
    css: "button:not(#x), summary:not(#x) { min-height: 0 !important; padding-block: 0 !important }",
    by: SEEN,
    only: "on a phone",
  },
  {
    says: "fields of 30 px in a screen",
    css: ".frame input[type=text]:not(#x) { min-height: 0 !important; height: 30px !important; padding-block: 0 !important }",
    by: SEEN,
    only: "24 px",
  },
  {
    says: "in forced colours, the main button looks like the others",
    css: "@media (forced-colors: active) { button.forward { outline: none !important; border: 1px solid !important } }",
    by: SEEN,
    only: "active",
  },
  {
    says: "in forced colours, no ring around what has the focus",
    css: "@media (forced-colors: active) { :focus-visible { outline: none !important } }",
    by: SEEN,
    only: "active",
  },
  {
    says: "on a low screen, a header that stays and covers most of it",
    css: "@media (max-height: 25rem) { body > header { position: sticky; top: 0; z-index: 9; min-height: 75vh; background: canvas } }",
    by: "keyboard.spec.ts",
    only: "always visible",
  },
  {
    says: "with more contrast, the current step looks like the others",
    css: "@media (prefers-contrast: more) { .chips li { outline: none !important; border-radius: 50% !important } }",
    by: SEEN,
    only: "more",
  },
  {
    says: "motion for those who ask for none",
    css: "@media (prefers-reduced-motion: reduce) { .sheet { transition: transform 0.2s } }",
    by: DRAWN,
    only: "no motion",
  },
  {
    says: "something that moves without an end",
    css: "@keyframes turn { to { rotate: 1turn } } .coach { animation: turn 0.2s infinite }",
    by: DRAWN,
    only: "long to come",
  },
  {
    says: "no zoom on a phone",
    html: [
      [/(<meta name="viewport" content=")[^"]*"/, '$1width=device-width, user-scalable=no"'],
    ],
    by: "axe.spec.ts",
    only: "each kind",
  },
];
