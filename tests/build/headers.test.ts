import { describe, expect, test } from "vitest";
import { headerRules, headersFile, headersFor, readHeaders } from "../../build/headers.ts";

const served = (path: string, ancestors?: string) =>
  Object.fromEntries(headersFor(headerRules(ancestors), path));

const example = [
  { pattern: "/*", headers: { A: "1", B: "1" } },
  { pattern: "/x/*", takesBack: ["A"], headers: { A: "2", B: "2" } },
  { pattern: "/x", headers: { C: "3: 4" } },
];

test("a header given twice holds both values, unless the first is taken back", () => {
  expect(headersFor(example, "/x/y")).toEqual([
    ["B", "1, 2"],
    ["A", "2"],
  ]);
  expect(headersFor(example, "/y/")).toEqual([
    ["A", "1"],
    ["B", "1"],
  ]);
  expect(headersFor(example, "/x")).toContainEqual(["C", "3: 4"]);
});

test("a host reads a pattern a line, its headers below it, those that it takes back first", () => {
  expect(headersFile(example)).toBe(
    "/*\n  A: 1\n  B: 1\n/x/*\n  ! A\n  A: 2\n  B: 2\n/x\n  C: 3: 4\n",
  );
});

test("what is written is read back the same", () => {
  const built = {
    hashed: ["a.Ab12.js"],
    inline: { script: ["sha256-a"], style: ["sha256-b"] },
  };
  for (const rules of [example, headerRules("*", built)])
    expect(readHeaders(headersFile(rules))).toEqual(rules);
});

test("no value ends its line, and no pattern stands twice", () => {
  const rules = headerRules();
  expect(headersFile(rules)).not.toMatch(/[^\x20-\x7e\n]/);
  const values = rules.flatMap(({ headers }) => Object.values(headers));
  expect(values.filter((value) => value.includes("\n"))).toEqual([]);
  expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
});

describe("who may frame a page", () => {
  const policy = (path: string, ancestors?: string) =>
    served(path, ancestors)["Content-Security-Policy"];

  test.each(["/", "/cas/nom-absent/", "/en/", "/en/embedding/", "/procedure.json"])(
    "%s: nobody",
    (path) => {
      expect(policy(path)).toMatch(/; frame-ancestors 'none'$/);
      expect(served(path)["Cross-Origin-Opener-Policy"]).toBe("same-origin");
    },
  );

  test.each(["/embed/utilisateur/saisie/", "/en/embed/cases/family-name-missing/"])(
    "%s: everybody, or those whom EMBED_ANCESTORS lists, and the rest holds",
    (path) => {
      expect(policy(path)).toMatch(/^default-src 'none'; .*; frame-ancestors \*$/);
      expect(policy(path, "https://intranet.example 'self'")).toMatch(
        /^default-src 'none'; .*; frame-ancestors https:\/\/intranet\.example 'self'$/,
      );
      const headers = served(path);
      expect(headers["Referrer-Policy"]).toBe("no-referrer");
      expect(headers).not.toHaveProperty("Cross-Origin-Opener-Policy");
      expect(headers).not.toHaveProperty("Cross-Origin-Resource-Policy");
    },
  );

  test.each(["", " ", "*; script-src *", "a,b", "a\n  X: y"])(
    "%j is no list, and the build stops",
    (ancestors) => {
      expect(() => headerRules(ancestors)).toThrow("EMBED_ANCESTORS");
    },
  );
});

test("the data may be read from other sites, and say what they are", () => {
  for (const path of ["/procedure.json", "/procedure.schema.json"]) {
    expect(served(path)).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  }
  expect(served("/procedure.json")["Content-Type"]).toMatch(/^application\/json/);
  expect(served("/liens.csv")["Content-Type"]).toBe("text/csv; charset=utf-8");
});

describe("what is kept for good", () => {
  const inline = { script: [], style: [] };
  const rules = headerRules("*", { hashed: ["rehearsal.Ab12.js"], inline });
  const kept = (path: string) => Object.fromEntries(headersFor(rules, path))["Cache-Control"];

  test("a file that was built", () => {
    expect(kept("/_astro/rehearsal.Ab12.js")).toBe("public, max-age=31536000, immutable");
  });

  test("no error: neither an address that has no file, nor the page of a 404", () => {
    for (const path of ["/_astro/rehearsal.Old1.js", "/_astro/", "/404.html", "/desk.js"])
      expect(kept(path)).toBe("no-cache");
  });

  test("more rules than a host reads stop the build", () => {
    const many = Array.from({ length: 100 }, (_, n) => `${n}.js`);
    expect(() => headerRules("*", { hashed: many, inline })).toThrow("100 header rules");
  });

  test("a longer line than a host reads stops the build", () => {
    const style = Array.from({ length: 40 }, (_, n) => `sha256-${"a".repeat(40)}${n}`);
    expect(() => headerRules("*", { hashed: [], inline: { ...inline, style } })).toThrow(
      "Content-Security-Policy",
    );
  });
});
