import { describe, expect, test } from "vitest";
import { addressFaults } from "../../../build/checks/addresses.ts";
import { faultsBefore } from "../../../build/checks/check-site.ts";
import { siteFrom } from "../../../build/checks/site-url.ts";
import { stopOn } from "../../../build/checks/stop.ts";
import { latestToday, writtenFaults } from "../../../build/checks/written.ts";
import { lessonIn } from "../../../src/components/lesson/lesson-in.ts";
import { findCase, findEntry } from "../../../src/guide/cases/find-entry.ts";
import { known } from "../../../src/guide/addresses/known.ts";
import { registry } from "../../../src/machines/index.ts";

const file = (name: string, id: string, checkedOn = "2026-11-23") => ({
  file: name,
  text: `---\nid: ${id}\ntitle: "Un titre"\ncheckedOn: "${checkedOn}"\n---\n\nid: autre\n`,
});
const TODAY = "2026-11-27";

describe("written pages", () => {
  test("with their twins, checked today at the latest, they go through", () => {
    const pages = [file("fr/a.mdx", "a", TODAY), file("en/b.mdx", "a")];
    expect(writtenFaults(pages, TODAY)).toEqual([]);
  });

  test("a missing twin", () => {
    expect(writtenFaults([file("fr/a.mdx", "apropos")], TODAY)).toEqual([
      "src/content/fr/a.mdx: “id: apropos” has no twin in src/content/en. Write it there with the same id, or take this one away.",
    ]);
  });

  test("an id that two pages have", () => {
    const pages = [file("fr/a.mdx", "a"), file("fr/b.mdx", "a"), file("en/a.mdx", "a")];
    expect(writtenFaults(pages, TODAY)[0]).toBe(
      "src/content/fr/a.mdx: “id: a” is also that of src/content/fr/b.mdx. Give each page an id of its own, from src/guide/addresses/addresses.ts.",
    );
  });

  test("a day of verification that has not come", () => {
    const pages = [file("fr/a.mdx", "a", "2026-11-28"), file("en/a.mdx", "a")];
    expect(writtenFaults(pages, TODAY)).toEqual([
      "src/content/fr/a.mdx: “checkedOn: 2026-11-28” has not come yet (it is 2026-11-27). Write the day on which the page was really checked.",
    ]);
  });

  test("today is the furthest one in the world", () => {
    expect(latestToday(Date.UTC(2026, 10, 27, 9, 59))).toBe("2026-11-27");
    expect(latestToday(Date.UTC(2026, 10, 27, 10, 0))).toBe("2026-11-28");
  });

  test("ours go through, and would not have a century ago", () => {
    expect(faultsBefore("2126-01-01")).toEqual([]);
    expect(faultsBefore("2026-11-22")).toContainEqual(
      expect.stringMatching(/^src\/guide\/words\/edition\.ts: “checkedOn: /),
    );
  });
});

test("two pages at one address", () => {
  const address = { fr: "/cas/nom/", en: "/en/cases/name/" };
  expect(
    addressFaults([
      { id: "cas/utilisateur/a", address },
      { id: "cas/procuration/b", address: { ...address, fr: "/cas/autre/" } },
    ]),
  ).toEqual([
    "src/machines/procuration/en/page.ts: the slug of “cas/procuration/b” makes the address /en/cases/name/, which is already that of “cas/utilisateur/a”. Give one of them another slug.",
  ]);
});

describe("SITE_URL", () => {
  test.each([
    [undefined, "https://guide.exemple.test"],
    ["https://guide.exemple.test/", "https://guide.exemple.test"],
    ["http://localhost:8080", "http://localhost:8080"],
  ])("%s is %s", (named, site) => {
    expect(siteFrom(named)).toBe(site);
  });

  test.each([
    ["guide.exemple.test", "write the whole address of the host"],
    ["", "write the whole address of the host"],
    ["https://", "write the whole address of the host"],
    ["ftp://guide.exemple.test", "write the whole address of the host"],
    ["https://exemple.test/guide/", "“/guide/” in BASE_PATH"],
    ["https://exemple.test/?a=b", "with nothing after it"],
  ])("“%s” is refused with a sentence", (named, told) => {
    expect(() => siteFrom(named)).toThrow(`SITE_URL is “${named}”: `);
    expect(() => siteFrom(named)).toThrow(told);
  });
});

describe("what an author names", () => {
  test("where there is nothing of the kind, it is said", () => {
    const where = { file: "fr/a.mdx", what: "<X>" };
    expect(() => known({}, "y", where)).toThrow(
      "fr/a.mdx: <X> names “y”, which does not exist. There is none yet.",
    );
    expect(() => known({ z: 1 }, "y", where)).toThrow("There are: z.");
  });

  test("an answer that a part has not is told with those that it has", () => {
    expect(() => lessonIn('<Lesson of="procuration" variant="extern">', "fr/a.mdx")).toThrow(
      'fr/a.mdx: <Lesson of="procuration" variant="…"> names “extern”, which does not exist.',
    );
  });

  test("a case of another screen is said to be one", () => {
    const found = findEntry(registry, "utilisateur/accuse", "fr/a.mdx");
    expect(() => findCase(found, "nomAbsent", "fr/a.mdx")).toThrow(
      'fr/a.mdx: <Rehearsal screen="utilisateur/accuse" case="…"> names “nomAbsent”, which is a case of utilisateur/saisie. Name that screen.',
    );
  });
});

test("what stops is said at once, the first of it in full", () => {
  expect(() => {
    stopOn([]);
  }).not.toThrow();
  expect(() => {
    stopOn(["a", "b"]);
  }).toThrow("- a\n- b");
  expect(() => {
    stopOn(Array.from({ length: 25 }, String));
  }).toThrow("… and 5 more.");
});
