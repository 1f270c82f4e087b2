import type { Page } from "@playwright/test";
import { complaintsOf, expect, test } from "./guide.ts";

/** What each law finds wrong, by its name: a line each, with the page's address. */
export type Found = Record<string, string[]>;

/** A fault stands on many pages: the first ones tell enough. */
const FIRST = Number(process.env["ALL"] ?? 20);

/** Seeded faults are for one law: the others need not be asked. */
const ONLY = new RegExp(process.env["ONLY"] ?? "");

/**
 * A test a law. One worker opens each page once and asks all the laws: loading it for each law took a
 * third of the browser tests' time.
 */
export function hold<Law>(
  laws: Record<string, Law>,
  judge: (page: Page, laws: Record<string, Law>) => Promise<Found>,
): void {
  test.describe("of every page", () => {
    test.describe.configure({ mode: "default" });
    const asked = Object.fromEntries(Object.entries(laws).filter(([law]) => ONLY.test(law)));
    let found: Found = {};
    test.beforeAll(async ({ browser }) => {
      // Of the hook, which a timeout of the tests is not.
      test.setTimeout(300_000);
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      found = await judge(page, asked);
      await page.close();
      expect(complaints).toEqual([]);
    });
    for (const law of Object.keys(asked))
      test(law, () => {
        expect(found[law]?.slice(0, FIRST)).toEqual([]);
      });
  });
}
