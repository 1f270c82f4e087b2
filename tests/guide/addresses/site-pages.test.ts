import { expect, test } from "vitest";
import { builtPages } from "../../../build/built-pages.ts";
import { listInSitemap } from "../../../build/list-in-sitemap.ts";
import { languages } from "../../../src/domain/language.ts";
import { pages } from "../../../src/guide/addresses/addresses.ts";
import { nextOf, pagesFor, stepOf } from "../../../src/guide/addresses/parts.ts";
import { routeOf } from "../../../src/guide/addresses/routes.ts";
import { casePage, headTitle, sitePages } from "../../../src/guide/addresses/site-pages.ts";
import { registry } from "../../../src/machines/index.ts";
import { written } from "../written.ts";

const all = sitePages(written);

test("the list of pages is what is built, redirects aside: each once, in every language", () => {
  const built = builtPages().filter(({ id }) => !id.startsWith("moved/"));
  const listed = all.flatMap(({ id, address }) =>
    languages.map((language) => `${language} ${id} ${address[language]}`),
  );
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.sort()).toEqual(
    built.map(({ language, id, path }) => `${language} ${id} ${path}`).sort(),
  );
});

test("a screen and a case say which they are in a document’s head; an embed as its page", () => {
  const head = (id: string) =>
    languages.map((each) =>
      all.filter((page) => page.id === id).map((p) => headTitle(p, each)),
    );
  expect(head("lexique")).toEqual([
    ["Lexique de clicSÉQUR et des halocarbures"],
    ["Glossary of clicSÉQUR and halocarbon terms"],
  ]);
  expect(head("ecran/procuration/accuse")[0]?.[0]).toMatch(/^Écran – ./);
  expect(head("embed/cas/revocation/depart")).toEqual(head("cas/revocation/depart"));
});

test("a page written in one language only is not listed", () => {
  const fr = written.filter(({ file }) => file.startsWith("fr/"));
  const ids = (from: typeof written) => sitePages(from).map(({ id }) => id);
  expect(ids(fr)).not.toContain("lexique");
  expect(ids(written)).toContain("lexique");
});

test("every case of every part has its pages, and an unknown part or case is refused", () => {
  for (const { part, cases } of registry) {
    for (const id of Object.keys(cases)) {
      for (const page of pagesFor(part.id, id)) expect(pages[page]).toBeDefined();
      expect(casePage(part.id, id).caseId).toBe(id);
    }
  }
  for (const look of [stepOf, nextOf, (part: string) => pagesFor(part, "modele")]) {
    expect(() => look("conexion")).toThrow("names “conexion”, which does not exist");
  }
  expect(() => casePage("procuration", "extrene")).toThrow("no case “procuration/extrene”");
});

test("every end of every part is followed by a page", () => {
  for (const { part, words } of registry) {
    expect(Object.keys(nextOf(part.id)).sort()).toEqual(Object.keys(words.fr.ends).sort());
  }
});

test("an address as its route's parameter", () => {
  expect(routeOf("/en/cases/")).toBe("en/cases");
  expect(routeOf("/")).toBeUndefined();
});

test("the site map leaves out what is not listed, and refuses what is no page", () => {
  const item = (path: string) => listInSitemap({ url: `https://x.test${path}` });
  expect(item("/en/glossary/")?.links).toEqual([
    { lang: "fr", url: "https://x.test/lexique/" },
    { lang: "en", url: "https://x.test/en/glossary/" },
    { lang: "x-default", url: "https://x.test/lexique/" },
  ]);
  expect(item("/ecrans/connexion/code/")).toBeUndefined();
  expect(item("/embed/utilisateur/saisie/")).toBeUndefined();
  expect(() => item("/lexque/")).toThrow("“/lexque/” is built, and is not in site-pages.ts");
});
