import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "../../../build/built-pages.ts";
import { lockWith, lostAddresses, redirectsFor } from "../../../build/redirects.ts";
import type { Moved } from "../../../src/guide/addresses/moved.ts";

/* A page that has moved, as none has yet: « /2-dossiers/ » and its twin became step 2. */

const site = new URL("https://guide.exemple.test/");
const page = (id: string, language: "fr" | "en", path: string): BuiltPage => ({
  id,
  language,
  path,
  file: `${path.slice(1)}index.html`,
  html: `<html lang="${language}" data-page="${id}"><h1>2. L&#39;étape <i>deux</i> &amp; fin</h1>`,
});
const pages = [
  page("utilisateurs", "fr", "/2-utilisateurs/"),
  page("utilisateurs", "en", "/en/2-users/"),
];
const moved: Moved = {
  fr: { "/2-dossiers/": "utilisateurs" },
  en: { "/en/2-files/": "utilisateurs" },
};
const before = { utilisateurs: { fr: "/2-dossiers/", en: "/en/2-files/" } };

describe("the page at an old address", () => {
  const redirects = redirectsFor(moved, pages, site);

  test("there is one for each, in its language", () => {
    expect(redirects.map(({ path, language }) => [path, language])).toEqual([
      ["/2-dossiers/", "fr"],
      ["/en/2-files/", "en"],
    ]);
  });

  test.each(redirects.map((each) => [each.path, each] as const))(
    "%s leads on by itself, by a link and for search engines, and is valid",
    async (path, { html, language }) => {
      const to = language === "fr" ? "/2-utilisateurs/" : "/en/2-users/";
      expect(html).toContain(`<html lang="${language}" data-page="moved${path.slice(0, -1)}">`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<link rel="canonical" href="https://guide.exemple.test${to}">`);
      expect(html).toContain(`<a href="${to}">2. L'étape deux &#38; fin</a>`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(
        language === "fr" ? "ce n'est pas clicSÉQUR" : "this is not clicSÉQUR",
      );
      const report = await new HtmlValidate({
        extends: ["html-validate:recommended"],
      }).validateString(html);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    },
  );

  test("the build stops where one leads nowhere, or hides a page", () => {
    expect(() => redirectsFor({ fr: { "/x/": "nulle-part" }, en: {} }, pages, site)).toThrow(
      "“nulle-part”",
    );
    expect(() =>
      redirectsFor({ fr: { "/2-utilisateurs/": "utilisateurs" }, en: {} }, pages, site),
    ).toThrow("is not an old address");
    for (const from of ["x", "/x", "/../x/", "//x/"]) {
      expect(() =>
        redirectsFor({ fr: { [from]: "utilisateurs" }, en: {} }, pages, site),
      ).toThrow("is not an old address");
    }
  });
});

describe("the lock file", () => {
  test("an address that is no longer built is lost, unless moved.ts leads on from it", () => {
    expect(lostAddresses(before, pages, { fr: {}, en: {} })).toEqual([
      "/2-dossiers/",
      "/en/2-files/",
    ]);
    expect(lostAddresses(before, pages, moved)).toEqual([]);
  });

  test("keeps both addresses of a page that has moved", () => {
    const built = [
      ...pages,
      page("moved/2-dossiers", "fr", "/2-dossiers/"),
      page("moved/en/2-files", "en", "/en/2-files/"),
    ];
    const after = lockWith(before, built, moved);
    expect(after).toEqual({
      "moved/2-dossiers": { fr: "/2-dossiers/" },
      "moved/en/2-files": { en: "/en/2-files/" },
      utilisateurs: { fr: "/2-utilisateurs/", en: "/en/2-users/" },
    });
    expect(lockWith(after, built, moved)).toEqual(after);
  });

  test("never takes an address away by itself", () => {
    expect(lockWith(before, pages, { fr: {}, en: {} })).toEqual(before);
    expect(lockWith(before, [], moved)).toEqual(before);
  });
});
