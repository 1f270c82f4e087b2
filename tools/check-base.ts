/**
 * Builds the site as for a host that shows it under a path, elsewhere than in `dist`, and fails on
 * any address in it that does not begin with that path, or at which nothing stands. Half a minute:
 * not a part of `npm test`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strayAddresses } from "./stray-addresses.ts";

const dir = mkdtempSync(join(tmpdir(), "rse-guide-"));
const base = "/guide/";
const site = "https://guide.exemple.test";

const { status } = spawnSync("npx", ["astro", "build", "--outDir", dir], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, BASE_PATH: base, SITE_URL: site },
});
const strays = status === 0 ? strayAddresses({ dir, base, site }) : ["The build failed."];
const home = status === 0 ? readFileSync(join(dir, "index.html"), "utf8") : "";
if (!home.includes(`href="${base}1-inscription/"`)) strays.push("The home has no address.");
rmSync(dir, { recursive: true });
for (const stray of strays) console.error(stray);
console.log(`Under ${base}: ${strays.length} stray addresses.`);
process.exitCode = strays.length === 0 ? 0 : 1;
