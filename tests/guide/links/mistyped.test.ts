import { expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { meant, meantNumber, meantPart } from "../../../src/guide/links/mistyped.ts";
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
  ["/cas%2Fnom-absent%2F", "/cas/nom-absent/"],
  ["/avant-de-commencer/%2523aide", "/avant-de-commencer/"],
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

test.each([
  ["/cas/27,", "/cas/27/"],
  ["/cas/27/).", "/cas/27/"],
  ["/Cas/27.", "/cas/27/"],
  ["/cas/27%20", "/cas/27/"],
  ["/cas/027", "/cas/27/"],
  ["//cas/27", "/cas/27/"],
  ["/cas%2F27", "/cas/27/"],
  ["/fr/cas/27", "/cas/27/"],
  ["/cas/n%C2%B027", "/cas/27/"],
  ["/%3Chttps://guide.exemple.test/cas/27/%3E", "/cas/27/"],
  ["/case/27", "/en/cases/27/"],
  ["/cases/27", "/en/cases/27/"],
  ["/en/cas/27", "/en/cases/27/"],
  ["/en/case/27", "/en/cases/27/"],
  ["/en/cases/27.", "/en/cases/27/"],
])("%s leads to the number’s page, %s", (failed, right) => {
  expect(meantNumber(failed, ["/cas/", "/en/cases/"])).toBe(right);
});

test.each([
  "/cas/999/",
  "/en/cases/999/",
  "/cas/deux-droits/",
  "/cas/27-deux/",
  "/cas/",
  "/27/",
])("%s is no number’s", (failed) => {
  expect(meantNumber(failed, ["/cas/", "/en/cases/"])).toBeUndefined();
});

test.each([
  ["/avant-de-commencer/%23aide", "#aide"],
  ["/avant-de-commencer/%2523aide.", "#aide"],
  ["/avant-de-commencer/", ""],
])("of %s, the part is “%s”", (failed, part) => {
  expect(meantPart(failed)).toBe(part);
});
