import { expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { meant } from "../../../src/guide/links/mistyped.ts";
import { sitePages } from "../../../src/guide/addresses/site-pages.ts";
import { written } from "../written.ts";

/** As the page of addresses that fail has them. */
const pages = sitePages(written)
  .filter(({ kind }) => kind !== "embed")
  .map(({ address }) => languages.map((language) => address[language]));

test.each([
  ["/en/cases/deux-droits/", "/en/cases/two-rights/"],
  ["/cas/two-rights/", "/cas/deux-droits/"],
  ["/en/cas/deux-droits/", "/en/cases/two-rights/"],
  ["/en/soutien/", "/en/support/"],
  ["/en/soutien", "/en/support/"],
  ["/support/links/", "/soutien/liens/"],
  ["/en/2-utilisateurs/", "/en/2-users/"],
  ["/2-users", "/2-utilisateurs/"],
  ["/EN/2-Users/", "/en/2-users/"],
  ["/Cas/Nom-Absent/", "/cas/nom-absent/"],
  ["/en/Soutien/", "/en/support/"],
  ["/cas/nom-absent/).", "/cas/nom-absent/"],
  ["/cas/nom-absent,", "/cas/nom-absent/"],
  ["/cas/nom-absent/%C2%BB", "/cas/nom-absent/"],
  ["/cas/nom-absent/%20Merci%20!", "/cas/nom-absent/"],
  ["/cas/nom-absent/&amp;x=1", "/cas/nom-absent/"],
  ["/cas//nom-absent/index.html", "/cas/nom-absent/"],
  ["/en/ecrans/utilisateur/saisie/", "/en/screens/utilisateur/saisie/"],
  ["/screens/utilisateur/saisie/", "/ecrans/utilisateur/saisie/"],
  ["/en/examen", "/en/exam/"],
  ["/EN", "/en/"],
])("%s leads to %s", (failed, right) => {
  expect(meant(failed, pages)).toBe(right);
});

test("every page is found from its address in the other language", () => {
  for (const addresses of pages) {
    const [fr = "", en = ""] = addresses;
    if (fr === "/") continue;
    expect(meant(fr.toUpperCase(), pages)).toBe(fr);
    expect(meant(`/en${fr}`, pages)).toBe(en);
    expect(meant(en.replace("/en/", "/"), pages)).toBe(fr);
  }
});

test.each([
  "/nulle-part/",
  "/cas/nom/",
  "/en/nowhere/",
  "/%ff/",
  "/<script>/",
  "/cas/utilisateur/",
])("%s is nobody’s", (failed) => {
  expect(meant(failed, pages)).toBeUndefined();
});
