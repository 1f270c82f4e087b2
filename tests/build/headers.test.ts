import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headersFor, readHeaders } from "../../build/headers.ts";
import { withAncestors } from "../../build/let-be-framed.ts";

const text = readFileSync(join(import.meta.dirname, "../../public/_headers"), "utf8");
const served = (path: string, ancestors = "*") =>
  Object.fromEntries(headersFor(readHeaders(withAncestors(text, ancestors)), path));

test("a header given twice holds both values, unless the first is taken back", () => {
  const rules = readHeaders("/*\n  A: 1\n  B: 1\n/x/*\n  ! A\n  A: 2\n  B: 2\n/x\n  C: 3\n");
  expect(headersFor(rules, "/x/y")).toEqual([
    ["B", "1, 2"],
    ["A", "2"],
  ]);
  expect(headersFor(rules, "/y/")).toEqual([
    ["A", "1"],
    ["B", "1"],
  ]);
  expect(headersFor(rules, "/x")).toContainEqual(["C", "3"]);
});

describe("who may frame a page", () => {
  const policy = (path: string, ancestors?: string) =>
    served(path, ancestors)["Content-Security-Policy"];

  test.each(["/", "/cas/nom-absent/", "/en/", "/en/embedding/", "/procedure.json"])(
    "%s: nobody",
    (path) => {
      expect(policy(path)).toMatch(/^frame-ancestors 'none';/);
      expect(served(path)["Cross-Origin-Opener-Policy"]).toBe("same-origin");
    },
  );

  test.each(["/embed/utilisateur/saisie/", "/en/embed/cases/family-name-missing/"])(
    "%s: everybody, or those whom EMBED_ANCESTORS lists, and the rest holds",
    (path) => {
      expect(policy(path)).toBe(
        "frame-ancestors *; form-action 'none'; base-uri 'none'; object-src 'none'",
      );
      expect(policy(path, "https://intranet.example 'self'")).toMatch(
        /^frame-ancestors https:\/\/intranet\.example 'self'; form-action 'none'/,
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
      expect(() => withAncestors(text, ancestors)).toThrow("EMBED_ANCESTORS");
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
