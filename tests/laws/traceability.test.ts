import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "../../build/built-pages.ts";
import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import { languages, type Language } from "../../src/domain/language.ts";
import { accesses, rights, rightsOf } from "../../src/domain/ministries.ts";
import { procurationTypes } from "../../src/domain/procuration.ts";
import type { Provenance } from "../../src/domain/provenance.ts";
import { registrationStates } from "../../src/domain/registration.ts";
import type { Field } from "../../src/kit/screen.ts";
import { registry } from "../../src/machines/index.ts";
import { PROCURATION_CELLS } from "../../src/machines/shared/views.ts";
import { pages, type PageId } from "../../src/guide/addresses/addresses.ts";
import { menuPaths } from "../../src/guide/addresses/portal-menu-paths.ts";
import { ownScreens } from "../../src/guide/addresses/own-screens.ts";
import { traceability } from "../../src/guide/traceability/traceability.ts";
import { officialLabels } from "./labels.ts";

/* Nothing of the 2019 procedure is lost on the way: every passage leads somewhere that exists. */

const content = join(import.meta.dirname, "../../src/content");
const built = existsSync(dist) ? builtPages() : [];

/** The anchors that a text gives: its ids and, of a lesson's notes, the screen and the old anchors. */
const idsIn = (text: string) => [
  ...[...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id),
  ...[...text.matchAll(/<Note screen="([^"]+)"(?: anchors="([^"]+)")?>/g)].flatMap(
    ([, screen = "", anchors = ""]) => [screen, ...anchors.split(" ")],
  ),
];

/** The anchors of every page in a language: those written in its text, and those that components add. */
const anchorsIn = (language: Language) => {
  const anchors = new Map<PageId, Set<string>>();
  for (const file of readdirSync(join(content, language))) {
    const text = readFileSync(join(content, language, file), "utf8");
    const page = /^id: (\w+)$/m.exec(text)?.[1] as PageId;
    const html = built.find(({ path }) => path === pages[page][language])?.html ?? "";
    anchors.set(page, new Set([...idsIn(text), ...idsIn(html)]));
  }
  return anchors;
};

const targets = traceability.flatMap(({ id, targets: all }) =>
  all.map((target) => ({ id, target })),
);

test("its lines are numbered t-001, t-002… in the order of the document", () => {
  expect(traceability.map(({ id }) => id)).toEqual(
    traceability.map((_, n) => `t-${String(n + 1).padStart(3, "0")}`),
  );
});

test("no two lines say the same of the same place", () => {
  const said = traceability.map(({ fr, section }) => `${section} ${fr}`);
  expect(new Set(said).size).toBe(said.length);
});

