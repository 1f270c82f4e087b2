/**
 * Draws the cards that messaging and mail show beside a link to the site, one a language, and the icons
 * with which a device installs it, into `public/`. They are kept with the sources: run this again when the site's name or look changes.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { languages, type Language } from "../src/domain/language.ts";
import { siteWords } from "../src/guide/words/site-words.ts";
import { findChromium } from "./browser.ts";

const FONT =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
const font = readFileSync(FONT).toString("base64");
const icon = readFileSync("public/icon.svg").toString("base64");

const card = (language: Language): string => {
  const { name, guard, guardRest } = siteWords[language];
  return `<!doctype html><html lang="${language}"><style>
    @font-face { font-family: card; src: url(data:font/woff2;base64,${font}); font-weight: 200 800 }
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 84px 90px;
      display: flex; flex-direction: column; background: #faf9f4; color: #14231c;
      font-family: card; border: 22px solid #bd7a10 }
    img { width: 120px; height: 120px; margin-left: -8px }
    h1 { font-size: 104px; margin: 18px 0 auto; letter-spacing: -0.015em }
    p { margin: 14px 0 0; font-size: 38px; line-height: 1.3 }
    b { color: #4f3300 }
  </style><img src="data:image/svg+xml;base64,${icon}" alt=""><h1>${name}</h1><p><b>${guard}</b></p><p>${guardRest}</p></html>`;
};

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const language of languages) {
  await page.setContent(card(language));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `public/preview.${language}.png` });
}
// To its edges: a device cuts the corners that it wants.
const square = readFileSync("public/icon.svg", "utf8").replace('rx="5"', "");
for (const size of [192, 512]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0; display: block; width: ${size}px }</style>${square}`,
  );
  await page.screenshot({ path: `public/icon-${size}.png` });
}
await browser.close();
