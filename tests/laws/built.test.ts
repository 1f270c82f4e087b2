import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import anchors from "../../anchors.lock.json" with { type: "json" };
import lock from "../../links.lock.json" with { type: "json" };
import { lostAnchors, newAnchors } from "../../build/anchors.ts";
import { builtPages, dist } from "../../build/built-pages.ts";
import { moved } from "../../src/guide/addresses/moved.ts";
import { lostAddresses } from "../../tools/link-lock.ts";

/* What holds for every page of the built site; `npm test` builds it first. */

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const files = globSync("**/*.{html,js,css,svg,json,txt}", { cwd: dist });
const attribute = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value]) => value ?? "");

/** A redirect is only on the way to a page; an embed is the middle of one, without the shell. */
const isRedirect = ({ id }: { id: string }) => id.startsWith("moved/");
const isEmbed = ({ id }: { id: string }) => id.startsWith("embed/");

const pathOf = (url: string) => new URL(url).pathname;

test("there are pages", () => {
  expect(pages.length).toBeGreaterThan(50);
});

describe("published addresses", () => {
  test.each(Object.entries(lock))("%s is still where it was", (id, addresses) => {
    for (const [language, path] of Object.entries(addresses)) {
      expect(byPath.get(path), `${path} is gone`).toMatchObject({ id, language });
    }
  });

  test("what is no longer built is in moved.ts, and leads on", () => {
    expect(lostAddresses(lock, pages, moved)).toEqual([]);
  });

  test("every page is in links.lock.json (`npm run links` adds the new ones)", () => {
    const locked = new Set(
      Object.values(lock).flatMap((addresses) => Object.values(addresses)),
    );
    expect(pages.map(({ path }) => path).filter((path) => !locked.has(path))).toEqual([]);
  });
});

describe("published anchors", () => {
  test("each is still in its page, in both languages", () => {
    expect(lostAnchors(anchors, pages)).toEqual([]);
  });

  test("every one is in anchors.lock.json (`npm run links` adds the new ones)", () => {
    expect(newAnchors(anchors, pages)).toEqual([]);
  });
});

describe("links and twins", () => {
  test("every page has a twin in the other language, which names it back", () => {
    for (const { id, language, html } of pages.filter((page) => !isRedirect(page))) {
      const alternates = new Map(
        [
          ...html.matchAll(/rel="alternate" hreflang="(\w\w)" href="https?:\/\/[^/]+([^"]+)"/g),
        ].map(([, code = "", path = ""]) => [code, path]),
      );
      const twin = byPath.get(alternates.get(language === "fr" ? "en" : "fr") ?? "");
      expect(twin?.id).toBe(id);
      expect(byPath.get(alternates.get(language) ?? "")?.html).toBe(html);
    }
  });

  test("every link inside the site leads to a page and an anchor that it has, or to a file", () => {
    for (const { path, html } of pages) {
      for (const href of attribute(html, /<a [^>]*href="([/#][^"]*)"/g)) {
        const [to = "", anchor] = href.split("#");
        if (/\.\w+$/.test(to)) {
          expect(existsSync(join(dist, to)), `${href} in ${path}`).toBe(true);
          continue;
        }
        const target = to === "" ? byPath.get(path) : byPath.get(to);
        expect(target, `${href} in ${path}`).toBeDefined();
        if (anchor) expect(target?.html, `${href} in ${path}`).toContain(`id="${anchor}"`);
      }
    }
  });
});

