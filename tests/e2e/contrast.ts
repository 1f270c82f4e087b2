import type { Page } from "@playwright/test";

/** Red, green and blue to 255, and how opaque, to 1. */
export type Colour = readonly [number, number, number, number];

/** What a test asks of colours, in its page. */
export interface Contrast {
  /** A colour as a style has it. */
  read: (css: string) => Colour;
  /** One colour over an opaque one. */
  over: (top: Colour, under: Colour) => Colour;
  /** By WCAG 2: 1 to 21. */
  ratio: (a: Colour, b: Colour) => number;
  /** What may stand behind a text: a colour, or each stop of the gradient that fills its box. */
  behind: (of: Element | null) => Colour[];
  /** With all that it stands in, to 1. */
  opacityOf: (of: Element | null) => number;
}

declare global {
  var contrast: Contrast;
}

/** Gives the pages that are opened from now on what measures contrast: `contrast`, in an evaluation. */
export const measureContrast = (page: Page): Promise<unknown> => page.addInitScript(install);

function install(): void {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const light = ([r, g, b]: Colour) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((each) => {
      const c = each / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  globalThis.contrast = {
    read(css) {
      if (!canvas) throw new Error("There is no canvas.");
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    },
    over(top, under) {
      const mix = (n: 0 | 1 | 2) => top[n] * top[3] + under[n] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    },
    ratio(a, b) {
      const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    },
    behind(of) {
      const { read, behind, over } = globalThis.contrast;
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
    },
    opacityOf: (of) =>
      of
        ? Number(getComputedStyle(of).opacity) * globalThis.contrast.opacityOf(of.parentElement)
        : 1,
  };
}
