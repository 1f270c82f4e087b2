import type { Page } from "@playwright/test";

/* What is no text and must be seen all the same: pictures that one presses, frames of fields, names of groups. */

/** What one presses and nobody sees before pointing at it, or whose picture stands out by less than 3:1. */
export const dim = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { read, over, ratio, behind, opacityOf } = globalThis.contrast;
    return [...document.querySelectorAll("a[href], button, summary")].flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true })) return [];
      if (each.matches(".skip, :disabled, [aria-disabled=true], svg *")) return [];
      const picture = each.textContent.trim() === "" ? each.querySelector("path") : null;
      const [r, g, b, a] = read(
        picture ? getComputedStyle(picture).stroke : getComputedStyle(each).color,
      );
      const ink = [r, g, b, a * opacityOf(each)] as const;
      const found = Math.min(...behind(each).map((paper) => ratio(over(ink, paper), paper)));
      const name = (each.getAttribute("aria-label") ?? each.textContent).trim().slice(0, 40);
      return found < 2.995 ? [`${found.toFixed(2)} ${each.localName} ${name}`] : [];
    });
  });

/** What one types or chooses in and whose place is not told by a frame or a ground, at 3:1. */
export const unframed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { read, over, ratio, behind } = globalThis.contrast;
    const fields = "input:not([type=radio], [type=checkbox], [type=file]), select, textarea";
    return [...document.querySelectorAll(fields)].flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true })) return [];
      const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(each);
      const tells = [backgroundColor, ...(borderTopStyle === "none" ? [] : [borderTopColor])];
      const [paper = read("canvas")] = behind(each.parentElement);
      const found = Math.max(...tells.map((css) => ratio(over(read(css), paper), paper)));
      return found < 2.995 ? [`${found.toFixed(2)} ${each.localName}#${each.id}`] : [];
    });
  });

/** Groups that nothing names: one hears that something begins, and not what. */
export const nameless = (root: Document): string[] =>
  [
    ...root.querySelectorAll(
      ":is(fieldset, [role=group], [role=radiogroup], [role=region], [role=toolbar]):not([role=presentation])",
    ),
  ].flatMap((each) => {
    const by = each.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const said = [
      each.getAttribute("aria-label"),
      ...by.map((id) => root.getElementById(id)?.textContent),
      each.querySelector(":scope > legend")?.textContent,
    ];
    return said.some((name) => name?.trim())
      ? []
      : [`nameless: ${each.outerHTML.slice(0, 90)}`];
  });
