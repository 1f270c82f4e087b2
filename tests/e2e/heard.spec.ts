import type { Page } from "@playwright/test";
import locked from "../../anchors.lock.json" with { type: "json" };
import { builtPages } from "../../build/built-pages.ts";
import { expect, HANDS, languages, test, whole } from "./guide.ts";
import { hold, type Found } from "./laws.ts";
import { nameless } from "./marks.ts";
import { listenTo } from "./reader.ts";
import {
  assign,
  desk,
  goal,
  open,
  OTHER_NAME,
  OWN_NAME,
  startFrom,
  toProcurations,
} from "./sandbox.ts";

/* What is heard of a page as it was built: laws over every page, read in the browser's own parser. */

/** Every screen, and one page in seven of the others; all of them with `npm run test:whole`. */
const pages = builtPages()
  .filter(({ id }) => !/^(embed|moved)\//.test(id))
  .filter(({ id }, n) => whole || n % 7 === 0 || id.startsWith("ecran/"));
const LOT = 60;
const anchors: Readonly<Record<string, readonly string[]>> = locked;

/** What is wrong in a document as it was built. */
type Look = (root: Document) => string[];

/** What each law finds wrong in each page, with the page's address: every page is read once. */
async function judge(page: Page, laws: Record<string, Look>): Promise<Found> {
  const found: Found = Object.fromEntries(Object.keys(laws).map((law) => [law, []]));
  for (let first = 0; first < pages.length; first += LOT) {
    const lot = pages.slice(first, first + LOT);
    const read = await page.evaluateHandle(
      (all) => all.map((html) => new DOMParser().parseFromString(html, "text/html")),
      lot.map(({ html }) => html),
    );
    for (const [nth, { path }] of lot.entries()) {
      const document = await read.getProperty(String(nth));
      for (const [law, look] of Object.entries(laws)) {
        const wrong = await document.evaluate(look);
        found[law]?.push(...wrong.map((each) => `${path}: ${each}`));
      }
      await document.dispose();
    }
    await read.dispose();
  }
  return found;
}

test("each page is read by the voice of its language", () => {
  const wrong = builtPages().filter(
    ({ path, language }) => (language === "en") !== path.startsWith("/en/"),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no page says that it is busy, nor keeps its content from those who listen", () => {
  const kept = builtPages().filter(({ html }) =>
    /aria-busy=|<(?:html|body|main|header|footer)\b[^>]*\b(?:aria-hidden|inert|role="(?:none|presentation)")/.test(
      html,
    ),
  );
  expect(kept.map(({ path }) => path)).toEqual([]);
});

test("what has an address within its page is a heading, an item or a part, and no mere box", () => {
  const boxes = builtPages().flatMap(({ id, path, html }) =>
    (anchors[id] ?? [])
      .filter((anchor) => new RegExp(`<div[^>]* id="${anchor}"`).test(html))
      .map((anchor) => `${path}#${anchor}`),
  );
  expect(boxes).toEqual([]);
});

const LAWS: Record<string, Look> = {
  "each line of a table has a header, each heading says of what it is one": (root) => [
    ...[...root.querySelectorAll("main tbody tr")]
      .filter((row) => row.querySelectorAll(":scope > th[scope=row]").length !== 1)
      .map((row) => `no header of its own: ${row.textContent.slice(0, 60)}`),
    ...[...root.querySelectorAll("main thead th:not([scope])")].map(
      (each) => `of nothing: ${each.textContent}`,
    ),
  ],

  "what is chosen in a table is described by its cells, each with its column": (root) =>
    [...root.querySelectorAll(".rehearsal tbody input")].flatMap((input) => {
      const row = input.closest("tr");
      const said = (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => root.getElementById(id)?.textContent ?? "missing")
        .join(" ");
      const heads = [
        ...(input.closest("table")?.querySelectorAll("thead th[scope=col]") ?? []),
      ];
      return [...(row?.children ?? [])].slice(1).flatMap((cell, n) => {
        const text = cell.querySelector("[id]")?.textContent ?? "";
        const wanted = `${heads[n]?.textContent} ${text}`;
        const names = cell.matches("th") || text === "";
        return names || said.includes(wanted) ? [] : [`“${said}” without “${wanted}”`];
      });
    }),

  "the name of a group is said once": (root) => {
    const nameOf = (each: Element) => {
      const by = each.getAttribute("aria-labelledby");
      const named = by
        ? root.getElementById(by)
        : each.querySelector(":scope > :is(legend, caption)");
      return named?.textContent.replace("*", "").trim() ?? "";
    };
    const groups =
      ":is(fieldset, table, [role=group], [role=radiogroup]):not([role=presentation])";
    return [...root.querySelectorAll(`.rehearsal ${groups}`)].flatMap((each) => {
      const around = each.parentElement?.closest(groups);
      const twice = around && nameOf(each) !== "" && nameOf(around) === nameOf(each);
      return twice ? [nameOf(each)] : [];
    });
  },

  "each group has a name": nameless,

  "a refused choice says so: its group is invalid, each of its inputs tells why": (root) =>
    [
      ...root.querySelectorAll("[data-refused]:has(:is([type=radio], [type=checkbox]))"),
    ].flatMap((field) => {
      const inputs = [...field.querySelectorAll(":is([type=radio], [type=checkbox])")];
      const radios = inputs[0]?.getAttribute("type") === "radio";
      const invalid = radios ? [field] : inputs;
      const error = field.querySelector("[id$=-error]")?.id ?? "missing";
      return [
        ...(radios && field.getAttribute("role") !== "radiogroup"
          ? ["no group of radios"]
          : []),
        ...invalid
          .filter((each) => each.getAttribute("aria-invalid") !== "true")
          .map((each) => `not invalid: ${each.id}`),
        ...inputs
          .filter(
            (each) => !(each.getAttribute("aria-describedby") ?? "").split(" ").includes(error),
          )
          .map((each) => `does not tell why: ${each.id}`),
      ];
    }),

  "of a table of radios, one must be chosen: its group says so": (root) =>
    [...root.querySelectorAll(".rehearsal .field-table:has([type=radio])")].flatMap((field) =>
      field.getAttribute("aria-required") === "true" ? [] : [field.textContent.slice(0, 60)],
    ),

  "what a procuration opens is a list within a list": (root) =>
    [...root.querySelectorAll(".box > .tree")].flatMap((tree) => {
      const levels = tree.querySelectorAll(".tree .tree").length;
      const alone = tree.parentElement?.querySelectorAll(":scope > .tree").length === 1;
      const nested = levels > 0 || tree.children[0]?.children.length === 1;
      return alone && nested ? [] : [tree.textContent];
    }),

  // By whose voice a text is read is told by its small words. Names and what is typed have none.
  "no page in English has English read by a French voice, or French by an English one": (
    root,
  ) => {
    if (root.documentElement.lang !== "en") return [];
    const english = /\b(the|and|your|you|this|that|with|are|not|from|why|which|it|of)\b/i;
    const french =
      /(^|[\s(])(le|la|les|des|du|une|vous|est|et|pour|dans|de|au|aux|ou|où|qui|sur|votre|procédure)(?=[\s.,;:)]|$)|[\s(][ldn]['’][a-zéèêà]/i;
    const found: string[] = [];
    // Names are read as they come (WCAG 3.1.2), and what an attribute quotes cannot be marked.
    const names =
      /Gouvernement du Québec|Autorité des marchés financiers|Ministère du Développement[^.]*climatiques|Société de l.assurance automobile|\(Gestion des halocarbures\)/g;
    const judge = (whole: string, of: Element, what: string) => {
      const text = whole.replace(names, "");
      const lang = of.closest("[lang]")?.getAttribute("lang");
      if (lang === "fr" && english.test(text))
        found.push(`English in French, ${what}: ${text}`);
      if (lang === "en" && french.test(text)) found.push(`French in English, ${what}: ${text}`);
    };
    const texts = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      const of = at.parentElement;
      if (of && !of.closest("script, style, template, noscript, svg, option"))
        judge(at.textContent ?? "", of, of.localName);
    }
    for (const name of ["title", "aria-label", "placeholder", "alt"])
      for (const of of root.body.querySelectorAll(`[${name}]`))
        judge((of.getAttribute(name) ?? "").replace(/“[^”]*”/g, ""), of, name);
    judge(root.title.replace(/“[^”]*”/g, ""), root.documentElement, "title of the page");
    return found;
  },

  "a mark of provenance is never in the middle of a sentence": (root) =>
    [...root.querySelectorAll("main .from")].flatMap((mark) => {
      const block = mark.closest("p, li, td, th, dt, dd, h2, h3, figcaption");
      if (!block) return [];
      const range = root.createRange();
      range.setStart(block, 0);
      range.setEndBefore(mark);
      const before = range.toString().trim();
      range.setStartAfter(mark);
      range.setEnd(block, block.childNodes.length);
      const after = range.toString().trim();
      // A label, or a line of a table, is no sentence.
      const ends = /[.,;?!:»”)]$/.test(before) || /^(DT|TH|H2|H3)$/.test(block.tagName);
      return before === "" || after === "" || ends
        ? []
        : [`${before.slice(-50)} ¦ ${after.slice(0, 50)}`];
    }),

  "the name of a region is short beside the sentence that guards it": (root) =>
    [...root.querySelectorAll("section[data-screen], [role=region]")].flatMap((region) => {
      const name = region.getAttribute("aria-label") ?? "";
      const guard = region.querySelector(".guard")?.textContent ?? "";
      const own = name.replace(guard, "").trim();
      return name !== "" && name.startsWith(guard) && own.length <= 62
        ? []
        : [name || "nameless"];
    }),

  "what is pressed says of what: two of a page never have one name": (root) => {
    const names = [...root.querySelectorAll("main :is(button, summary)")]
      .filter((each) => !each.closest("template, .figure, .portal"))
      .map((each) => (each.getAttribute("aria-label") ?? each.textContent).trim());
    return names.filter((name, n) => name !== "" && names.indexOf(name) !== n);
  },

  "what is marked as required is so, and each hint is said at its field": (root) =>
    [...root.querySelectorAll(".rehearsal .field")].flatMap((field) => {
      const input = field.querySelector("input[type=text], textarea, select");
      if (!input) return [];
      const described = [...field.querySelectorAll("[aria-describedby]")].flatMap((each) =>
        (each.getAttribute("aria-describedby") ?? "").split(" "),
      );
      const starred = field.querySelector(".star") !== null;
      return [
        ...(starred === (input.getAttribute("aria-required") === "true")
          ? []
          : [`required or not: ${input.id}`]),
        ...[...field.querySelectorAll(".hint")]
          .filter((hint) => !described.includes(hint.id))
          .map((hint) => `not said at its field: ${hint.textContent}`),
      ];
    }),

  "each part of what the coach says is told as it comes": (root) =>
    [...root.querySelectorAll(".coach > div:not([aria-live])")]
      .filter((each) => each.querySelector("[data-said=next]") === null)
      .map((each) => each.outerHTML.slice(0, 80)),

  "what is told without a press is told by a region that is live": (root) => [
    ...[...root.querySelectorAll(".rehearsal .coach")]
      .filter((each) => each.textContent.trim() !== "")
      .filter((coach) => !coach.querySelector("[aria-live]") && !coach.closest("[aria-live]"))
      .map(() => "a coach that is not heard"),
    ...[...root.querySelectorAll(".rehearsal .tools")]
      .filter((each) => each.querySelector("[role=status], [aria-live]") === null)
      .map((each) => `${each.className} has no status`),
  ],

  "of the steps, the one shown is current, and only that one": (root) =>
    [...root.querySelectorAll(".rehearsal .step ol")].flatMap((chips) => {
      const current = chips.querySelectorAll("[aria-current=step]").length;
      return current === 1 ? [] : [`${current} current`];
    }),

  "in the menu, the page itself is current, and no other": (root) => {
    const own = root.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    return [...root.querySelectorAll("nav.steps a, .search-link")].flatMap((link) => {
      const path = link.getAttribute("href") ?? "";
      const here = own !== undefined && path === new URL(own).pathname;
      return here === (link.getAttribute("aria-current") === "page") ? [] : [path];
    });
  },

  "with the title of a screen, one hears what is to be done there": (root) =>
    [...root.querySelectorAll(".rehearsal:has([data-said=next])")].flatMap((rehearsal) => {
      const title = rehearsal.querySelector("form.frame > .screen-title");
      const told = root.getElementById(title?.getAttribute("aria-describedby") ?? "");
      const next = rehearsal.querySelector("[data-said=next]");
      return title === null || told === next ? [] : [title.textContent];
    }),

  "a title and what tells it from its likes are heard with a pause between, and never as one thing twice":
    (root) =>
      [...root.querySelectorAll("form.frame > .screen-title")].flatMap((title) => {
        const by = (title.getAttribute("aria-labelledby") ?? title.id).split(" ");
        const said = by.map((id) => root.getElementById(id)?.textContent.trim() ?? "missing");
        const paused = said.slice(0, -1).every((each) => each.endsWith(","));
        const once = new Set(said.map((each) => each.replace(/,$/, ""))).size === said.length;
        return paused && once ? [] : [said.join(" ")];
      }),
};

hold(LAWS, judge);

for (const [language, words] of languages)
  test(`${language}: in the sandbox a count stands apart from its goal, and an undo is all that is said of it`, async ({
    page,
  }) => {
    const learner = { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() };
    const reader = await listenTo(page);
    await page.goto(words.sandbox);
    await open(page);
    const summary = await goal(page, "collegue").locator("summary").first().textContent();
    expect(summary).toMatch(/\D \d \w+ \d$/);
    // Back there, a goal's conclusion stands again: that is no news.
    await startFrom(learner, "procurationExterneCreee");
    await desk(page, words.desk.play(OTHER_NAME)).first().click();
    await desk(page, words.desk.play(OWN_NAME)).first().click();
    await reader.does("before", () => Promise.resolve());
    await reader.does("undo", () => desk(page, words.desk.undo).click());
    const heard = reader.transcript().split("— undo")[1] ?? "";
    expect(heard.match(/\(dit\) .*/g)).toEqual([`(dit) ${words.desk.undone}`]);
  });

for (const [language, words] of languages)
  test(`${language}: in the sandbox one hears how far a goal is, and that it is reached`, async ({
    page,
  }) => {
    const learner = { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() };
    const { reached } = words.desk.goals.goals.collegue;
    const reader = await listenTo(page);
    await page.goto(words.sandbox);
    await open(page);
    await reader.does("3 of 4", () => startFrom(learner, "procurationCreee"));
    expect(reader.transcript()).toMatch(/\(dit\) .*, 3 \w+ 4/);
    expect(reader.transcript()).not.toContain(reached);
    await reader.does("assigned", async () => {
      await toProcurations(learner);
      await assign(learner, "Gestion des halocarbures", "Tremblay-Exemple, Alix");
    });
    expect(reader.transcript()).toContain(`(dit) ${reached.replaceAll("\u00a0", " ")}`);
  });
