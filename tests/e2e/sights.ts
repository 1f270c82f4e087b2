import type { Page } from "@playwright/test";
import type { BuiltPage } from "../../build/built-pages.ts";
import { measureContrast } from "./contrast.ts";
import { expect } from "./guide.ts";
import { looked } from "./kinds.ts";
import type { Found } from "./laws.ts";

/** How a page is looked at; what is not said is as on a wide screen, by day. */
export interface Sight {
  width?: number;
  height?: number;
  dark?: boolean;
  /** By somebody who asks for no motion. */
  still?: boolean;
  /** Of the size that the reader has chosen. */
  text?: string;
  spaced?: boolean;
}

/** What must hold of every kind of page in a sight: it says what is wrong, a line each. */
export interface Law {
  sight?: Sight;
  wrong: (page: Page) => Promise<string[]>;
  /** What is wrong with all pages taken together. */
  inAll?: () => string[];
}

const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Opens a page and waits until what answers in it does. */
export async function visit(page: Page, { path, html }: BuiltPage): Promise<void> {
  await page.goto(path);
  for (const root of ["data-rehearsal", "data-sandbox"]) {
    if (!html.includes(root)) continue;
    await expect(page.locator(`[${root}]`).last()).toHaveAttribute("data-ready", "");
  }
}

/** Looks at the opened page in another way; whatever moves has come to its end. */
export async function look(page: Page, sight: Sight): Promise<void> {
  const { width = 1280, height = 720, dark, still, text, spaced } = sight;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: dark ? "dark" : "light",
    reducedMotion: still ? "reduce" : "no-preference",
  });
  await page.evaluate(
    async ([size, css]) => {
      document.documentElement.style.fontSize = size;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      await document.fonts.ready;
      for (const each of document.getAnimations())
        if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
    },
    [text ?? "", spaced ? SPACED : ""] as const,
  );
}

/** What each law finds wrong in one page of every kind. */
export async function judge(page: Page, laws: Record<string, Law>): Promise<Found> {
  const found: Found = Object.fromEntries(Object.keys(laws).map((law) => [law, []]));
  await measureContrast(page);
  for (const built of looked) {
    await look(page, {});
    await visit(page, built);
    for (const [law, { sight = {}, wrong }] of Object.entries(laws)) {
      await look(page, sight);
      found[law]?.push(...(await wrong(page)).map((each) => `${built.path} ${each}`));
    }
  }
  for (const [law, { inAll }] of Object.entries(laws)) found[law]?.push(...(inAll?.() ?? []));
  return found;
}
