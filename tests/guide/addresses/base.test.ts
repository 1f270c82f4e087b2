import { expect, test, vi } from "vitest";
import { base, baseFrom, withBase, withoutBase } from "../../../src/guide/addresses/base.ts";

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["guide", "/guide/"],
  ["/guide", "/guide/"],
  ["/rse/guide/", "/rse/guide/"],
])("BASE_PATH %j is %s", (path, expected) => {
  expect(baseFrom(path)).toBe(expected);
});

test.each(["..", "a//b", "https://x.test/", "a b", "a?b", '"'])("%j is no path", (path) => {
  expect(() => baseFrom(path)).toThrow("BASE_PATH is");
});

test("without one, an address stays as it is", () => {
  expect(base).toBe("/");
  expect(withBase("/lexique/")).toBe("/lexique/");
  expect(withoutBase("/lexique/")).toBe("/lexique/");
});

test("with one, every address has it, and its route has not", async () => {
  vi.stubEnv("BASE_PATH", "/guide/");
  vi.resetModules();
  const { pages, embedCasePath, files } =
    await import("../../../src/guide/addresses/addresses.ts");
  const { routeOf } = await import("../../../src/guide/addresses/routes.ts");
  vi.unstubAllEnvs();
  // Files share what is loaded: nobody else may be given these.
  vi.resetModules();
  expect(pages.lexique).toEqual({ fr: "/guide/lexique/", en: "/guide/en/glossary/" });
  expect(embedCasePath("en", "x")).toBe("/guide/en/embed/cases/x/");
  expect(files.searchIndex.fr).toBe("/guide/search-index.fr.json");
  expect(routeOf(pages.lexique.en)).toBe("en/glossary");
  expect(routeOf(pages.accueil.fr)).toBeUndefined();
});
