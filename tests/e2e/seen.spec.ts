import type { Page } from "@playwright/test";
import type { Colour } from "./contrast.ts";
import { expect, long, rehearsal, test } from "./guide.ts";
import { looked } from "./kinds.ts";
import { hold } from "./laws.ts";
import { judge, look, visit, type Law, type Sight } from "./sights.ts";

/* What is seen when the page is narrow or low, its text twice as large, spaced out, or in another face. */

const SIGHTS: Record<string, Sight & { blocked?: boolean }> = {
  "at 320 by 256 px, which is 400 %": { width: 320, height: 256 },
  "with text of twice its size": { width: 360, height: 800, text: "200%" },
  "with its text spaced out (WCAG 1.4.12)": { width: 320, height: 900, spaced: true },
  "without its typeface": { width: 320, height: 900, blocked: true },
  "with all of that": { width: 360, height: 256, text: "200%", spaced: true, blocked: true },
};

/** Wider than the window: what scrolls sideways. */
const wide = async (page: Page): Promise<string[]> => {
  const [width, own] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  return width > own ? [`is ${width} px wide`] : [];
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

/** Of what is pressed or filled in, what is lower or narrower than so many pixels. */
const small = (page: Page, least: number, within: string): Promise<string[]> =>
  page.evaluate(
    ([size, selector]) => {
      /** A box to tick is pressed by its label too, and in a table by its row. */
      const areas = (of: Element): DOMRect[] => {
        const chosen = of instanceof HTMLInputElement && /radio|checkbox/.test(of.type);
        const labels = chosen ? [...(of.labels ?? [])] : [];
        const row = chosen ? of.closest("tr") : null;
        return [of, ...labels, ...(row ? [row] : [])].map((each) =>
          each.getBoundingClientRect(),
        );
      };
      /** A link within a sentence is as high as its line (WCAG 2.5.8). */
      const inSentence = (of: Element) => {
        const block = of.closest("p, li, dd, dt, td, th, figcaption, span.official");
        const own = of.textContent.trim().length;
        return of.matches("a") && block !== null && block.textContent.trim().length > own + 1;
      };
      return [...document.querySelectorAll(selector)].flatMap((each) => {
        if (!each.checkVisibility({ visibilityProperty: true })) return [];
        if (each.closest(".visually-hidden, .skip") || inSentence(each)) return [];
        const all = areas(each).filter(({ width }) => width > 0);
        if (all.length === 0) return [];
        const width =
          Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
        const height =
          Math.max(...all.map(({ bottom }) => bottom)) - Math.min(...all.map(({ top }) => top));
        const name = (each.getAttribute("aria-label") ?? each.textContent).trim().slice(0, 40);
        return width < size - 0.5 || height < size - 0.5
          ? [`${Math.round(width)} × ${Math.round(height)}: ${each.localName} ${name}`]
          : [];
      });
    },
    [least, within] as const,
  );

const PRESSED = "a[href], button, input, select, textarea, summary";
/** What is asked, and pressed, of a screen of the portal; and of the whole page, on a phone. */
const ASKED = ".frame :is(button, input:not([type=radio], [type=checkbox]), select, .option)";
const ON_PHONE = "button, input, select, textarea, summary, a[href]";

/** Text that stands out by less than 7:1. */
const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { read, over, ratio } = globalThis.contrast;
    /** What may stand behind a text: a colour, or each stop of the gradient that fills its box. */
    const behind = (of: Element | null): Colour[] => {
      if (!of)
        return [read(getComputedStyle(document.documentElement).getPropertyValue("--paper"))];
      const { backgroundColor, backgroundImage } = getComputedStyle(of);
      const own = read(backgroundColor);
      // The first layer is the sheet's; the hatching after it is in the border alone.
      const [first = ""] = backgroundImage.split(/, (?=repeating-linear-gradient)/);
      const stops = first.match(/(?:rgba?|color)\([^)]*\)/g) ?? [];
      if (stops.length > 0) return stops.map(read);
      if (own[3] === 1) return [own];
      return behind(of.parentElement).map((under) => over(own, under));
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const of = text.parentElement;
      if (!of || (text.textContent ?? "").trim() === "") continue;
      // (In a drawing, what stands behind is another shape.)
      if (
        of.closest(
          "script, style, noscript, svg, .visually-hidden, :disabled, [aria-disabled=true]",
        )
      )
        continue;
      if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color } = getComputedStyle(of);
      for (const paper of behind(of)) {
        const found = ratio(over(read(color), paper), paper);
        if (found < 6.995)
          wrong.add(
            `${found.toFixed(2)} ${of.localName}.${of.className} ${(text.textContent ?? "").trim().slice(0, 30)}`,
          );
      }
    }
    return [...wrong];
  });

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
};

hold(LAWS, judge);
