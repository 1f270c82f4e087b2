import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../src/domain/language.ts";
import { registry } from "../../src/machines/index.ts";
import { allPages } from "../../src/site/all-pages.ts";
import { searchEntries, shortened } from "../../src/site/search-entries.ts";
import { plainText, sectionsOf } from "../../src/site/search-mdx.ts";
import { searchIn, type SearchEntry } from "../../src/site/search.ts";
import { synonyms } from "../../src/site/search-synonyms.ts";
import { isStop, stem, termsOf, wordsOf } from "../../src/site/search-text.ts";
import { written } from "./written.ts";

describe("terms", () => {
  test.each<[Language, string]>([
    ["fr", "refusé refusée refusés refusées refuser refus refuse refusent"],
    ["fr", "employé employée employés EMPLOYE"],
    ["fr", "procuration procurations"],
    ["fr", "assigner assignation assigné assignées"],
    ["fr", "révoquer révocation révoqué révoque"],
    ["fr", "vérifier vérification vérifiez"],
    ["fr", "créer création créé créés"],
    ["fr", "inscrire inscription inscrite inscrivez"],
    ["fr", "numéro numeros"],
    ["fr", "actif active actifs"],
    ["fr", "choisir choisi choisissez"],
    ["en", "refuse refused refuses refusal"],
    ["en", "employee employees"],
    ["en", "register registered registration"],
    ["en", "assign assigned assignment assigning"],
    ["en", "revoke revoked revocation"],
    ["en", "address addresses"],
    ["en", "submit submitted submitting"],
    ["en", "verify verification verified"],
    ["en", "expire expired expiry"],
  ])("in %s, one term: %s", (language, forms) => {
    const stems = wordsOf(forms).map((word) => stem(word, language));
    expect(new Set(stems)).toHaveLength(1);
  });

  test("words that differ stay apart", () => {
    const apart = wordsOf("poste accès mot code courriel droit date dossier rôle personne");
    expect(new Set(apart.map((word) => stem(word, "fr")))).toHaveLength(apart.length);
  });

  test("elisions, accents, ligatures and small words", () => {
    expect(termsOf("L’état de l'écran n’est pas « Actif »", "fr")).toEqual([
      "etat",
      "ecran",
      "actif",
    ]);
    expect(wordsOf("E-mail, cœur, étape 3a")).toEqual(["email", "coeur", "etape", "3a"]);
  });
});

