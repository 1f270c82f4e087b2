import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/* `npm start` on the built site, asked what no browser would ask. */

const root = join(import.meta.dirname, "../..");
/** What is asked for, of the built site: packing all of it takes half a minute. */
const PART = ["_headers", "_nginx", "icon.svg", "index.html", "404.html"];
const ENGLISH = ["en/index.html", "en/404.html"];
const site = mkdtempSync(join(tmpdir(), "serve-"));
let server: ChildProcess | undefined;
let port = 0;

beforeAll(async () => {
  for (const path of [...PART, ...ENGLISH])
    cpSync(join(root, "dist", path), join(site, path), { recursive: true });
  server = spawn(process.execPath, ["tools/serve.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", DIST: site },
    stdio: ["ignore", "pipe", "inherit"],
  });
  port = await new Promise<number>((resolve, reject) => {
    server?.stdout?.on("data", (told: Buffer) => {
      const [, number] = /localhost:(\d+)/.exec(told.toString()) ?? [];
      if (number) resolve(Number(number));
    });
    server?.on("exit", (code) =>
      reject(new Error(`The server ended with ${code ?? "a signal"}.`)),
    );
  });
}, 60_000);
afterAll(() => {
  server?.kill();
  rmSync(site, { recursive: true });
});

/** What answers bytes that are sent as they are; empty when the server hangs up. */
const raw = (request: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request, "latin1"));
    let answer = "";
    socket.setEncoding("latin1").on("data", (text: string) => (answer += text));
    socket.on("close", () => resolve(answer)).on("error", () => resolve(answer));
    socket.setTimeout(2000, () => socket.destroy());
  });
const ask = (path: string, ...headers: string[]): Promise<string> =>
  raw(
    [`GET ${path} HTTP/1.1`, "Host: x", "Connection: close", ...headers, "", ""].join("\r\n"),
  );
const status = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

const isAlive = async (): Promise<void> => expect(status(await ask("/"))).toBe(200);

/* Nothing here is long enough to be asked for in pieces: a server may always give the whole. */
test.each([
  "bytes=5-2",
  "bytes=99999999-",
  "bytes=a-b",
  "5-9",
  "bytes=0-1,4-5",
  "bytes=-0",
  "bytes=0-9",
  "bytes=0-9999999999999999999999",
])("the range %s", async (range) => {
  expect(status(await ask("/icon.svg", `Range: ${range}`))).toBe(200);
  await isAlive();
});

test.each([
  ["/%", 400],
  ["/%zz/", 400],
  ["/%c3%28/", 400],
  ["/%00", 400],
  ["/index.html%00.txt", 400],
  ["//", 404],
  ["//evil.test/", 404],
  ["/..%2f..%2fpackage.json", 404],
  ["/../package.json", 404],
  ["/..%5c..%5cpackage.json", 404],
  ["/.git/config", 404],
  ["http://[/", 400],
  ["*", 400],
  ["?a=1", 400],
])("the address %s", async (path, expected) => {
  expect(status(await ask(path))).toBe(expected);
  await isAlive();
});

test.each([
  ["a long address", () => ask(`/${"a".repeat(8000)}`), 404],
  ["a giant header", () => ask("/", `X: ${"a".repeat(100_000)}`), 431],
  ["a header that is none", () => ask("/", "nonsense"), 400],
  ["no HTTP", () => raw("\x16\x03\x01\x00\x00\r\n\r\n"), 400],
  ["a null byte", () => raw("GET /\0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 400],
  [
    "a POST",
    () => raw("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    405,
  ],
])("%s", async (_kind, send, expected) => {
  expect(status(await send())).toBe(expected);
  await isAlive();
});

test.each([
  "/_headers",
  "/_headers/",
  "/%5fheaders",
  "/_nginx/http.conf",
  "/_nginx/server.conf",
])("%s is the host's, and not served", async (path) =>
  expect(status(await ask(path))).toBe(404),
);

test("texts go packed to whoever can unpack them", async () => {
  expect(await ask("/", "Accept-Encoding: br")).toMatch(/^content-encoding: br\r$/im);
  expect(await ask("/")).not.toMatch(/^content-encoding:/im);
});

test("what is not there is told in the language of its address", async () => {
  expect(await ask("/nulle-part/")).toContain('<html lang="fr"');
  expect(await ask("/en/nowhere/")).toContain('<html lang="en"');
});
