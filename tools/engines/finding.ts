/* What the journeys look for, as expressions that the page evaluates. */

const text = (value: string): string => JSON.stringify(value);

export const one = (selector: string): string => `document.querySelector(${text(selector)})`;

/** Said as it is read, whatever spaces and signs hold its lines together. */
const SAID = `(said) => said.replace(/\\s+/g, " ").replaceAll("’", "'").trim()`;

/** What is shown, of those that a selector names, and whose text begins so. */
export const named = (
  begins: string,
  within = "main",
  what = "button, a, label, summary",
): string =>
  `[...document.querySelectorAll(${text(`${within} :is(${what})`)})].find((it) => (${SAID})(it.innerText).startsWith((${SAID})(${text(begins)})) && it.getClientRects().length)`;

/** What an input is called, as far as our pages call any. */
const NAMED = `(it) => it.ariaLabel ?? it.labels[0]?.innerText ?? document.getElementById(it.getAttribute("aria-labelledby"))?.innerText ?? ""`;

/** A field or a choice by its label. */
export const field = (label: string, within = "main"): string =>
  `[...document.querySelectorAll(${text(`${within} input`)})].find((it) => it.getClientRects().length && (${SAID})((${NAMED})(it)).startsWith((${SAID})(${text(label)})))`;

export const screen = (id: string): string => one(`[data-screen="${id}"]`);
