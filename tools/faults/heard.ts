import type { Fault } from "./fault.ts";

const HEARD = "heard.spec.ts";
const TOLD = "transcripts.spec.ts";

/** The same attribute gone from what was built and from what is drawn later. */
const gone = (attribute: string): Pick<Fault, "html" | "js"> => ({
  html: [[new RegExp(` ${attribute}="[^"]*"`, "g"), ""]],
  js: [[new RegExp(`["\`]${attribute}["\`]`, "g"), '"data-gone"']],
});

/** Faults for somebody who listens. */
export const heard: readonly Fault[] = [
  {
    says: "* hints untied from their fields",
    html: [[/aria-describedby="[^"]*"/g, ""]],
    by: HEARD,
    only: "each hint",
  },
  {
    says: "a title that tells nothing of what is to be done",
    html: [[/(class="screen-title"[^>]*) aria-describedby="[^"]*"/g, "$1"]],
    by: HEARD,
    only: "to be done",
  },
  { says: "* aria-required gone", ...gone("aria-required"), by: HEARD, only: "required" },
  {
    says: "* the lang of glosses gone",
    html: [[/(<span[^>]*class="gloss[^"]*"[^>]*) lang="en"/g, "$1"]],
    by: HEARD,
    only: "French voice",
  },
  {
    says: "* the coach's live region gone",
    html: [[/ aria-live="polite"/g, ""]],
    by: HEARD,
    only: "live",
  },
  {
    says: "* the role of the tools' status gone",
    html: [[/ role="status"/g, ""]],
    by: HEARD,
    only: "live",
  },
  {
    says: "* aria-current gone",
    html: [[/ aria-current="step"/g, ""]],
    by: HEARD,
    only: "current",
  },
  {
    says: "* th of a row as td",
    html: [[/<th scope="row"([\s\S]*?)<\/th>/g, "<td$1</td>"]],
    by: HEARD,
    only: "header",
  },
  {
    says: "columns without a scope",
    html: [[/ scope="col"/g, ""]],
    by: HEARD,
    only: "heading says",
  },
  {
    says: "a refused radio group that is not invalid",
    html: [[/(<fieldset[^>]*) aria-invalid="true"/g, "$1"]],
    by: HEARD,
    only: "refused choice",
  },
  {
    says: "the error untied from its radios",
    html: [[/(<input type="radio"[^>]*) aria-describedby="[^"]*-error[^"]*"/g, "$1"]],
    by: HEARD,
    only: "refused choice",
  },
  {
    says: "a table of radios that need not be chosen from",
    html: [[/(role="radiogroup"[^>]*) aria-required="true"/g, "$1"]],
    by: HEARD,
    only: "must be chosen",
  },
  {
    says: "the tree of rights flattened",
    html: [[/<\/span><ul class="tree"/g, '</span></li></ul><ul class="tree"']],
    by: HEARD,
    only: "list within",
  },
  {
    says: "every “Why?” named alike",
    html: [[/(<summary>(?:Pourquoi\?|Why\?))[\s\S]*?<\/summary>/g, "$1</summary>"]],
    by: HEARD,
    only: "one name",
  },
  {
    says: "a mark of provenance in the middle of its sentence",
    html: [[/\.\s*(<a class="from"[\s\S]*?<\/a>)/g, " $1 of it."]],
    by: HEARD,
    only: "provenance",
  },
  {
    says: "a page that says for ever that it is busy",
    html: [[/<main\b/, '<main aria-busy="true"']],
    by: HEARD,
    only: "busy",
  },
  {
    says: "an English page read by a French voice",
    html: [[/<html lang="en"/g, '<html lang="fr"']],
    by: HEARD,
    only: "voice of its language",
  },
  {
    says: "the summary is no alert",
    html: [[/ role="alert"/g, ""]],
    js: [[/["`]alert["`]/g, '"none"']],
    by: TOLD,
    only: "refusal",
  },
  {
    says: "statuses that say nothing after a press",
    js: [[/role:`status`/g, "role:`none`"]],
    by: TOLD,
    only: "mission alone",
  },
  {
    says: "the name of the help's status gone",
    js: [[/"aria-atomic":[^,]*,"aria-label":[^,}]*/g, '"aria-atomic":"false"']],
    by: TOLD,
    only: "mission alone",
  },
];
