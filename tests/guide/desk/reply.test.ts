import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { helpLineNumber } from "../../../src/guide/facts/contacts.ts";
import { deskCases } from "../../../src/guide/desk/desk-cases.ts";
import {
  glossing,
  MOST_WORDS,
  reply,
  replyInAll,
  replyToAll,
  short,
  subject,
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
    expect(reply(french, "fr").text).toBe(`Bonjour,

Ce que vous voyez\u00a0: Le courriel est refusé.

Pourquoi\u00a0: Une adresse a un seul arobas, et un point après lui.

Quoi faire\u00a0:
1. Corrigez l’adresse dans «\u00a0Courriel\u00a0», et sa confirmation dans «\u00a0Confirmation du courriel\u00a0» si elle a le même défaut.
2. Appuyez de nouveau sur «\u00a0Continuer\u00a0».

L’explication, avec l’écran (guide non officiel)\u00a0:
https://guide.exemple.test/cas/courriel-refuse/

Qui appeler\u00a0:
https://guide.exemple.test/avant-de-commencer/#aide

Bonne journée,`);
  });

  test("in English", () => {
    expect(reply(english, "en").text).toBe(`Hello,

What you see: The email address is refused.

Why: An address has a single @ sign, with a dot after it.

What to do:
1. Correct the address.
2. Press “Continuer” (Continue) again.

The explanation, with the screen (unofficial guide):
https://guide.exemple.test/en/cases/email-refused/

Regards,`);
  });

  test("in an e-mail, paragraphs, a list and links, and no sign of theirs in the text", () => {
    const told = { ...english, title: "A <b> & “c”" };
    const { html } = reply(told, "en");
    expect(html).toContain("<p>Hello,</p><p>What you see: A &lt;b&gt; &amp; “c”.</p>");
    expect(html).toContain("<ol><li>Correct the address.</li>");
    expect(html).toContain(`<a href="${english.address}">${english.address}</a>`);
  });

  test("in both languages, French first, and each with its own link", () => {
    const { text, html } = replyInAll({ fr: [french], en: [english] });
    expect(text).toContain(reply(french, "fr").text);
    expect(text.endsWith(reply(english, "en").text)).toBe(true);
    expect(text.startsWith("(The English version follows.)")).toBe(true);
    expect(html.split("<hr>")).toHaveLength(2);
  });

  test("where nothing is seen, it tells a situation", () => {
    const { text } = reply({ ...french, unseen: true }, "fr");
    expect(text).toContain("Votre situation\u00a0: Le courriel est refusé.");
    expect(reply({ ...english, unseen: true }, "en").text).toContain("Your situation: ");
  });

  test("the help line's number stands where it tells one to call it, as to be checked", () => {
    const call = (fix: string) => ({ ...french, fix: [fix] });
    const { text } = reply(
      call("Appelez l’aide téléphonique de clicSÉQUR – Entreprises."),
      "fr",
    );
    expect(text.replaceAll("\u00a0", " ")).toContain(`${helpLineNumber} (numéro à vérifier`);
    expect(reply(call("Téléphonez au ministère."), "fr").text).not.toContain("vérifier");
    const english = { ...french, fix: ["Call the clicSÉQUR – Entreprises help line."] };
    expect(reply(english, "en").text).toContain("(check the number on its site)");
  });

  test("several cases make one, numbered, without the reasons", () => {
    const { text } = replyToAll([french, { ...french, title: "Le poste est refusé" }], "fr");
    expect(text.match(/^Bonjour,$/gm)).toHaveLength(1);
    expect(text).toContain("\n\n1. Le courriel est refusé.\n\n");
    expect(text).toContain("\n\n2. Le poste est refusé.\n\n");
    expect(text).not.toContain("Pourquoi");
    expect(text.split("Qui appeler")).toHaveLength(2);
  });

  test("a subject, and a short form for a text message", () => {
    expect(subject(french, "fr")).toBe("clicSÉQUR – Le courriel est refusé");
    expect(short(english, "en")).toBe(
      `The email address is refused. Correct the address. More: ${english.address}`,
    );
  });

  test("a title that ends with its own mark gets no second one", () => {
    expect(reply({ ...french, title: "Faut-il appuyer?" }, "fr").text).toContain("appuyer?\n");
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
    const whole = { ...told, address: SITE + entry.path, ways };
    return [id, reply(whole, language).text, ways.length, short(whole, language)] as const;
  });

  test.each(replies)(
    "%s survives an e-mail client, and a text message",
    (id, text, ways, sms) => {
      expect(text).not.toMatch(/<|>|&\w+;|\*\*|undefined|\t| {2}|\n{3}/);
      for (const line of text.split("\n")) {
        expect(line).toBe(line.trim());
        // Nothing hangs at the end or the beginning of a line that belongs to its neighbour.
        expect(line).not.toMatch(/«$|^ *[»:]|[^\u00a0]»/);
      }
      expect(text.split(SITE)).toHaveLength(2 + ways);
      expect(text).toMatch(/^1\. \S/m);
      // But where the case is about the exercise itself.
      if (!id.endsWith("Reel"))
        expect(text).not.toMatch(/exercice|coach|sandbox|bac à sable|practice/i);
      expect(sms.length, sms).toBeLessThanOrEqual(420);
      expect(sms).not.toContain("\n");
    },
  );

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
