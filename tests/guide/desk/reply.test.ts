import { describe, expect, test } from "vitest";
import { languages, traits } from "../../../src/domain/language.ts";
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

Guide non officiel, avec l’écran\u00a0:
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

Unofficial guide, with the screen:
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
    expect(text.replaceAll("\u00a0", " ")).toContain(`${helpLineNumber} (à vérifier`);
    expect(reply(call("Téléphonez au ministère."), "fr").text).not.toContain("vérifier");
    const english = { ...french, fix: ["Call the clicSÉQUR – Entreprises help line."] };
    expect(reply(english, "en").text).toContain("(check on its site)");
  });

  test("several cases make one, numbered, each with its reason", () => {
    const { text } = replyToAll([french, { ...french, title: "Le poste est refusé" }], "fr");
    expect(text.match(/^Bonjour,$/gm)).toHaveLength(1);
    expect(text).toContain("\n\n1. Le courriel est refusé.\n\n");
    expect(text).toContain("\n\n2. Le poste est refusé.\n\n");
    expect(text.match(/^Pourquoi/gm)).toHaveLength(2);
    expect(text.split("Qui appeler")).toHaveLength(2);
  });

  test("a subject, and a short form for a text message", () => {
    expect(subject([french], "fr")).toBe("clicSÉQUR – Le courriel est refusé");
    expect(short([english], "en")).toBe(
      `The email address is refused. Correct the address. More: ${english.address}`,
    );
  });

  test("the subject and the short form of several are about them all", () => {
    const both = [english, { ...english, title: "Is it?", address: `${SITE}/en/cases/is-it/` }];
    expect(subject(both, "en")).toBe("clicSÉQUR – Your 2 questions");
    expect(subject(both, "fr")).toBe("clicSÉQUR – Vos 2 questions");
    expect(short(both, "en")).toBe(
      `1. The email address is refused. ${english.address}\n2. Is it? ${SITE}/en/cases/is-it/`,
    );
  });

  test("a label that only the reason glosses is glossed in the short form too", () => {
    const why = "“Ajouter” (Add) and “Modifier” (Modify) differ.";
    const told = { ...english, why, fix: ["Press “Ajouter”, then “Ajouter”."] };
    expect(short([told], "en")).toContain(" Press “Ajouter” (Add), then “Ajouter”. ");
  });

  test("a title that ends with its own mark gets no second one", () => {
    expect(reply({ ...french, title: "Faut-il appuyer?" }, "fr").text).toContain("appuyer?\n");
  });
});

test("every word read is counted; no number of a list, and no address", () => {
  const text = `Help line: 1 866.\n\n1. Press “Date de fin” (End date) – now.\n\nMore:\n${SITE}/a/`;
  expect(wordsIn(text)).toBe(4 + 7 + 1);
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
  const cases = deskCases(language).map(({ id, entry, told }) => {
    const ways = told.ways.map(({ name, path }) => ({ name, address: SITE + path }));
    return { id, told: { ...told, address: SITE + entry.path, ways } };
  });
  const replies = cases.map(
    ({ id, told }) =>
      [id, reply(told, language).text, told.ways.length, short([told], language)] as const,
  );
  const pairs = cases.map(({ id, told }, n) => {
    const next = cases[(n + 1) % cases.length]?.told;
    return [id, next ? [told, next] : [told]] as const;
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

  test.each(pairs)("%s and the next one, in one reply, hold as they do apart", (_, both) => {
    const { text } = replyToAll(both, language);
    expect(wordsIn(text), text).toBeLessThanOrEqual(MOST_WORDS * both.length);
    for (const { why } of both) if (why !== null) expect(text).toContain(why);
    const sms = short(both, language);
    expect(sms.length, sms).toBeLessThanOrEqual(420);
    for (const { title, address } of both) {
      expect(sms).toContain(title);
      expect(sms).toContain(address);
    }
  });

  test("hardly one leaves its reason to the guide’s page", () => {
    const left = cases.filter(({ told }) => told.why === null);
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  if (!traits[language].glossed) return;
  const glossed = (text: string) => {
    const flat = text.replace(/\s+/g, " ");
    const quoted = new Set([...flat.matchAll(/“[^”]+”/g)].map(([label]) => label));
    for (const label of quoted) expect(flat).toContain(`${label} (`);
  };
  test.each(replies)("%s glosses every label, in a text message too", (_, text, __, sms) => {
    glossed(text);
    glossed(sms);
  });
  test.each(pairs)("%s and the next one gloss every label", (_, both) => {
    glossed(replyToAll(both, language).text);
    glossed(short(both, language));
  });
});
