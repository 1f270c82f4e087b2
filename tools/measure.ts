/**
 * Measures the built site as it is served: how long the first press and a later one take until their
 * errors are painted, with the processor slowed four times, beside a floor page that unhides a block.
 * Times drift with the machine: read them relative to the floor of the same run. No test.
 *
 *     npm run build && PORT=4321 node tools/serve.ts &
 *     node tools/measure.ts http://localhost:4321 9
 */
import { chromium, type Browser, type Page } from "@playwright/test";
import { findChromium } from "./browser.ts";

const [site = "http://localhost:4321", times = "9"] = process.argv.slice(2);

const FLOOR = `<!doctype html><title>floor</title><form data-rehearsal><button type="submit" data-press="x"
  onclick="event.preventDefault(); document.querySelector('.summary').hidden = false">x</button></form>
  <div class="summary" hidden>errors</div>`;

interface Measured {
  name: string;
  path: string;
}
const PAGES: readonly Measured[] = [
  { name: "floor", path: "/floor/" },
  { name: "step 2", path: "/2-utilisateurs/" },
  { name: "a screen", path: "/ecrans/utilisateur/saisie/" },
  { name: "a screen with a table", path: "/ecrans/procuration/ajout/" },
];

/** The form's forward button, from the press to the paint that follows what it has drawn. */
const press = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLElement>(
          "[data-rehearsal] [type=submit][data-press]",
        );
        if (!button) throw new Error("There is nothing to press.");
        const start = performance.now();
        button.click();
        const seen = () => {
          const summary = document.querySelector<HTMLElement>(
            "[data-rehearsal] .summary, body > .summary",
          );
          if (!summary || summary.hidden) return void setTimeout(seen);
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        };
        seen();
      }),
  );

/** A fresh page, once it is quiet: its first press, and another. */
async function measure(browser: Browser, path: string): Promise<[number, number]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/floor/", (route) =>
    route.fulfill({ body: FLOOR, contentType: "text/html; charset=utf-8" }),
  );
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(site + path);
  if (path !== "/floor/") await page.locator("[data-rehearsal][data-ready]").first().waitFor();
  await page.waitForTimeout(4000);
  const first = await press(page);
  await page.waitForTimeout(300);
  const second = await press(page);
  await context.close();
  return [first, second];
}

const at = (share: number, sorted: readonly number[]): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
const told = (list: readonly number[]): string => {
  const sorted = list.toSorted((a, b) => a - b);
  return `${at(0.5, sorted)} / ${at(0.95, sorted)}`;
};

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--disable-gpu"],
});
console.log("page: first press, median / p95 · a later one, ms");
for (const { name, path } of PAGES) {
  const runs: [number, number][] = [];
  for (let n = 0; n < Number(times); n += 1) runs.push(await measure(browser, path));
  console.log(
    `${name}: ${told(runs.map(([first]) => first))} · ${told(runs.map(([, later]) => later))}`,
  );
}
await browser.close();
