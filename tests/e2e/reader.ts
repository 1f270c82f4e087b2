import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import type { virtual } from "@guidepup/virtual-screen-reader";

/* A screen reader without a voice, in the page: what somebody who listens hears, line by line. */

const ADDRESS = "/reader.js";
const source = readFileSync(
  fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js")),
  "utf8",
);

/** What a page is heard to say, in the order in which it was said. */
export interface Reader {
  /** What is done, before what is heard of it. */
  does: (what: string, act: () => Promise<unknown>) => Promise<void>;
  /** Reads a part of the page from its beginning to its end. */
  reads: (part: Locator) => Promise<void>;
  /** All of it, a line each. */
  transcript: () => string;
}

/** A reader of this page, which serves its script by itself; to be made before the page is opened. */
export async function listenTo(page: Page): Promise<Reader> {
  const lines: string[] = [];
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: source }),
  );
  await page.addInitScript(watchStatuses);
  return {
    does: async (what, act) => {
      lines.push("", `— ${what}`);
      await act();
      lines.push(...(await page.evaluate(takeSaid)).map((text) => `  (dit) ${text}`));
      const focus = page.locator(":focus");
      if ((await focus.count()) === 1) lines.push(`  (focus) ${await nameOf(focus)}`);
    },
    reads: async (part) => {
      lines.push(...sentences(await phrases(part)).map((text) => `  ${text}`));
    },
    transcript: () => `${lines.join("\n").trim()}\n`,
  };
}

/** What the reader says where the focus comes; of what has no name, the words that it begins with. */
async function nameOf(focus: Locator): Promise<string> {
  const [first = ""] = await phrases(focus);
  const words = first.includes(",")
    ? ""
    : (await focus.innerText()).split("\n").slice(0, 2).join(" ");
  return [first, words]
    .filter((each, n, all) => each !== "" && all.indexOf(each) === n)
    .join(" ");
}

/** What the reader says of a part, as it says it. */
const phrases = (part: Locator): Promise<string[]> =>
  part.evaluate(async (container: HTMLElement, address) => {
    const active = document.activeElement as HTMLElement | null;
    // It reads the attribute, which stays as the page was built.
    for (const input of [container, ...container.querySelectorAll("input")])
      if (input instanceof HTMLInputElement) input.toggleAttribute("checked", input.checked);
    const { virtual: reader } = (await import(address)) as { virtual: typeof virtual };
    await reader.start({ container });
    const first = await reader.lastSpokenPhrase();
    for (let n = 0; n < 2000; n += 1) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === first) break;
    }
    const log = (await reader.spokenPhraseLog()).slice(0, -1);
    await reader.stop();
    active?.focus({ preventScroll: true });
    return log;
  }, ADDRESS);

/** The roles that no screen reader tells, and the ends of what it does; (of `noscript`, the text is no text). */
const SILENT = /^(end(,? .*)?|paragraph|generic|)$/;
const ROLE =
  /^(alert|banner|button|cell|checkbox|columnheader|definition|form|group|heading|img|link|list|listitem|main|navigation|note|radio|radiogroup|region|row|rowgroup|rowheader|search|searchbox|status|strong|table|term|textbox|toolbar)(,|$)/;

/** Pieces of one sentence are one line, and what is in the name of a thing is not told again. */
function sentences(said: readonly string[]): string[] {
  const lines: string[] = [];
  let open = false;
  let named = "";
  for (const phrase of said) {
    if (phrase === "paragraph") {
      lines.push("");
      open = true;
    } else if (phrase === "end of paragraph") open = false;
    else if (!SILENT.test(phrase) && !phrase.startsWith("<")) {
      const again = !ROLE.test(phrase) && named.includes(phrase);
      if (ROLE.test(phrase)) named = phrase;
      if (open) lines.push(`${lines.pop() ?? ""} ${phrase}`.trim());
      else if (!again) lines.push(phrase);
    }
  }
  return lines.filter((line) => line !== "");
}

/** In the page: keeps what its live regions are given to say. */
function watchStatuses(): void {
  const kept = globalThis as typeof globalThis & { said?: string[] };
  kept.said = [];
  const live = "[role=status], [role=alert], [aria-live]";
  new MutationObserver((changes) => {
    const told = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (!region || region.getAttribute("aria-live") === "off") continue;
      const whole = region.getAttribute("aria-atomic") !== "false" && region.matches("[role]");
      const added = [...addedNodes].filter((node) => node instanceof HTMLElement);
      for (const each of whole || added.length === 0 ? [region] : added) told.add(each);
    }
    for (const each of told) {
      const text = each.checkVisibility()
        ? (each as HTMLElement).innerText.replace(/\s+/g, " ").trim()
        : "";
      if (text && text !== kept.said?.at(-1)) kept.said?.push(text);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

function takeSaid(): string[] {
  const kept = globalThis as typeof globalThis & { said?: string[] };
  return kept.said?.splice(0) ?? [];
}
