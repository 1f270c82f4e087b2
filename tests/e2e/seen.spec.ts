import type { Page } from "@playwright/test";
import { expect, long, rehearsal, test } from "./guide.ts";
import { looked } from "./kinds.ts";
import { crammed, fixed } from "./letters.ts";
import { pale, PRESSED, small, wide } from "./looks.ts";
import { hold } from "./laws.ts";
import { dim, unframed } from "./marks.ts";
import { judge, look, visit, type Law, type Sight } from "./sights.ts";

/* What is seen when the page is narrow or low, its text twice as large, spaced out, or in another face. */

const SIGHTS: Record<string, Sight & { blocked?: boolean }> = {
  "at 320 by 256 px, which is 400 %": { width: 320, height: 256 },
  "with text of twice its size": { width: 360, height: 800, text: "200%" },
  "with its text spaced out (WCAG 1.4.12)": { width: 320, height: 900, spaced: true },
  "without its typeface": { width: 320, height: 900, blocked: true },
  "with all of that": { width: 360, height: 256, text: "200%", spaced: true, blocked: true },
};

for (const [name, sight] of Object.entries(SIGHTS)) {
  // All at once; each by itself with `npm run test:whole`.
  const later = long(name !== "with all of that");
  test(`no kind of page scrolls sideways ${name}`, later, async ({ page }) => {
    test.setTimeout(180_000);
    if (sight.blocked)
      await page.route("**/*.woff2", (route) => route.fulfill({ status: 404 }));
    const found: string[] = [];
    await look(page, sight);
    for (const built of looked) {
      await visit(page, built);
      await look(page, sight);
      found.push(...(await wide(page)).map((each) => `${built.path} ${each}`));
    }
    expect(found).toEqual([]);
  });
}

test("text is as large as the reader has asked their browser for", async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
  const small: string[] = [];
  for (const { path } of looked) {
    await page.goto(path);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    if (size !== "32px") small.push(`${path}: ${size}`);
  }
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  expect(small).toEqual([]);
});

for (const media of [{ contrast: "more" }, { forcedColors: "active" }] as const) {
  test(`${Object.values(media).join()}: the current step and the main button have a shape of their own`, async ({
    page,
  }) => {
    await page.emulateMedia(media);
    await page.goto("/ecrans/utilisateur/saisie/");
    const screen = await rehearsal(page);
    const outlined = (selector: string) =>
      screen.locator(selector).evaluateAll((all) =>
        all.map((each) => {
          const { outlineStyle, borderTopLeftRadius } = getComputedStyle(each);
          return `${outlineStyle} ${borderTopLeftRadius}`;
        }),
      );
    const [current] = await outlined(".chips [aria-current]");
    for (const other of await outlined(".chips li:not([aria-current])"))
      expect(other).not.toBe(current);
    const [main] = await outlined("button.forward");
    for (const other of await outlined(".frame button:not(.forward)"))
      expect(other).not.toBe(main);
    expect(main).toContain("double");
    await screen.getByRole("textbox").first().focus();
    const ring = await screen.locator(":focus").evaluate((field) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(field);
      return outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
    });
    expect(ring).toBeGreaterThanOrEqual(2);
    await page.goto("/2-utilisateurs/");
    const modes = page.locator(".modes-choice input");
    await expect(modes.first()).toBeAttached();
    const shapes = await modes.evaluateAll((all) =>
      all.map((each) => {
        const style = each.nextElementSibling && getComputedStyle(each.nextElementSibling);
        return [(each as HTMLInputElement).checked, style?.textDecorationLine] as const;
      }),
    );
    for (const [checked, line] of shapes) expect(line).toBe(checked ? "underline" : "none");
  });
}

/** What is asked, and pressed, of a screen of the portal; and of the whole page, on a phone. */
const ASKED = ".frame :is(button, input:not([type=radio], [type=checkbox]), select, .option)";
const ON_PHONE = "button, input, select, textarea, summary, a[href]";