describe("what search engines are told", () => {
  const isListed = (html: string) => !html.includes('<meta name="robots" content="noindex"');
  const urls = attribute(
    readFileSync(join(dist, "sitemap-0.xml"), "utf8"),
    /<url>(.*?)<\/url>/g,
  ).map((url) => ({
    path: pathOf(/<loc>([^<]+)<\/loc>/.exec(url)?.[1] ?? ""),
    twins: Object.fromEntries(
      [...url.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(
        ([, code = "", href = ""]) => [code, pathOf(href)],
      ),
    ),
  }));

  test("the site map lists every page but those that are to stay out, and nothing else", () => {
    const listed = pages.filter(({ html }) => isListed(html)).map(({ path }) => path);
    expect(urls.map(({ path }) => path).sort()).toEqual(listed.sort());
  });

  test("it names the twin of each page, and the French one for other languages", () => {
    for (const { path, twins } of urls) {
      const { id, language } = byPath.get(path) ?? {};
      expect(twins[language ?? ""]).toBe(path);
      expect(byPath.get(twins["fr"] ?? "")).toMatchObject({ id, language: "fr" });
      expect(byPath.get(twins["en"] ?? "")).toMatchObject({ id, language: "en" });
      expect(twins["x-default"]).toBe(twins["fr"]);
    }
  });

  test("the screens of the sign-in, the embeds and the redirects stay out, and only they", () => {
    const isToStayOut = (page: { id: string }) =>
      page.id.startsWith("ecran/connexion/") || isEmbed(page) || isRedirect(page);
    const unlisted = pages.filter(({ html }) => !isListed(html)).map(({ path }) => path);
    expect(unlisted).toEqual(pages.filter(isToStayOut).map(({ path }) => path));
  });

  test("robots.txt names the site map by the address that the pages have", () => {
    const home = /rel="canonical" href="([^"]+)"/.exec(byPath.get("/")?.html ?? "")?.[1];
    expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${home ?? ""}sitemap-index.xml`,
    );
  });
});

test("what ships of others is listed with its notice: the fonts too", () => {
  const notices = readFileSync(join(dist, "licences.txt"), "utf8");
  for (const name of [
    "preact",
    "xstate",
    "@xstate/store",
    "minisearch",
    "@fontsource-variable",
  ])
    expect(notices).toMatch(new RegExp(`^${name}\\S* \\d\\S* \\((MIT|OFL-1\\.1)\\)$`, "m"));
});

test("no script has a look-behind: an older engine would read nothing of it, and say nothing", () => {
  const behind = /\(\?<[=!]/;
  for (const file of globSync("**/*.js", { cwd: dist }))
    expect(readFileSync(join(dist, file), "utf8"), file).not.toMatch(behind);
  for (const { path, html } of pages) {
    for (const [, text] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g))
      expect(text, path).not.toMatch(behind);
  }
});

test("every page leads to the search of its language", () => {
  const whole = pages.filter((page) => !isEmbed(page) && !isRedirect(page));
  for (const { path, language, html } of whole) {
    const search = language === "fr" ? "/recherche/" : "/en/search/";
    expect(html, path).toMatch(new RegExp(`class="search-link" href="${search}"`));
  }
});

describe("the guard (G0)", () => {
  test("no field for a password, and none that a browser would fill with credentials", () => {
    for (const file of files) {
      const text = readFileSync(join(dist, file), "utf8");
      expect(text, file).not.toMatch(/type\s*[=:]\s*["'`]?password/);
      expect(text, file).not.toMatch(/autocomplete="(?!off)/i);
    }
  });

  test("nobody of the 2019 captures, nor their numbers, is in the site", () => {
    const captured =
      /mcready|sharron|leschampions|grégoire|turcotte|vanessa|1006237700|exg97hl|522.6699|605579971|002909985|ren[eé].?l[eé]vesque|g1r ?5v7|\b123456789\b/i;
    for (const file of files) {
      expect(readFileSync(join(dist, file), "utf8"), file).not.toMatch(captured);
    }
  });

  test("the sandbox sentence is on every page, and in the name of every rehearsal", () => {
    for (const { path, language, html } of pages) {
      const guard = language === "fr" ? "ce n'est pas clicSÉQUR" : "this is not clicSÉQUR";
      expect(html.replaceAll("&#39;", "'"), path).toContain(guard);
      for (const ids of attribute(html, /class="rehearsal" aria-labelledby="([^"]+)"/g)) {
        const [guardId = ""] = ids.split(" ");
        const named = new RegExp(`id="${guardId}">([^<]*)<`).exec(html)?.[1];
        expect(named?.replaceAll("&#39;", "'"), path).toContain(guard);
      }
    }
  });
});

