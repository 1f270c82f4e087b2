import type { Page } from "@playwright/test";

/* How text is set, for those to whom reading is work. */

/** Seen with text of twice its size: what has stayed small. (A drawing is as large as its place.) */
export const fixed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { style } = document.documentElement;
    const texts = [
      ...document.querySelectorAll("body *:not(svg, svg *, script, style)"),
    ].filter(
      (each) =>
        each.checkVisibility() &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const sizes = () => texts.map((each) => parseFloat(getComputedStyle(each).fontSize));
    const [large, chosen] = [sizes(), style.fontSize];
    style.fontSize = "100%";
    const usual = sizes();
    style.fontSize = chosen;
    return texts.flatMap((each, n) =>
      (large[n] ?? 0) < 1.5 * (usual[n] ?? 0)
        ? [
            `${large[n]} px: ${each.localName}.${each.className} ${each.textContent.slice(0, 30)}`,
          ]
        : [],
    );
  });

/** Whole texts that are justified, slanted, in capitals, or whose lines stand close together. */
export const crammed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :is(p, li, dd, figcaption)")].flatMap((each) => {
      if (!each.checkVisibility() || each.textContent.trim().length < 40) return [];
      const { textAlign, fontStyle, textTransform, lineHeight, fontSize } =
        getComputedStyle(each);
      const apart = parseFloat(lineHeight) / parseFloat(fontSize);
      const wrong = [textAlign, fontStyle, textTransform].filter((is) =>
        /justify|italic|uppercase/.test(is),
      );
      if (apart < 1.25) wrong.push(`lines ${apart.toFixed(2)} apart`);
      return wrong.map((what) => `${what}: ${each.localName}.${each.className}`);
    }),
  );
