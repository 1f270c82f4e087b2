import type { Page } from "@playwright/test";
import { measureContrast, type Colour } from "./contrast.ts";
import { expect, long, rehearsal, test } from "./guide.ts";
import { looked } from "./kinds.ts";

/* What is seen when the page is narrow or low, its text twice as large, spaced out, or in another face. */

interface Sight {
  width: number;
  height: number;
  /** Of the size that the reader has chosen. */
  text?: string;
  spaced?: boolean;
  blocked?: boolean;
}

const SIGHTS: Record<string, Sight> = {
  "at 320 px": { width: 320, height: 900 },
  "at 320 by 256 px, which is 400 %": { width: 320, height: 256 },
  "with text of twice its size": { width: 360, height: 800, text: "200%" },
  "with its text spaced out (WCAG 1.4.12)": { width: 320, height: 900, spaced: true },
  "without its typeface": { width: 320, height: 900, blocked: true },
  "with all of that": { width: 360, height: 256, text: "200%", spaced: true, blocked: true },
};

const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

async function look(page: Page, path: string, { width, height, text, spaced }: Sight) {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await page.evaluate(
    async ([size, css]) => {
      if (size) document.documentElement.style.fontSize = size;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await document.fonts.ready;
    },
    [text ?? "", spaced ? SPACED : ""] as const,
  );
}

/** The plain one, and all at once; each by itself with `npm run test:whole`. */
const FIRST_SEEN = ["at 320 px", "with all of that"];

for (const [name, sight] of Object.entries(SIGHTS)) {
  const later = long(!FIRST_SEEN.includes(name));
  test(`no kind of page scrolls sideways ${name}`, later, async ({ page }) => {
    test.setTimeout(180_000);
    if (sight.blocked)
      await page.route("**/*.woff2", (route) => route.fulfill({ status: 404 }));
    const wide: string[] = [];
    for (const { path } of looked) {
      await look(page, path, sight);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > sight.width) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  });
}

test("what one types or chooses in has text of at least 16 px: of less, a phone enlarges the page", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const small: string[] = [];
  const seen = new Set<string>();
  for (const { path } of looked) {
    await page.goto(path);
    if (await page.locator("[data-sandbox]").count())
      await page.locator("[data-sandbox][data-ready]").waitFor();
    const fields = await page
      .locator("select, textarea, input:not([type=radio], [type=checkbox], [type=file])")
      .evaluateAll((all) =>
        all.map(
          (field) => [field.localName, parseFloat(getComputedStyle(field).fontSize)] as const,
        ),
      );
    for (const [name, size] of fields) {
      seen.add(name);
      if (size < 16) small.push(`${path}: ${name}, ${size} px`);
    }
  }
  expect(small).toEqual([]);
  expect([...seen].sort()).toEqual(["input", "select", "textarea"]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: all text stands out at 7:1, within the sheet too`, async ({ page }) => {
    test.setTimeout(180_000);
    await measureContrast(page);
    await page.emulateMedia({ colorScheme });
    const pale: string[] = [];
    for (const { path } of looked) {
      await page.goto(path);
      const found = await page.evaluate(() => {
        const { read, over, ratio } = globalThis.contrast;
        /** What may stand behind a text: a colour, or each stop of the gradient that fills its box. */
        const behind = (of: Element | null): Colour[] => {
          if (!of)
            return [
              read(getComputedStyle(document.documentElement).getPropertyValue("--paper")),
            ];
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
          if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
            continue;
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
      pale.push(...found.map((each) => `${path} ${each}`));
    }
    expect(pale.slice(0, 30)).toEqual([]);
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

/* What one aims at, and how long a line is. */

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

test("what one aims at has 24 px everywhere, in a screen 44", async ({ page }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const { path } of looked) {
    await page.goto(path);
    const wrong = [...(await small(page, 24, PRESSED)), ...(await small(page, 44, ASKED))];
    found.push(...wrong.map((each) => `${path} ${each}`));
  }
  expect(found.slice(0, 30)).toEqual([]);
});

test("on a phone, what one aims at has 44 px", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 375, height: 812 });
  const found: string[] = [];
  for (const { path } of looked) {
    await page.goto(path);
    found.push(...(await small(page, 44, ON_PHONE)).map((each) => `${path} ${each}`));
  }
  expect(found.slice(0, 30)).toEqual([]);
});

test("a line of text has 80 characters at the most, and 70 at the mean of full ones", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const long: string[] = [];
  const full: number[] = [];
  for (const { path } of looked) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const lines = await page.evaluate(() => {
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
    for (const block of lines) {
      full.push(...block.slice(0, -1).map((line) => line.length));
      long.push(...block.filter((line) => line.length > 80).map((line) => `${path} ${line}`));
    }
  }
  expect(long.slice(0, 20)).toEqual([]);
  expect(full.length).toBeGreaterThan(300);
  expect(full.reduce((sum, length) => sum + length, 0) / full.length).toBeLessThanOrEqual(70);
});

test("no text is cut by its box, twice as large and spaced out", async ({ page }) => {
  test.setTimeout(120_000);
  const cut: string[] = [];
  for (const { path } of looked) {
    await look(page, path, { width: 360, height: 800, text: "200%", spaced: true });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *, header *")]
        .filter(
          (each) => each.checkVisibility() && !each.closest("svg, .visually-hidden, .skip"),
        )
        .filter((each) => /hidden|clip/.test(getComputedStyle(each).overflowY))
        .filter((each) => each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 2)
        .map((each) => `${each.localName}.${each.className} ${each.innerText.slice(0, 30)}`),
    );
    cut.push(...found.map((each) => `${path} ${each}`));
  }
  expect(cut.slice(0, 20)).toEqual([]);
});