describe("texts", () => {
  const mdx = `
<p class="lead">Voici le **début** <From is="inferred" />.</p>

<h2 id="chemin">Trouver l’écran</h2>

- Un [lien](/lexique/), un <Fr>Libellé</Fr>.

<MenuPath to="procurations" />

| A | B |
|---|---|
| c | d |

<Rehearsal screen="utilisateur/saisie" />
`;

  test("a page falls into sections, in plain text", () => {
    expect(sectionsOf(mdx, "en")).toEqual([
      { text: "Voici le début." },
      {
        id: "chemin",
        heading: "Trouver l’écran",
        text: "Un lien, un “Libellé”. “Gestion des dossiers des utilisateurs” › “Gestion des procurations” A B c d",
      },
    ]);
  });

  test.each(written.map((page) => [page.file, page] as const))(
    "%s leaves no markup",
    (file, { body }) => {
      expect(plainText(body, file.startsWith("en/") ? "en" : "fr")).not.toMatch(
        /[<>{}|`]|\*\*|\]\(/,
      );
    },
  );

  test("an excerpt ends between two words, and never inside a quote", () => {
    expect(shortened("court")).toBe("court");
    const long = shortened(`${"mot ".repeat(30)}« un libellé qui est long » et la suite`);
    expect(long).toMatch(/mot…$/);
  });
});

describe.each(languages)("the index in %s", (language) => {
  const entries = searchEntries(language, written);
  const paths = new Set(entries.map(({ path }) => path));

  test("every page can be found, but the search itself", () => {
    const missing = allPages(written)[language].filter(({ path }) => !paths.has(path));
    expect(missing.map(({ id }) => id)).toEqual(["recherche"]);
  });

  test("every heading of a written page finds it, if it tells anything", () => {
    const search = searchIn(entries, language);
    for (const { path, title } of entries.filter((each) => each.path.includes("#"))) {
      const found = search(title).map((each) => each.path);
      if (termsOf(title, language).length > 0) expect(found, title).toContain(path);
    }
  });

  test("the title of a case or screen finds it, in the first three but for its namesakes", () => {
    const search = searchIn(entries, language);
    for (const { path, title, kind } of entries.filter((each) => each.kind !== "page")) {
      const found = search(title);
      const first = found.slice(0, 3).map((each) => `${each.kind} ${each.title}`);
      expect(first, title).toContain(`${kind} ${title}`);
      expect(
        found.map((each) => each.path),
        title,
      ).toContain(path);
    }
  });

  test("every official label finds a screen that has it", () => {
    const search = searchIn(entries, language);
    for (const { part } of registry) {
      for (const { fields, buttons } of Object.values(part.screens)) {
        for (const { label } of [...Object.values(fields), ...Object.values(buttons)]) {
          const kinds = search(label).map(({ kind }) => kind);
          expect(kinds, label).toContain("screen");
        }
      }
    }
  });

  test("nothing is found in nothing, in small words or in nonsense", () => {
    const search = searchIn(entries, language);
    for (const query of ["", "  ", "?!", "xyzzyqwk"]) expect(search(query)).toEqual([]);
  });
});

/** Where the best result must be: first, or among the first three. */
const expectAmong = (
  search: (query: string) => SearchEntry[],
  query: string,
  path: string,
  first = 3,
) =>
  expect(
    search(query)
      .slice(0, first)
      .map((each) => each.path),
    query,
  ).toContain(path);

describe("callers' words find what there is", () => {
  test.each<[Language, string, string]>([
    ["fr", "mail ne marche pas", "/cas/courriel-refuse/"],
    ["fr", "courriel refusé", "/cas/courriel-refuse/"],
    ["fr", "role rse", "/cas/role-rse-par-erreur/"],
    ["fr", "mauvais rôle", "/cas/role-rse-par-erreur/"],
    ["fr", "poste trop long", "/cas/poste-trop-long/"],
    ["fr", "extension de 5 chiffres", "/cas/poste-trop-long/"],
    ["fr", "telefone", "/cas/telephone-absent/"],
    ["fr", "mdp temporaire", "/ecrans/utilisateur/code-acces/"],
    ["fr", "mot de pase", "/ecrans/utilisateur/code-acces/"],
    ["fr", "courriels pas pareils", "/cas/courriels-differents/"],
    ["fr", "comment créer un compte", "/2-utilisateurs/"],
    ["fr", "Numéro de référence", "/ecrans/utilisateur/accuse/"],
    ["fr", "bouton transmettre", "/ecrans/utilisateur/verification/"],
    ["en", "wrong extension", "/en/cases/extension-too-long/"],
    ["en", "email does not work", "/en/cases/email-refused/"],
    ["en", "rse role", "/en/cases/rse-role-by-mistake/"],
    ["en", "phone 9 digits", "/en/cases/phone-nine-digits/"],
    ["en", "nom de famille", "/en/cases/family-name-missing/"],
    ["en", "code d'utilisateur", "/en/screens/utilisateur/code-acces/"],
    ["en", "temporary pasword", "/en/screens/utilisateur/code-acces/"],
    ["en", "emails do not match", "/en/cases/emails-differ/"],
  ])("%s: %s", (language, query, path) => {
    expectAmong(searchIn(searchEntries(language, written), language), query, path);
  });

  test("while it is typed, a word already finds", () => {
    const search = searchIn(searchEntries("fr", written), "fr");
    for (const query of ["tél", "télépho", "maj", "majuscules"]) {
      expect(search(query).length, query).toBeGreaterThan(0);
    }
  });
});

/* Cases of parts to come, in the words that they may have: the ranking must hold among them too. */
describe("callers' words find the case among many", () => {
  const cases: Record<Language, [slug: string, title: string, symptom: string][]> = {
    fr: [
      [
        "pas-listee",
        "La personne n’est pas dans la liste",
        "Vous voulez assigner la procuration à un utilisateur et son nom n’apparaît pas.",
      ],
      [
        "deja-assignee",
        "La procuration est déjà assignée",
        "L’utilisateur choisi a déjà cette procuration.",
      ],
      [
        "date-trop-loin",
        "La date de fin est trop éloignée",
        "La date de fin est refusée : elle dépasse trois ans.",
      ],
      [
        "date-passee",
        "La date de fin est passée",
        "La date est refusée, car elle est antérieure à aujourd’hui.",
      ],
      [
        "liste-vide",
        "La liste des procurations est vide",
        "Aucune procuration n’est affichée.",
      ],
      [
        "mandataire-neq",
        "Le numéro du mandataire est refusé",
        "Le numéro d’identification du consultant n’est pas reconnu.",
      ],
      [
        "aucun-acces",
        "Aucun droit d’accès n’est accordé",
        "La procuration est créée, mais personne n’a accès à PES-Halocarbures.",
      ],
      [
        "en-traitement",
        "L’inscription est encore en traitement",
        "Le ministère n’a pas répondu après 24 heures.",
      ],
      [
        "code-expire",
        "Le code de vérification est expiré",
        "Le code à sept chiffres reçu par courriel n’est plus accepté.",
      ],
      [
        "inscription-refusee",
        "L’inscription est refusée",
        "Le ministère a répondu par un refus.",
      ],
    ],
    en: [
      [
        "not-listed",
        "The person is not in the list",
        "You want to assign the power of attorney to a user, and their name does not appear.",
      ],
      [
        "already-assigned",
        "The power of attorney is already assigned",
        "The chosen user holds this power of attorney already.",
      ],
      [
        "date-too-far",
        "The end date is too far away",
        "The end date is refused: it is more than three years from now.",
      ],
      [
        "date-passed",
        "The end date has passed",
        "The date is refused because it is before today.",
      ],
      [
        "empty-list",
        "The list of powers of attorney is empty",
        "No power of attorney is shown.",
      ],
      [
        "mandatary-neq",
        "The mandatary’s number is refused",
        "The identification number of the consultant is not recognised.",
      ],
      [
        "no-access",
        "No access right is granted",
        "The power of attorney exists, but nobody can use PES-Halocarbures.",
      ],
      [
        "processing",
        "The registration is still being processed",
        "The Ministère has not answered after 24 hours.",
      ],
      [
        "code-expired",
        "The verification code has expired",
        "The seven-digit code received by email is no longer accepted.",
      ],
      [
        "registration-refused",
        "The registration is refused",
        "The Ministère answered with a refusal.",
      ],
    ],
  };

  const all = (language: Language) => [
    ...searchEntries(language, written),
    ...cases[language].map(([slug, title, excerpt]) => ({
      kind: "case" as const,
      path: slug,
      title,
      context: "",
      excerpt,
      labels: "",
      terms: "",
    })),
  ];

  test.each<[Language, string, string, number]>([
    ["fr", "employé pas dans la liste", "pas-listee", 1],
    ["fr", "employe pas ds la liste", "pas-listee", 1],
    ["fr", "ma collègue n'apparait pas", "pas-listee", 3],
    ["fr", "date refusée", "date-trop-loin", 3],
    ["fr", "date refusée", "date-passee", 3],
    ["fr", "échéance refusée", "date-passee", 3],
    ["fr", "numéro du consultant", "mandataire-neq", 1],
    ["fr", "neq du comptable refusé", "mandataire-neq", 3],
    ["fr", "code pas accepté", "code-expire", 3],
    ["fr", "inscription en attente", "en-traitement", 3],
    ["fr", "ministère refuse", "inscription-refusee", 3],
    ["fr", "personne n'a accès", "aucun-acces", 3],
    ["fr", "mail ne marche pas", "/cas/courriel-refuse/", 3],
    ["en", "employee not listed", "not-listed", 1],
    ["en", "employee not in the list", "not-listed", 1],
    ["en", "date rejected", "date-passed", 3],
    ["en", "wrong end date", "date-too-far", 3],
    ["en", "consultant number", "mandatary-neq", 1],
    ["en", "code expired", "code-expired", 1],
    ["en", "pending registration", "processing", 3],
    ["en", "wrong extension", "/en/cases/extension-too-long/", 3],
    ["en", "poa already assigned", "already-assigned", 1],
  ])("%s: %s finds %s in the first %i", (language, query, path, first) => {
    expectAmong(searchIn(all(language), language), query, path, first);
  });
});

describe.each(languages)("callers' synonyms in %s", (language) => {
  const { alike, leads } = synonyms[language];

  test("each is one word that tells something", () => {
    for (const word of [...alike.flat(), ...Object.keys(leads)]) {
      const terms = termsOf(word, language);
      expect(terms, word).toHaveLength(1);
      expect(isStop(word, language), word).toBe(false);
    }
  });

  test("each leads somewhere else", () => {
    for (const [word, others] of Object.entries(leads)) {
      for (const other of others) {
        expect(termsOf(other, language), `${word} → ${other}`).not.toEqual(
          termsOf(word, language),
        );
        expect(termsOf(other, language).length, other).toBeGreaterThan(0);
      }
    }
  });
});
