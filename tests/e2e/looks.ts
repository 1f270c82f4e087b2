import type { Page } from "@playwright/test";

/* What may be wrong with a page as it is seen now: each says so, a line a fault. */

/** Wider than the window: what scrolls sideways. */
export const wide = async (page: Page): Promise<string[]> => {
  const [width, own] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  return width > own ? [`is ${width} px wide`] : [];
};

/** Of what is pressed or filled in, what is lower or narrower than so many pixels. */
export const small = (page: Page, least: number, within: string): Promise<string[]> =>
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

/** What is pressed, chosen or filled in. */
export const PRESSED = "a[href], button, input, select, textarea, summary";

/** Text that stands out by less than 7:1. */
export const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { read, over, ratio, behind, opacityOf } = globalThis.contrast;
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
      const [r, g, b, a] = read(getComputedStyle(of).color);
      const ink = [r, g, b, a * opacityOf(of)] as const;
      for (const paper of behind(of)) {
        const found = ratio(over(ink, paper), paper);
        if (found < 6.995)
          wrong.add(
            `${found.toFixed(2)} ${of.localName}.${of.className} ${(text.textContent ?? "").trim().slice(0, 30)}`,
          );
      }
    }
    return [...wrong];
  });

/** Of what can have the focus, one of each look: is it outlined, so that it stands out at 3:1? */
export const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { read, ratio: ratioOf } = globalThis.contrast;
    const paper = read(getComputedStyle(document.body).backgroundColor);
    const looks = new Set<string>();
    const wrong: string[] = [];
    const all = "a[href], button, input, select, textarea, summary, [tabindex='-1']";
    for (const each of document.querySelectorAll<HTMLElement>(all)) {
      if (!each.checkVisibility({ visibilityProperty: true })) continue;
      const around = each.closest("section, nav, form, header, footer");
      const look = `${each.localName}.${each.className}.${each.getAttribute("type")} in ${around?.className}`;
      // (A shape of the drawing is outlined by its stroke.)
      if (looks.has(look) || each.matches(":disabled, main, .node, .visually-hidden *"))
        continue;
      looks.add(look);
      each.focus({ preventScroll: true });
      if (document.activeElement !== each) continue;
      // A summary of errors and the end of an act have a frame of their own.
      if (each.matches("[tabindex='-1']:not(h1, h2, h3)")) continue;
      // What is chosen by a box that is not seen shows it at the label.
      const shown = each.matches(".modes-choice input") ? each.nextElementSibling : each;
      if (!shown) continue;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
      const ratio = ratioOf(read(outlineColor), paper);
      if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 || ratio < 3)
        wrong.push(`${look}: ${outlineStyle} ${outlineWidth} ${ratio.toFixed(1)}:1`);
    }
    return wrong;
  });
