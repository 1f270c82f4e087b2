/**
 * Tries `deploy/nginx.conf` in Debian's nginx, at the root of a host and under a path: `npm run
 * test:nginx`. Installs nginx when it is missing; a minute and a half, and not a part of `npm test`.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { headersFor, readHeaders } from "../build/headers.ts";
import { compressTexts } from "./compress.ts";
import { strayAddresses } from "./stray-addresses.ts";

const PORT = Number(process.env["PORT"] ?? 4399);
const ROOT = join(import.meta.dirname, "..");
const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const faults: string[] = [];
let checked = 0;
const holds = (what: string, is: boolean): void => {
  checked += 1;
  if (!is) faults.push(what);
};

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port: PORT, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", reject)
      .end();
  });

function install(): void {
  if (existsSync(MODULE)) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo"];
  const names = ["nginx-light", "libnginx-mod-http-brotli-static"];
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...names]]) {
    const [command = "apt-get", ...rest] = [...sudo, "apt-get", ...args];
    spawnSync(command, rest, { stdio: "inherit" });
  }
  if (!existsSync(MODULE)) throw new Error("nginx could not be installed.");
}

/** The built site for a path, in a folder that nginx may read as its root. */
async function built(base: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "rse-nginx-"));
  const dist = join(root, "site", base);
  const { status } = spawnSync("npx", ["astro", "build", "--outDir", dist], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, BASE_PATH: base, SITE_URL: "https://guide.exemple.test" },
  });
  if (status !== 0) throw new Error("The build failed.");
  await compressTexts(dist, ["br", "gz"]);
  return root;
}

/** `deploy/nginx.conf` as it stands, but for the folder, the port and what a test needs around it. */
function configure(root: string, base: string): string {
  const conf = readFileSync(join(ROOT, "deploy/nginx.conf"), "utf8")
    .replaceAll("/srv/guide/_nginx", join(root, "site", base, "_nginx"))
    .replaceAll("/srv/guide;", `${join(root, "site")};`)
    .replace("listen 80;", `listen ${PORT};`);
  writeFileSync(join(root, "guide.conf"), conf);
  const file = join(root, "nginx.conf");
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(root, name)};`)
    .join(" ");
  writeFileSync(
    file,
    `load_module ${MODULE}; daemon off; pid ${join(root, "pid")}; error_log stderr warn;
${process.getuid?.() === 0 ? "user root;" : ""} events { }
http { include /etc/nginx/mime.types; access_log off; ${temp} include ${join(root, "guide.conf")}; }`,
  );
  return file;
}

async function started(conf: string): Promise<() => Promise<void>> {
  const server = spawn("nginx", ["-c", conf], { stdio: ["ignore", "ignore", "inherit"] });
  const over = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  for (let n = 0; n < 50; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (await ask("/").then(Boolean, () => false)) break;
  }
  return () => {
    server.kill("SIGQUIT");
    return over;
  };
}

/** The headers of each kind of address, as `_headers` says them. */
async function checkHeaders(dist: string, base: string): Promise<void> {
  const rules = readHeaders(readFileSync(join(dist, "_headers"), "utf8"));
  const script = readdirSync(join(dist, "_astro")).find((file) => file.endsWith(".js")) ?? "";
  const paths = ["", "en/", "2-utilisateurs/", "embed/utilisateur/saisie/", "desk.js"];
  const others = ["en/embed/cases/family-name-missing/", "whys.all.fr.json", "liens.csv"];
  const files = ["procedure.json", "procedure.schema.json", `_astro/${script}`, "icon.svg"];
  const installed = ["worker.js", "offline.js", "guide.webmanifest", "en/guide.webmanifest"];
  for (const path of [...paths, ...others, ...files, ...installed].map((each) => base + each)) {
    const { status, headers } = await ask(path);
    holds(`${path}: ${status}`, status === 200);
    for (const [name, value] of headersFor(rules, path))
      holds(
        `${path}: ${name}: ${String(headers[name.toLowerCase()])}`,
        headers[name.toLowerCase()] === value,
      );
    const framed = path.includes("embed/");
    holds(
      `${path}: who may frame it`,
      String(headers["content-security-policy"]).includes(
        framed ? "frame-ancestors *" : "frame-ancestors 'none'",
      ),
    );
  }
  holds(
    "what is built is kept for good",
    String((await ask(`${base}_astro/${script}`)).headers["cache-control"]).includes(
      "immutable",
    ),
  );
}

async function checkCompression(dist: string, base: string): Promise<void> {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, "": (body: Buffer) => body };
  const html = readFileSync(join(dist, "2-utilisateurs/index.html"));
  for (const [accepted, encoding] of [
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", ""],
  ] as const) {
    const { headers, body } = await ask(`${base}2-utilisateurs/`, {
      "Accept-Encoding": accepted,
    });
    holds(
      `${accepted}: ${String(headers["content-encoding"])}`,
      (headers["content-encoding"] ?? "") === encoding,
    );
    holds(`${accepted}: the page`, unpack[encoding](body).equals(html));
    holds(`${accepted}: its type`, headers["content-type"] === "text/html; charset=utf-8");
  }
}

async function checkErrors(base: string): Promise<void> {
  for (const [path, language] of [
    ["nulle-part/", "fr"],
    ["en/nowhere/", "en"],
    ["_astro/gone.js", "fr"],
  ] as const) {
    const { status, headers, body } = await ask(base + path);
    holds(`${path}: ${status}`, status === 404);
    holds(`${path}: in ${language}`, body.toString().includes(`<html lang="${language}"`));
    holds(`${path}: is not kept`, !/immutable|max-age/.test(String(headers["cache-control"])));
    holds(
      `${path}: has the policy`,
      String(headers["content-security-policy"]).includes("default-src 'none'"),
    );
  }
  for (const path of ["_headers", "_nginx/http.conf", "_nginx/"])
    holds(`${path} is served`, (await ask(base + path)).status === 404);
  const { status, headers } = await ask(`${base}2-utilisateurs`);
  holds(
    `without its slash: ${status}`,
    status === 301 && headers.location === `${base}2-utilisateurs/`,
  );
}

install();
for (const base of ["/", "/guide/"]) {
  const root = await built(base);
  const dist = join(root, "site", base);
  const stop = await started(configure(root, base));
  try {
    await checkHeaders(dist, base);
    await checkCompression(dist, base);
    await checkErrors(base);
  } finally {
    await stop();
  }
  for (const stray of strayAddresses({ dir: dist, base, site: "https://guide.exemple.test" }))
    faults.push(`under ${base}: ${stray}`);
  rmSync(root, { recursive: true });
}
for (const fault of faults) console.error(fault);
console.log(`nginx: ${checked} checks, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
