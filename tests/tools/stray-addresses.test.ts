import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { strayAddresses } from "../../tools/stray-addresses.ts";

const dir = mkdtempSync(join(tmpdir(), "base-"));
afterAll(() => rmSync(dir, { recursive: true }));

const strays = (files: Record<string, string>): string[] => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return strayAddresses({ dir, base: "/guide/", site: "https://x.test" });
};

const sound = {
  _headers: "/guide/*\n  X: y/z\n",
  "index.html": '<a href="/guide/">1/2</a><a href="/guide/cas/#a">et/ou</a> ainsi / là',
  "cas/index.html": '<link href="https://x.test/guide/cas/"><a href="https://y.test/cas/">',
  "desk.js": "fetch(`/guide/replies.${e}.json`); /cas$/.test(x)",
  "data.json": '{"site":"https://x.test/","path":"/guide/cas/"}',
  "pages.json": String.raw`{"parts":["<a href=\"/guide/cas/\">","<a href=\"/guide/\">"]}`,
  "speculation.json": '{"href_matches":"/guide/*/"}',
};

test("a site whose addresses all stand under its base has no stray", () => {
  expect(strays(sound)).toEqual([]);
});

test.each([
  ["index.html", '<a href="/">', "/"],
  ["index.html", '<a href="/cas/#pourquoi">', "/cas/"],
  ["index.html", "<i data-links='{&quot;a&quot;:&quot;/cas/&quot;}'>", "/cas/"],
  ["index.html", '<style>a{src:url(/cas/index.html) format("x")}</style>', "/cas/index.html"],
  ["index.html", '<meta content="0; url=/cas/">', "/cas/"],
  ["index.html", '<link rel="canonical" href="https://x.test/cas/">', "/cas/"],
  ["index.html", '<a href="/guide/parti/">', "/guide/parti/"],
  ["desk.js", 'fetch("/nulle-part.json")', "/nulle-part.json"],
  ["data.json", '{"path":"/cas/"}', "/cas/"],
  ["pages.json", String.raw`{"parts":["<a href=\"/cas/\">"]}`, "/cas/"],
  ["pages.json", String.raw`{"parts":["<a href=\"/guide/parti/\">"]}`, "/guide/parti/"],
  ["speculation.json", '{"href_matches":"/cas/*"}', "/cas/*"],
  ["links.csv", "a,https://x.test/cas/,b", "/cas/"],
  ["_headers", "/embed/*\n  X: y", "/embed/*"],
])("in %s, %s strays", (file, text, address) => {
  expect(strays({ ...sound, "links.csv": "", [file]: text })).toEqual([`${file}: ${address}`]);
});
