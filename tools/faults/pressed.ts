import type { Fault } from "./fault.ts";

const FOCUS = "focus.spec.ts";
const KEYS = "keyboard.spec.ts";
const AXE = { by: "axe.spec.ts", only: "each kind" };

/** Faults for somebody who uses no mouse, or whose tool reads names. */
export const pressed: readonly Fault[] = [
  {
    says: "labels untied from their fields",
    html: [[/<label for="[^"]*"/g, "<label"]],
    ...AXE,
  },
  {
    says: "no skip link",
    html: [[/<a class="skip"[\s\S]*?<\/a>/g, ""]],
    by: FOCUS,
    only: "skip",
  },
  {
    says: "a skip link to the screen that leads nowhere",
    html: [[/(class="skip" href="#)r1-title"/g, '$1nowhere"']],
    by: FOCUS,
    only: "skip",
  },
  { says: "buttons that have no name", html: [[/ aria-label="Copier[^"]*"/g, ""]], ...AXE },
  {
    says: "an order of Tab of its own",
    html: [[/<button type="submit"/g, '<button tabindex="5" type="submit"']],
    by: KEYS,
    only: "keyboard alone",
  },
  {
    says: "a screen that the Tab key passes by",
    html: [[/ type="text"/g, ' tabindex="-1" type="text"']],
    by: KEYS,
    only: "keyboard alone",
  },
  {
    says: "the new screen does not take the focus",
    js: [[/\.focus\(\)/g, ".blur()"]],
    by: FOCUS,
    only: "sound the same",
  },
  {
    says: "no title of the page",
    html: [[/<title>[\s\S]*?<\/title>/, "<title></title>"]],
    ...AXE,
  },
  {
    says: "headings that skip a level",
    html: [[/<(\/?)h2/g, "<$1h5"]],
    ...AXE,
  },
  { says: "two of one id", html: [[/id="([\w-]+)-nom"/g, 'id="same"']], ...AXE },
];
