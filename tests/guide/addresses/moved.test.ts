import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "../../../build/built-pages.ts";
import { languages, type Language } from "../../../src/domain/language.ts";
import type { Moved } from "../../../src/guide/addresses/moved.ts";
import { redirectsFor, targets } from "../../../src/guide/addresses/redirects.ts";
import { lockWith, lostAddresses } from "../../../tools/link-lock.ts";
import lock from "../../../links.lock.json" with { type: "json" };
import { movedPages } from "../../moved-site/pages.ts";
import { written } from "../written.ts";

/* A page that has moved, as none has yet: « /2-dossiers/ » and its twin became step 2. */

const site = "https://guide.exemple.test";
const page = (id: string, language: "fr" | "en", path: string): BuiltPage => ({
  id,
  language,
  path,
  file: `${path.slice(1)}index.html`,
  html: "",
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
const all = targets(written);

/** As the source of a page has it. */
const titleOf = (language: Language, id: string): string =>
  (all[language].find((target) => target.id === id)?.title ?? "").replaceAll("&", "&amp;");

describe("the page at an old address", () => {
  const built = movedPages();

  test("there is one for each, in its language, with an id of its own", () => {
    expect(
      redirectsFor(moved, all).map(({ from, language, id }) => [from, language, id]),
    ).toEqual([
      ["/2-dossiers/", "fr", "moved/2-dossiers"],
      ["/en/2-files/", "en", "moved/en/2-files"],
    ]);
  });

  test.each([
    ["/2-dossiers/", "/2-utilisateurs/", titleOf("fr", "utilisateurs")],
    ["/en/2-files/", "/en/2-users/", titleOf("en", "utilisateurs")],
    ["/cas/nom-vide/", "/cas/nom-absent/", titleOf("fr", "cas/utilisateur/nomAbsent")],
    [
      "/en/embed/cases/name/",
      "/en/embed/cases/family-name-missing/",
      titleOf("en", "cas/utilisateur/nomAbsent"),
    ],
  ])(
    "%s leads on by itself, by a link and for search engines, and is valid",
    async (from, to, title) => {
      const { language, html } = built.find((each) => each.from === from) ?? {};
      expect(html).toMatch(
        new RegExp(`<html lang="${language ?? ""}" data-page="moved${from.slice(0, -1)}">`),
      );
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<link rel="canonical" href="${site}${to}">`);
      expect(title.length).toBeGreaterThan(5);
      expect(html).toContain(`: <a href="${to}">${title}</a>`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain('<meta http-equiv="content-security-policy"');
      expect(html?.replaceAll("&#39;", "'")).toContain(
        language === "fr" ? "ce n'est pas clicSÉQUR" : "this is not clicSÉQUR",
      );
      expect(html).not.toMatch(/<script|rel="modulepreload"/);
      const report = await new HtmlValidate({
        extends: ["html-validate:recommended"],
      }).validateString(html ?? "");
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    },
  );

  test("the build stops where one leads nowhere, or hides a page", () => {
    expect(() => redirectsFor({ fr: { "/x/": "nulle-part" }, en: {} }, all)).toThrow(
      "“nulle-part”",
    );
    for (const from of ["/2-utilisateurs/", "/en/2-users/", "/embed/cas/nom-absent/"]) {
      expect(() => redirectsFor({ fr: { [from]: "utilisateurs" }, en: {} }, all)).toThrow(
        "is not an old address",
      );
    }
    for (const from of ["x", "/x", "/../x/", "//x/", "/"]) {
      expect(() => redirectsFor({ fr: { [from]: "utilisateurs" }, en: {} }, all)).toThrow(
        "is not an old address",
      );
    }
  });

  test("any page of the lock file may be led to, at its address", () => {
    const known = languages.flatMap((language) =>
      all[language].map(({ id, path }) => `${language} ${id} ${path}`),
    );
    const own = Object.entries(lock).filter(([id]) => !id.startsWith("moved/"));
    const locked = own.flatMap(([id, addresses]) =>
      Object.entries(addresses).map(([language, path]) => `${language} ${id} ${path}`),
    );
    expect(known.sort()).toEqual(locked.sort());
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
