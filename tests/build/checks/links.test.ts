import { describe, expect, test } from "vitest";
import { headingFaults } from "../../../build/checks/headings.ts";
import { linkFaults, type Built } from "../../../build/checks/links.ts";
import { tagsOf } from "../../../build/checks/tags.ts";

const origin = "https://guide.exemple.test";

const page = (
  path: string,
  language: string,
  body: string,
  id = path,
): Built & { id: string } => ({
  ...{ id, path, language, file: `src/content/${language}${path}index.mdx` },
  html: `<html lang="${language}" data-page="${id}"><body><main>${body}</main></body></html>`,
});

const others = [
  page("/lexique/", "fr", '<h2 id="rse">RSE</h2>'),
  page("/en/glossary/", "en", '<h2 id="rse">RSE</h2>'),
];
const files = new Set(["/plan.svg", "/_astro/a.js", "/liens.csv"]);

/** What is said of a piece of a French page. */
const faults = (body: string) =>
  linkFaults({ origin, pages: [page("/a-propos/", "fr", body), ...others], files });

test.each([
  '<a href="/lexique/">',
  '<a href="/lexique/#rse">',
  '<a href="../lexique/">',
  '<a href="#ici"><p id="ici">',
  '<a href="/liens.csv">',
  '<a href="/lexique/#chemin=v1.B.k">',
  '<a href="https://www.quebec.ca/">',
  '<a href="mailto:nom@exemple.test">',
  '<a href="tel:+14185550123">',
  '<a href="/en/glossary/" hreflang="en">',
  '<section lang="en"><a href="/en/glossary/"></a></section><a href="/lexique/">',
  '<p>1 < 2 <br><a title="a > b" href="/lexique/">',
  '<img src="/plan.svg" alt="">',
  '<img src="data:image/png;base64,AA" alt="">',
  '<a download href="data:text/calendar,A">',
  "<script>const a = '<a href=\"javascript:0\">'</script>",
  '<!-- <a href="/rien/"> -->',
])("%s goes through", (body) => {
  expect(faults(body)).toEqual([]);
});

describe("what stops the build says the file, what was written, and what to do", () => {
  test.each([
    [
      "a broken relative link",
      '<a href="../lexiqe/">',
      "Write its address from the site’s root",
    ],
    ["one that forgets a folder", '<a href="lexique/">', "leads to /a-propos/lexique/"],
    ["a broken link", '<a class="x" href="/lexiques/">', "where there is no page"],
    ["an anchor that is not there", '<a href="/lexique/#rsé">', "Name one of its headings"],
    [
      "an absolute link to our own host",
      `<a href="${origin}/lexique/#rse">`,
      "Write /lexique/#rse",
    ],
    ["one without its scheme", '<a href="//guide.exemple.test/lexique/">', "Write /lexique/"],
    ["a program", '<a href="javascript:alert(1)">', "is not a link that a page may have"],
    [
      "one in disguise",
      '<a href=" JaVa&#115;cript:alert(1)">',
      "is not a link that a page may have",
    ],
    ["one in single quotes", "<a href='vbscript:x'>", "is not a link that a page may have"],
    ["a file that is typed in", '<a href="data:text/html,x">', "is not a link"],
    ["a link that is not safe", '<a href="http://www.quebec.ca/">', "Write https://"],
    ["one to an English page", '<a href="/en/glossary/">', "Link its twin"],
    ["one from what is English in it", '<p lang="en"><a href="/lexique/">', "Link its twin"],
    ["nothing", '<a href="">', "leads nowhere"],
    ["no address", '<a href="https://">', "is no address"],
    ["a missing image", '<img src="/plans.svg" alt="">', "is a file that does not exist"],
    [
      "an image from elsewhere",
      '<img src="https://www.quebec.ca/a.png">',
      "is on another host",
    ],
    ["a missing icon", '<link rel="icon" href="/icone.svg">', "is a file that does not exist"],
  ])("%s", (_, body, told) => {
    const [fault = "", ...more] = faults(body);
    expect(more).toEqual([]);
    expect(fault).toMatch(/^src\/content\/fr\/a-propos\/index\.mdx: <\w+ \w+="/);
    expect(fault).toContain(told);
  });
});

test("headings in one language only, and which", () => {
  const [fr, en] = [
    page("/a/", "fr", '<h2 id="un">A</h2><h3 id="deux">B</h3><h3>C</h3>', "a"),
    page("/en/a/", "en", '<h2 id="un">A</h2><h3>C</h3>', "a"),
  ];
  expect(headingFaults([fr, en])).toEqual([
    `${fr.file}: <h3 id="deux"> has no twin in ${en.file}. Write it there with the same id, or take it away.`,
  ]);
  expect(headingFaults([fr, page("/en/a/", "en", fr.html, "a")])).toEqual([]);
});

test("the language of a text is that of the nearest element that says it", () => {
  const tags = tagsOf(
    '<html lang="fr"><div lang="en"><img src="a"><p>x<b>y</p><i></i></div><u></u>',
  );
  expect(tags.map(({ name, language }) => `${name} ${language}`)).toEqual([
    "html fr",
    "div en",
    "img en",
    "p en",
    "b en",
    "i en",
    "u fr",
  ]);
});
