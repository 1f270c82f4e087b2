import type { Fault } from "./fault.ts";

/** Those that somebody put in who had read none of the tests, and that were noticed at once. */
export const noticed: readonly Fault[] = [
  {
    says: "who would rather go on with an exam is left nowhere",
    js: [
      [
        /(onClick:\(\)=>\{\w+\(!1\)),\w+\.current\?\.focus\(\)(\},children:\w+\.exam\.no)/,
        "$1$2",
      ],
    ],
    by: "exam.spec.ts",
    only: "button that asked",
  },
  {
    says: "menus that the Tab key finds once, and never again",
    js: [[/,?(\w+) instanceof HTMLElement&&\(\1\.tabIndex=0\)/, ""]],
    by: "focus.spec.ts",
    only: "six Tabs",
  },
  {
    // In forced colours, a shadow is not drawn.
    says: "a ring of shadow around what a search has found",
    css: ".results a:focus-visible { outline: none; box-shadow: 0 0 0 3px var(--accent) }",
    by: "states.spec.ts",
    only: "search has found",
  },
  {
    says: "a strip that sticks, and covers what one tabs back to",
    css: ".header { display: contents } .strip { position: sticky; top: 0; z-index: 3 }",
    by: "keyboard.spec.ts",
    only: "320 × 400",
  },
  {
    says: "a date’s error untied from its field",
    html: [
      [/aria-describedby="memo-end-error memo-end-hint"/, 'aria-describedby="memo-end-hint"'],
    ],
    by: "memo.spec.ts",
    only: "calendar",
  },
  {
    says: "what a search draws in English is read by an English voice, labels too",
    js: [[/\w+\.lang=`fr`,/g, ""]],
    by: "search.spec.ts",
    only: "marked as French",
  },
  {
    says: "buttons of 13 px in the desk’s preview",
    css: ".preview .sheets button { min-height: 0; padding: 0; font-size: 0.7rem; line-height: 1 }",
    by: "states.spec.ts",
    only: "desk at work",
  },
  {
    says: "a button that is called otherwise than it reads",
    html: [[/data-act="erase"/, 'data-act="erase" aria-label="Delete my data"']],
    by: "kept-panel.spec.ts",
    only: "exported here",
  },
];
