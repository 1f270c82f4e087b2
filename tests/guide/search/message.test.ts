import { expect, test } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { messageOf, saysNothing } from "../../../src/guide/search/message.ts";
import { wordsOf } from "../../../src/guide/search/search-text.ts";

test.each([
  ["24h", "24"],
  ["48heures", "48 heures"],
  ["10chiffres", "10 chiffres"],
  ["étape 3a, la 1ere, 31/03/2028", "etape 3a la 1ere 31 03 2028"],
  ["R.S.E.", "rse"],
  ["le R.S.E est parti", "le rse est parti"],
  ["N.E.Q.", "neq"],
  ["ma ﬁrme", "ma firme"],
  ["cour\u00adriel, mot\u200b de passe", "courriel mot de passe"],
  ["clic sécur", "clicsequr"],
  ["clicSÉQUR – Entreprises", "clicsequr entreprises"],
  ["Click-Secure", "clicsequr"],
])("“%s” is typed as people type, and read as it is written", (typed, read) => {
  expect(wordsOf(typed).join(" ")).toBe(read);
});

test.each<[Language, string, string]>([
  ["fr", "chu pu capable de rentrer", "capable rentrer"],
  ["fr", "faut tu cocher ça", "cocher"],
  ["fr", "pis j’ai pesé sur Continuer", "appuyer continuer"],
  ["fr", "chu bloqué dehors", "passe bloque connexion"],
  ["en", "I am locked out", "password blocked sign"],
])("in %s, “%s” is heard as it is spoken", (language, said, heard) => {
  const words = messageOf(said, language).sentences.flat();
  for (const word of heard.split(" ")) expect(words).toContain(word);
  for (const word of ["chu", "tu", "pis", "dehors", "locked"])
    expect(words).not.toContain(word);
});

test.each<[Language, string]>([
  ["fr", "Bonjour Madame, merci d’avance. Le code a expiré. Cordialement,"],
  ["en", "Good morning, thank you in advance. The code has expired. Best regards,"],
])("in %s, what is said out of courtesy is no sentence", (language, mail) => {
  expect(messageOf(mail, language).sentences).toHaveLength(1);
});

test("an address, a number or initials do not end a sentence", () => {
  const told = "Le R.S.E. a écrit a.b@exemple.test, poste 3.5 en rouge. Le code a expiré.";
  expect(messageOf(told, "fr").sentences).toHaveLength(2);
});

test("a letter alone says nothing yet; signs say something that nothing answers", () => {
  for (const text of ["", " ", "a", "É ", "l’"]) expect(saysNothing(text)).toBe(true);
  for (const text of ["la", "3", "neq", "?!", "(", "😀", "a b c d"])
    expect(saysNothing(text)).toBe(false);
});

test("of what is pasted, however long, a bounded part is read", () => {
  const paste = (piece: string) => messageOf(piece.repeat(100_000 / piece.length), "fr");
  for (const piece of ["a", "mot de passe refusé. ", "procuratoin ", "1 2. ", "é\u0301"]) {
    const { sentences, asked } = paste(piece);
    expect(asked.length).toBeLessThanOrEqual(2000);
    expect(sentences.length).toBeLessThanOrEqual(20);
    expect(Math.max(...sentences.flat().map(({ length }) => length))).toBeLessThanOrEqual(30);
  }
  const [first, ...others] = paste("Le mot de passe est refusé. ").sentences;
  expect(first).toEqual(["mot", "passe", "refuse"]);
  // What is said a hundred times is said once; the last one is cut.
  expect(others.length).toBeLessThanOrEqual(1);
});