/** The lines of each block of text. */
const linesOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll(":is(main, .rehearsal) :is(p, li, dd)")];
    return blocks.flatMap((of) => {
      if (!of.checkVisibility() || of.querySelector("p, ul, ol, li, div, button, svg"))
        return [];
      const words = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
      const found = new Map<number, string>();
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        if (text.parentElement?.closest(".from, .visually-hidden, .official code")) continue;
        for (const word of (text.textContent ?? "").matchAll(/\S+\s*/g)) {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].trimEnd().length);
          const [box] = range.getClientRects();
          if (!box) continue;
          const at = Math.round(box.bottom / 8);
          found.set(at, (found.get(at) ?? "") + word[0]);
        }
      }
      return [[...found.values()].map((line) => line.trim())];
    });
  });

/** Text that its box cuts. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, header *")]
      .filter((each) => each.checkVisibility() && !each.closest("svg, .visually-hidden, .skip"))
      .filter((each) => /hidden|clip/.test(getComputedStyle(each).overflowY))
      .filter((each) => each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 2)
      .map((each) => `${each.localName}.${each.className} ${each.innerText.slice(0, 30)}`),
  );

/** Full lines, of all pages. */
const full: number[] = [];
/** What one types or chooses in, on all pages. */
const typed = new Set<string>();

/** What is no text. */
const unmarked = async (page: Page): Promise<string[]> => [
  ...(await dim(page)),
  ...(await unframed(page)),
];

const LAWS: Record<string, Law> = {
  "what one aims at has 24 px everywhere, in a screen 44": {
    wrong: async (page) => [
      ...(await small(page, 24, PRESSED)),
      ...(await small(page, 44, ASKED)),
    ],
  },
  "what one types or chooses in has text of at least 16 px: of less, a phone enlarges the page":
    {
      wrong: async (page) => {
        const fields = await page
          .locator("select, textarea, input:not([type=radio], [type=checkbox], [type=file])")
          .evaluateAll((all) =>
            all.map(
              (each) => [each.localName, parseFloat(getComputedStyle(each).fontSize)] as const,
            ),
          );
        for (const [name] of fields) typed.add(name);
        return fields.flatMap(([name, size]) => (size < 16 ? [`${name}, ${size} px`] : []));
      },
    },
  "a line of text has 80 characters at the most, and 70 at the mean of full ones": {
    wrong: async (page) => {
      const lines = await linesOf(page);
      full.push(...lines.flatMap((block) => block.slice(0, -1).map((line) => line.length)));
      return lines.flat().filter((line) => line.length > 80);
    },
    inAll: () => {
      const mean = full.reduce((sum, length) => sum + length, 0) / full.length;
      return full.length > 300 && mean <= 70
        ? []
        : [`${full.length} lines of ${mean} at the mean`];
    },
  },
  "light: all text stands out at 7:1, within the sheet too": { wrong: pale },
  "dark: all text stands out at 7:1, within the sheet too": {
    sight: { dark: true },
    wrong: pale,
  },
  "light: what one presses is there before one points at it, what one fills in has a frame": {
    wrong: unmarked,
  },
  "dark: what one presses is there before one points at it, what one fills in has a frame": {
    sight: { dark: true },
    wrong: unmarked,
  },
  "no text is justified, slanted, in capitals, or of lines that stand close": {
    wrong: crammed,
  },
  "on a phone, what one aims at has 44 px": {
    sight: { width: 375, height: 812 },
    wrong: (page) => small(page, 44, ON_PHONE),
  },
  "no kind of page scrolls sideways at 320 px": {
    sight: { width: 320, height: 900 },
    wrong: wide,
  },
  "no text is cut by its box, twice as large and spaced out": {
    sight: { width: 360, height: 800, text: "200%", spaced: true },
    wrong: cut,
  },
  "no text stays small where the reader has it twice as large": {
    sight: { width: 360, height: 800, text: "200%" },
    wrong: fixed,
  },
};

hold(LAWS, judge);
