import type { Fault } from "./fault.ts";

/** Ten that somebody thought of who had read none of the tests: what they missed, they notice now. */
export const tried: readonly Fault[] = [
  {
    // Desk. The visible words beside the buttons are aria-hidden: without the group's name, “French, button”, forty times.
    says: "the desk’s copy buttons say a language, not that they copy the reply",
    html: [[/<div class="replies" role="group" aria-label="[^"]*">/g, '<div class="replies">']],
    by: "support.spec.ts",
    only: "from a caller",
  },
  {
    // Sandbox, mission and exam. An item of a closed menu takes no focus, so an arrow stays where it is for good.
    says: "the arrow keys stop at a closed menu of the portal",
    js: [[/\.filter\(\w+=>!\w+\.closest\(`details:not\(\[open\]\) > ul`\)\)/, ""]],
    by: "focus.spec.ts",
    only: "arrow keys go",
  },
  {
    // Mission and sandbox, as loaded and after each press.
    says: "whether a goal is met is told by its mark alone",
    html: [[/<span class="visually-hidden"> \((?:à faire|to do)\)<\/span>/g, ""]],
    js: [
      [
        /\w\(`span`,\{class:`visually-hidden`,children:\[(?:` `,`\(`|` \(`),\w+(?:\.met)?\?\w+\.met:\w+\.unmet,`\)`\]\}\),/g,
        "",
      ],
    ],
    by: "transcripts.spec.ts",
    only: "mission alone",
  },
  {
    // Exam, after a press: the question comes below the button, silently.
    says: "“Are you sure?” of handing in an exam is not announced",
    js: [[/(exam-hand`,children:\[.{0,120}?\w\(`div`,\{)role:`status`,/, "$1"]],
    by: "transcripts.spec.ts",
    only: "exam",
  },
  {
    // Exam, after a press: “Begin” has gone, and the focus with it, in both directions.
    says: "beginning an exam leaves the focus nowhere",
    js: [
      [
        /\w+\.current&&\w+\.current\?\.querySelector\(`\[tabindex='-1'\]`\)\?\.focus\(\)/,
        "void 0",
      ],
    ],
    by: "transcripts.spec.ts",
    only: "exam",
  },
  {
    // A refused choice: its link leads to the group, which has no id.
    says: "an error’s link to a choice leads nowhere",
    html: [[/(<li><a href="#r\d+-(?:role|type|acces|droits|consentement))-\w+"/g, '$1"']],
    js: [[/(\w+)\((\w+),(\w+)\.field,\w+&&\w+\(\w+,\w+\)\?\.\[0\]\)/, "$1($2,$3.field)"]],
    by: "refusal.spec.ts procedure.spec.ts",
    only: "each line of the summary|first option",
  },
  {
    // “Montrer”, in a lesson and a mission: back at the first action, the button is disabled under one’s finger.
    says: "“Back” of the demonstration drops the focus at the first action",
    js: [
      [
        /"aria-disabled":(!(\w+),onClick:\(\)=>\{\w+\(!1\),\2\?\.\(\)\},children:\w+\.back)/,
        "disabled:$1",
      ],
    ],
    by: "missions.spec.ts",
    only: "back at the first",
  },
  {
    // “Keep the coach in view on a phone, too”: at 400 %, it lies over the field one types in.
    says: "the coach sticks over the magnified form",
    css: "@media (width < 68.75rem) { .rehearsal > .coach { position: fixed; inset: 0 0 auto; z-index: 2 } }",
    by: "keyboard.spec.ts",
    only: "320",
  },
  {
    // “Cards of one height”: of larger text or wider spacing, the end is cut.
    says: "the cards of the missions cut text that is enlarged",
    css: ".mission-cards > li { height: 240px; overflow: hidden; }",
    by: "seen.spec.ts",
    only: "cut by its box",
  },
  {
    // The red of the light colours, written out; only in the dark, and only once something is refused.
    says: "what is refused keeps the light theme’s red in the dark",
    css: ".summary-title, .refusal > p { color: #981b0b; }",
    by: "seen.spec.ts",
    only: "dark: all text",
  },
];