describe("the content security policy", () => {
  const wanted = [
    "default-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types ",
  ];
  const header =
    /^ {2}Content-Security-Policy: (.*)$/m.exec(
      readFileSync(join(dist, "_headers"), "utf8"),
    )?.[1] ?? "";

  test("every page carries the whole of it, and the header says no less", () => {
    for (const file of globSync("**/*.html", { cwd: dist })) {
      const html = readFileSync(join(dist, file), "utf8");
      const policy = (
        /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? ""
      ).replaceAll("&#39;", "'");
      for (const directive of wanted) expect(policy, file).toContain(directive);
      expect(policy, file).not.toContain("unsafe");
      // Both apply: what the header does not allow, a page does not have.
      for (const [hash] of policy.matchAll(/'sha256-[^']+'/g))
        expect(header, file).toContain(hash);
    }
  });

  test("a script address is trusted only where the worker is registered", () => {
    for (const { path, html } of pages)
      expect(html.includes("trusted-types rse-guide;"), path).toBe(html.includes("offline.js"));
    expect(pages.filter(({ html }) => html.includes("offline.js")).length).toBeGreaterThan(300);
  });

  test("the header is the whole of it too", () => {
    for (const directive of [...wanted, "script-src 'self'", "frame-ancestors 'none'"])
      expect(header).toContain(directive);
    expect(header).not.toContain("unsafe");
  });
});

describe("embeds", () => {
  const embeds = pages.filter(isEmbed);

  test("every screen and every case has one, in both languages, which leads to its page", () => {
    const whole = pages.filter(({ id }) => /^(ecran|cas)\//.test(id));
    expect(embeds.map(({ id, language }) => `${language} ${id}`).sort()).toEqual(
      whole.map(({ id, language }) => `${language} embed/${id}`).sort(),
    );
    for (const { id, language, html } of embeds) {
      const full = whole.find(
        (page) => `embed/${page.id}` === id && page.language === language,
      );
      expect(html).toMatch(
        new RegExp(`class="full-page"[^>]*> *<a href="${full?.path ?? ""}" target="_top" rel=`),
      );
    }
  });

  test("none has the shell, and every one shows one rehearsal, guard included", () => {
    for (const { path, html } of embeds) {
      expect(html, path).not.toMatch(/<(header|nav|footer)\b/);
      expect(html.match(/class="rehearsal"/g), path).toHaveLength(1);
      expect(html.match(/class="guard"/g), path).toHaveLength(1);
    }
  });
});

test("a page whose JavaScript does not run shows every screen whole", () => {
  const step = byPath.get("/2-utilisateurs/")?.html ?? "";
  for (const label of [
    "Nom de famille",
    "Transmettre",
    "Numéro de référence",
    "Mot de passe temporaire",
  ]) {
    expect(step).toContain(label);
  }
});

describe("valid HTML", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Astro writes void elements and boolean attributes its own way; both are HTML.
      "void-style": "off",
      "attribute-boolean-style": "off",
      "doctype-style": "off",
      "no-trailing-whitespace": "off",
      // Long titles say what the site is, so that nobody takes it for the portal.
      "long-title": "off",
      // A button outside a form, or before a script, has no type in our markup only by mistake: kept on.
      "no-implicit-button-type": "error",
      // The browser's own styles of a radio group stay: `fieldset` with a role (design.md, Markup).
      "prefer-native-element": "off",
      // Its box's legend names a group that is alone in it (`aria-labelledby`).
      "wcag/h71": "off",
      // The two words are one role.
      "presentation-role-style": "off",
      // The buttons of a list act on its chosen line: none of them is the form's own.
      "wcag/h32": "off",
      // The ticked options of one field are posted under one name, as radio buttons are.
      "form-dup-name": [
        "error",
        { shared: ["radio", "checkbox", "button", "reset", "submit"] },
      ],
    },
  });

  test.each(pages.map(({ path, file }) => [path, file]))("%s", async (_, file) => {
    const report = await validator.validateFile(join(dist, file));
    const said = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
      ),
    );
    expect(said).toEqual([]);
  });
});
