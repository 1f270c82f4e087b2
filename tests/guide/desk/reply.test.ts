import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { deskCases } from "../../../src/guide/desk/desk-cases.ts";
import {
  glossing,
  MOST_WORDS,
  reply,
  replyInAll,
  wordsIn,
  type CaseTold,
} from "../../../src/guide/desk/reply.ts";

const SITE = "https://guide.exemple.test";

const french: CaseTold = {
  title: "Le courriel est refusé",
  why: "Une adresse a un seul arobas, et un point après lui.",
  fix: [
    "Corrigez l’adresse dans « Courriel », et sa confirmation dans « Confirmation du courriel » si elle a le même défaut.",
    "Appuyez de nouveau sur « Continuer ».",
  ],
  address: `${SITE}/cas/courriel-refuse/`,
  ways: [{ name: "Qui appeler", address: `${SITE}/avant-de-commencer/#aide` }],
};
const english: CaseTold = {
  title: "The email address is refused",
  why: "An address has a single @ sign, with a dot after it.",
  fix: ["Correct the address.", "Press “Continuer” (Continue) again."],
  address: `${SITE}/en/cases/email-refused/`,
  ways: [],
};

describe("a reply", () => {
  test("in French", () => {
    expect(reply(french, "fr")).toBe(`Bonjour,

Voici, dans un guide d’exercice non officiel, le cas qui ressemble au
vôtre : Le courriel est refusé.

Pourquoi : Une adresse a un seul arobas, et un point après lui.

Quoi faire :
1. Corrigez l’adresse dans « Courriel », et sa confirmation dans
   « Confirmation du courriel » si elle a le même défaut.
2. Appuyez de nouveau sur « Continuer ».

L’écran, à essayer :
https://guide.exemple.test/cas/courriel-refuse/

Qui appeler :
https://guide.exemple.test/avant-de-commencer/#aide

Rien de ce que vous tapez dans ce guide n’est envoyé.

Bonne journée,`);
  });

  test("in English", () => {
    expect(reply(english, "en")).toBe(`Hello,

Here, from an unofficial practice guide, is the case most like yours: The
email address is refused.

Why: An address has a single @ sign, with a dot after it.

What to do:
1. Correct the address.
2. Press “Continuer” (Continue) again.

The screen, to try:
https://guide.exemple.test/en/cases/email-refused/

Nothing that you type in this guide is sent.

Regards,`);
  });

  test("in both languages, French first, and each with its own link", () => {
    const text = replyInAll({ fr: french, en: english });
    expect(text).toContain(reply(french, "fr"));
    expect(text.endsWith(reply(english, "en"))).toBe(true);
    expect(text.startsWith("(The English version follows.)")).toBe(true);
  });

  test("a title that ends with its own mark gets no second one", () => {
    expect(reply({ ...french, title: "Faut-il appuyer?" }, "fr")).toContain("appuyer?\n");
  });
});

test("a label is glossed the first time that it is quoted, and what has no gloss never", () => {
  const gloss = glossing({ Continuer: "Continue" });
  expect(gloss("Press “Continuer”, not “Autre”.")).toBe(
    "Press “Continuer” (Continue), not “Autre”.",
  );
  expect(gloss("Press “Continuer”.")).toBe("Press “Continuer”.");
  expect(glossing({ RSE: "Person (RSE)" })("Choose “RSE”.")).toBe(
    "Choose “RSE” (Person, RSE).",
  );
});

describe.each(languages)("every reply in %s", (language) => {
  const replies = deskCases(language).map(({ id, entry, told }) => {
    const ways = told.ways.map(({ name, path }) => ({ name, address: SITE + path }));
    const text = reply({ ...told, address: SITE + entry.path, ways }, language);
    return [id, text, ways.length] as const;
  });

  test.each(replies)("%s survives an e-mail client", (_, text, ways) => {
    expect(text).not.toMatch(/<|>|&\w+;|\*\*|undefined|\t/);
    for (const line of text.split("\n")) {
      if (!line.startsWith(SITE)) expect(line.length, line).toBeLessThanOrEqual(76);
      expect(line).toBe(line.trimEnd());
      // Nothing hangs at the end or the beginning of a line that belongs to its neighbour.
      expect(line).not.toMatch(/«$|^ *[»:]|[^\u00a0]»/);
    }
    expect(text.split(SITE)).toHaveLength(2 + ways);
    expect(text).toMatch(/^1\. \S/m);
  });

  test.each(replies)("%s is an e-mail that one reads: 120 words", (_, text) => {
    expect(wordsIn(text), text).toBeLessThanOrEqual(MOST_WORDS);
  });

  if (language === "fr") return;
  test.each(replies)("%s glosses every label", (_, text) => {
    const flat = text.replace(/\s+/g, " ");
    const quoted = new Set([...flat.matchAll(/“[^”]+”/g)].map(([label]) => label));
    for (const label of quoted) expect(flat).toContain(`${label} (`);
  });
});