test.each(languages)(
  "every page that it leads to is written, with its heading, in %s",
  (language) => {
    const anchors = anchorsIn(language);
    const lost = targets.flatMap(({ id, target }) => {
      if ("screen" in target) return [];
      const { page, anchor } = target;
      const found = anchor === null ? anchors.has(page) : anchors.get(page)?.has(anchor);
      return found ? [] : [`${id}: ${page}${anchor === null ? "" : `#${anchor}`}`];
    });
    expect(lost).toEqual([]);
  },
);

test("every screen that it leads to exists", () => {
  const screens = new Set(
    registry.flatMap(({ part }) => Object.keys(part.screens).map((id) => `${part.id}/${id}`)),
  );
  const lost = targets.flatMap(({ id, target }) =>
    "screen" in target && !screens.has(target.screen) ? [`${id}: ${target.screen}`] : [],
  );
  expect(lost).toEqual([]);
});

/** The official labels that a line quotes. */
const quoted = {
  fr: (text: string) => [...text.matchAll(/«\u00a0([^»]*)\u00a0»/g)].map(([, label]) => label),
  en: (text: string) => [...text.matchAll(/“([^”]*)”/g)].map(([, label]) => label),
};

test("both languages quote the same official labels, in the same order", () => {
  for (const { id, fr, en } of traceability) expect(quoted.en(en), id).toEqual(quoted.fr(fr));
});

test("every label that it quotes is an official one", () => {
  const unknown = traceability.flatMap(({ id, fr }) =>
    quoted
      .fr(fr)
      .filter((label = "") => !officialLabels.has(label))
      .map((label) => `${id}: ${label}`),
  );
  expect(unknown).toEqual([]);
});

const isOfSource = ({ provenance }: { provenance: Provenance }) =>
  provenance.kind === "source2019";

/** The screens of the 2019 procedure, and those of ours that hold a field or a button of it. */
const ofSource = registry.flatMap(({ part }) =>
  ownScreens(part)
    .filter(([, { provenance, fields, buttons }]) =>
      [{ provenance }, ...Object.values(fields), ...Object.values(buttons)].some(isOfSource),
    )
    .map(([id, screen]) => [`${part.id}/${id}`, screen] as const),
);

/** What a field asks the reader to recognize: of a table, its columns; of a tree, what each account gives. */
const labelsOf = ({ kind, label, options, columns, count }: Field) => [
  ...(kind === "row" || kind === "rows" || kind === "checks" ? [] : [label]),
  ...Object.values({ ...options, ...columns }),
  ...(count === undefined ? [] : [count]),
];

const withoutFormat = (label = "") => label.replace(/ \(AAAA-MM-JJ\)$/, "");

describe.each(ofSource)("%s, of the 2019 procedure", (name, screen) => {
  // A screen that two parts show is led to by the lines of both.
  const names = ofSource.filter(([, other]) => other === screen).map(([each]) => each);
  const linesTo = (wanted: readonly string[]) =>
    traceability.filter(({ targets: all }) =>
      all.some((target) => "screen" in target && wanted.includes(target.screen)),
    );

  test("is led to by a line", () => {
    expect(linesTo([name])).not.toEqual([]);
  });

  test("has its fields and buttons of 2019 named in its lines", () => {
    const named = new Set(linesTo(names).flatMap(({ fr }) => quoted.fr(fr).map(withoutFormat)));
    const lost = [
      ...Object.values(screen.fields).filter(isOfSource).flatMap(labelsOf),
      ...Object.values(screen.buttons)
        .filter(isOfSource)
        .map(({ label }) => label),
    ].filter((label) => !named.has(withoutFormat(label)));
    expect(lost).toEqual([]);
  });
});

/** What a text, or any value that holds texts, says. */
const textsOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : Object.values((value ?? {}) as Record<string, unknown>)
        .map(textsOf)
        .join("\n");

const french = new Map(
  readdirSync(join(content, "fr")).map((file) => {
    const text = readFileSync(join(content, "fr", file), "utf8");
    const menus = [...text.matchAll(/<MenuPath to="(\w+)"/g)].map(([, id = ""]) =>
      textsOf(Object.entries(menuPaths).find(([name]) => name === id)?.[1]),
    );
    return [/^id: (\w+)$/m.exec(text)?.[1], [text, ...menus].join("\n")] as const;
  }),
);

/** What the account makes a screen print: cells, lists and trees. */
const PRINTED = textsOf([
  ...[registrationStates, procurationTypes, accesses, rights, rightsOf, PROCURATION_CELLS],
  interfaceWords.en.glosses,
]);

test("what a line quotes can be read where it leads", () => {
  const lost = traceability.flatMap(({ id, fr, targets: all }) => {
    const there = all
      .map((target) => {
        if (!("screen" in target)) return french.get(target.page) ?? "";
        const [partId, screenId = ""] = target.screen.split("/");
        const entry = registry.find(({ part }) => part.id === partId);
        return [
          textsOf(entry?.part.screens[screenId]),
          textsOf(entry?.words.fr.screens[screenId]),
          textsOf(entry?.pages.fr.screens[screenId]),
          PRINTED,
        ].join("\n");
      })
      .join("\n");
    return quoted
      .fr(fr)
      .filter((label = "") => !there.includes(label))
      .map((label) => `${id}: ${label}`);
  });
  expect(lost).toEqual([]);
});
