import { defineConfig, devices } from "@playwright/test";

/** Two suites may run at the same time, each at its port. */
const PORT = Number(process.env["E2E_PORT"] ?? 4173);
/** WHOLE: all of it, or what axe says of all of it; without, what `npm test` has time for. */
const WHICH: Record<string, object> = { "": { grepInvert: /@whole/ }, axe: { grep: /@axe/ } };
const executablePath = process.env["CHROMIUM"] ?? "";

export default defineConfig({
  testDir: "tests/e2e",
  // What takes long and seldom finds anything has a command of its own: `npm run test:whole`.
  ...WHICH[process.env["WHOLE"] ?? ""],
  fullyParallel: true,
  workers: 2,
  // About once in a thousand clicks the headless shell draws no frame any more, and the click waits for
  // one. A second try is in a new browser; what needed it is told by name (`tools/test.ts`).
  retries: 1,
  forbidOnly: Boolean(process.env["CI"]),
  outputDir: "test-results/playwright",
  // The texts of `transcripts.spec.ts`; there are no pictures.
  snapshotPathTemplate: "tests/transcripts/{arg}{ext}",
  use: {
    ...devices["Desktop Chrome"],
    // What it keeps would answer instead of the routes that tests fake: `offline.spec.ts` lets it.
    serviceWorkers: "block",
    // A page for each test costs a fifth of the time; what a test leaves is wiped. Specs that fake what
    // scripts are fetched say no: one that came before would not be asked for again.
    reuseContext: true,
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        // Pages live for seconds: compiling them well costs more than it gains, and so does a process
        // that only draws. A sixth of the time, with the two.
        "--in-process-gpu",
        "--js-flags=--no-opt --no-maglev --max-lazy",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node tools/serve.ts",
    // Packing the whole site takes half a minute: `serve.test.ts` asks for some of it packed.
    env: { PORT: String(PORT), PLAIN: "1" },
    port: PORT,
    reuseExistingServer: false,
  },
});
