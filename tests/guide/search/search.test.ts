import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../../src/domain/language.ts";
import { registry } from "../../../src/machines/index.ts";
import { casePath } from "../../../src/guide/addresses/addresses.ts";
import { sitePages } from "../../../src/guide/addresses/site-pages.ts";
import { searchEntries, shortened } from "../../../src/guide/search/search-entries.ts";
import { plainText, sectionsOf } from "../../../src/guide/search/search-mdx.ts";
import { searchIn } from "../../../src/guide/search/search.ts";
import { synonyms } from "../../../src/guide/search/search-synonyms.ts";
import { isStop, stem, termsOf, wordsOf } from "../../../src/guide/search/search-text.ts";
import { written } from "../written.ts";

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

/** What every object has by these names is no form of a word. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

test.each(languages)(
  "in %s, a name that every object has is a word like others",
  (language) => {
    const search = searchIn(searchEntries(language, written), language);
    for (const name of INHERITED) {
      expect(typeof stem(name, language), name).toBe("string");
      for (const query of [name, `The ${name} of our building wants access`])
        expect(() => search(query), query).not.toThrow();
    }
  },
);

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
    const whole = sitePages(written).filter(({ kind }) => kind !== "embed");
    const missing = whole.filter(({ address }) => !paths.has(address[language]));
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

/** Any of these cases, `part/case`, or of these addresses. */
type Wanted = readonly string[];

function pathOf(language: Language, wanted: string): string {
  if (wanted.startsWith("/")) return wanted;
  const [part, id = ""] = wanted.split("/");
  const entry = registry.find((each) => each.part.id === part);
  const slug = entry?.pages[language].cases[id]?.slug;
  if (slug === undefined) throw new Error(`There is no case ${wanted}.`);
  return casePath(language, slug);
}

const DATES = ["Avant", "Format", "Passee", "TropTardive"].map(
  (end) => `procuration/dateFin${end}`,
);
const NUMBERS = ["Lettres", "NeufChiffres", "Espaces", "Soi", "Neq"].map(
  (end) => `procuration/mandataire${end}`,
);
const EXTENDED = ["procuration/modifierEchue", "procuration/dateProlongee"];
const EXPIRED = ["procuration/assignerEchue", "procuration/modifierEchue"];
const TAKEN_BACK = ["revocation/modele", "revocation/depart", "procuration/revoquer"];
const TAKEN = ["assignation/tousPourvus", "assignation/employeAbsent"];
const WAITING = ["inscription/enTraitement"];
const EXTENSIONS = ["utilisateur/posteLettres", "utilisateur/posteTropLong"];

const MISSING_ACCESS = ["aucunAcces", "accesManquant"].map((id) => `procuration/${id}`);

const QUERIES: Record<Language, [query: string, wanted: Wanted][]> = {
  fr: [
    ["employé pas dans la liste", ["assignation/employeAbsent"]],
    ["emloyé pas ds la liste", ["assignation/employeAbsent"]],
    ["ma collègue n'apparaît pas dans la liste", ["assignation/employeAbsent"]],
    ["date refusée", DATES],
    ["date pas acceptée", DATES],
    ["échéance refusée", DATES],
    ["format de date", ["procuration/dateFinFormat"]],
    ["plus de trois ans", ["procuration/dateFinTropTardive"]],
    ["mail ne marche pas", ["utilisateur/courrielRefuse"]],
    ["courriel invalide", ["utilisateur/courrielRefuse"]],
    ["courriels pas pareils", ["utilisateur/courrielsDifferents"]],
    ["role rse", ["utilisateur/roleRse"]],
    ["mauvais rôle", ["utilisateur/roleRse"]],
    ["poste trop long", ["utilisateur/posteTropLong"]],
    ["extension de 5 chiffres", ["utilisateur/posteTropLong"]],
    ["telefone", ["utilisateur/telephoneAbsent"]],
    ["mdp temporaire", ["/ecrans/utilisateur/code-acces/"]],
    ["Numéro de référence", ["/ecrans/utilisateur/accuse/", "/lexique/#terme-reference"]],
    ["comment créer un compte", ["/2-utilisateurs/"]],
    ["code pas reçu", ["connexion/codeIndesirable"]],
    ["code dans les spams", ["connexion/codeIndesirable"]],
    ["code expiré", ["connexion/codeExpire"]],
    ["numéro du consultant refusé", NUMBERS],
    ["neq", ["procuration/mandataireNeq"]],
    ["NEQ refusé", ["procuration/mandataireNeq"]],
    ["ma procurasion est expirer depuis hier", ["procuration/fonctionnaitAvant"]],
    ["mon client nous a envoyé une procuration", ["procuration/chezVous"]],
    ["proc. assignée à Non", ["procuration/nonAssignee"]],
    ["une employée s'en va", ["revocation/depart"]],
    ["aucun accès", MISSING_ACCESS],
    ["oublié modifier", ["procuration/modifierOublie"]],
    ["sans restriction", ["procuration/sansRestriction"]],
    ["inscription refusée", ["inscription/refusee"]],
    ["ministère a refusé", ["inscription/refusee"]],
    ["inscription en attente", WAITING],
    ["24 h sans réponse", WAITING],
    ["ministère pas dans la liste", ["connexion/ministereAbsent"]],
    ["prolonger la procuration", EXTENDED],
    ["procuration expirée", EXPIRED],
    ["supprimer une procuration", ["procuration/revoquer"]],
    ["retirer l'accès d'un employé", TAKEN_BACK],
    ["déjà une procuration", TAKEN],
    ["mauvaise procuration", ["assignation/sansHalocarbures"]],
    ["assigner au consultant", ["procuration/assignerExterne"]],
    ["formulaire vide", ["utilisateur/formulaireVide", "procuration/formulaireVide"]],
    // The situations of support, each as two callers would say it.
    ["je ne vois pas le ministère à l'accueil", ["connexion/ministereAbsent"]],
    ["le MELCCFP n'est pas sur la page d'accueil", ["connexion/ministereAbsent"]],
    ["en traitement depuis hier", WAITING],
    ["ma demande est encore en traitement, c'est long", WAITING],
    ["Refusé", ["inscription/refusee"]],
    ["état refusé, qui appeler", ["inscription/refusee"]],
    ["je ne trouve pas le menu Création d'un dossier", ["connexion/menuIntrouvable"]],
    ["où est le menu pour créer un dossier", ["connexion/menuIntrouvable"]],
    ["mon adresse courriel n'est pas acceptée", ["utilisateur/courrielRefuse"]],
    ["le courriel est refusé", ["utilisateur/courrielRefuse"]],
    ["le poste est refusé", EXTENSIONS],
    ["nos postes ont 5 chiffres", EXTENSIONS],
    ["mot de passe temporaire perdu", ["utilisateur/motDePassePerdu"]],
    ["j'ai pas noté le mot de passe temporaire", ["utilisateur/motDePassePerdu"]],
    ["la date de fin est refusée", DATES],
    ["il n'accepte pas ma date de fin", DATES],
    ["aucun accès malgré la procuration", MISSING_ACCESS],
    ["elle a la procuration mais pas d'accès", MISSING_ACCESS],
    ["l'employé n'est pas dans la liste", ["assignation/employeAbsent"]],
    ["son nom n'apparaît pas quand je veux assigner", ["assignation/employeAbsent"]],
    ["il lui faut deux droits", ["procuration/deuxDroits"]],
    ["une personne a besoin de deux procurations", ["procuration/deuxDroits"]],
    ["le consultant ne voit rien", ["procuration/consultantSansRien"]],
    ["ma firme de consultants n'a pas accès", ["procuration/consultantSansRien"]],
    ["le numéro du mandataire est refusé", NUMBERS],
    ["numéro d'identification du consultant pas accepté", NUMBERS],
    ["ça marchait l'an dernier", ["procuration/fonctionnaitAvant"]],
    ["l'année passée ça fonctionnait", ["procuration/fonctionnaitAvant"]],
    ["mes écrans ne ressemblent pas au guide", ["connexion/ecransDifferents"]],
    ["c'est pas pareil à l'écran", ["connexion/ecransDifferents"]],
    ["j'ai choisi le rôle RSE par erreur", ["utilisateur/roleRse"]],
    ["responsable des services électroniques au lieu de utilisateur", ["utilisateur/roleRse"]],
  ],
  en: [
    ["employee not listed", ["assignation/employeAbsent"]],
    ["employee missing", ["assignation/employeAbsent"]],
    ["renew before it expires", ["procuration/dateProlongee"]],
    ["my employee is missing from the list", ["assignation/employeAbsent"]],
    ["emploiee not in the list", ["assignation/employeAbsent"]],
    ["coworker missing from list", ["assignation/employeAbsent"]],
    ["date rejected", DATES],
    ["wrong date", DATES],
    ["more than three years", ["procuration/dateFinTropTardive"]],
    ["email does not work", ["utilisateur/courrielRefuse"]],
    ["invalid email", ["utilisateur/courrielRefuse"]],
    ["emails do not match", ["utilisateur/courrielsDifferents"]],
    ["rse role", ["utilisateur/roleRse"]],
    ["wrong role", ["utilisateur/roleRse"]],
    ["wrong extension", EXTENSIONS],
    ["phone 9 digits", ["utilisateur/telephoneNeufChiffres"]],
    ["nom de famille", ["utilisateur/nomAbsent"]],
    [
      "code d'utilisateur",
      ["/en/screens/utilisateur/code-acces/", "/en/glossary/#terme-code-utilisateur"],
    ],
    ["temporary pasword", ["/en/screens/utilisateur/code-acces/"]],
    ["code not received", ["connexion/codeIndesirable"]],
    ["verification code expired", ["connexion/codeExpire"]],
    ["consultant number refused", NUMBERS],
    ["neq", ["procuration/mandataireNeq"]],
    ["end date too late", ["procuration/dateFinTropTardive"]],
    ["a customer sent us a power of attorney", ["procuration/chezVous"]],
    ["proc. assignee is Non", ["procuration/nonAssignee"]],
    ["someone resigned", ["revocation/depart"]],
    ["no access", [...MISSING_ACCESS, "procuration/accesAbsent"]],
    ["forgot modify", ["procuration/modifierOublie"]],
    ["registration refused", ["inscription/refusee"]],
    ["pending registration", WAITING],
    ["ministry not listed", ["connexion/ministereAbsent"]],
    ["extend power of attorney", EXTENDED],
    ["poa expired", EXPIRED],
    ["delete power of attorney", ["procuration/revoquer"]],
    ["remove access of an employee", TAKEN_BACK],
    ["already has a power of attorney", TAKEN],
    ["assign to consultant", ["procuration/assignerExterne"]],
    ["empty form", ["utilisateur/formulaireVide", "procuration/formulaireVide"]],
    // The situations of support.
    ["the ministry is not on the home page", ["connexion/ministereAbsent"]],
    ["I don't see the department after signing in", ["connexion/ministereAbsent"]],
    ["being processed since yesterday", WAITING],
    ["En traitement", WAITING],
    ["Refusé", ["inscription/refusee"]],
    ["our registration was turned down", ["inscription/refusee"]],
    ["can't find the menu Création d'un dossier", ["connexion/menuIntrouvable"]],
    ["where is the create file menu", ["connexion/menuIntrouvable"]],
    ["my email is refused", ["utilisateur/courrielRefuse"]],
    ["it won't take my e-mail address", ["utilisateur/courrielRefuse"]],
    ["the extension is refused", EXTENSIONS],
    ["our extensions have five digits", EXTENSIONS],
    ["lost the temporary password", ["utilisateur/motDePassePerdu"]],
    ["did not write down the password", ["utilisateur/motDePassePerdu"]],
    ["end date is refused", DATES],
    ["it does not accept my end date", DATES],
    ["no access in spite of the power of attorney", MISSING_ACCESS],
    ["she has the procuration but still Aucun accès", MISSING_ACCESS],
    ["the employee is not in the list", ["assignation/employeAbsent"]],
    ["her name doesn't show up when I assign", ["assignation/employeAbsent"]],
    ["someone needs two rights", ["procuration/deuxDroits"]],
    ["one person needs two powers of attorney", ["procuration/deuxDroits"]],
    ["consultant sees nothing", ["procuration/consultantSansRien"]],
    ["our consultant can't access anything", ["procuration/consultantSansRien"]],
    ["the mandatary's number is refused", NUMBERS],
    ["consultant's ID number not accepted", NUMBERS],
    ["it worked last year", ["procuration/fonctionnaitAvant"]],
    ["used to work, now expired", ["procuration/fonctionnaitAvant", ...EXPIRED]],
    ["my screens do not look like the guide", ["connexion/ecransDifferents"]],
    ["my screen looks different", ["connexion/ecransDifferents"]],
    ["chose the RSE role by mistake", ["utilisateur/roleRse"]],
    ["picked the wrong role", ["utilisateur/roleRse"]],
  ],
};

describe.each(languages)("callers' words in %s", (language) => {
  const search = searchIn(searchEntries(language, written), language);
  const rank = (query: string, wanted: Wanted) => {
    const paths = wanted.map((each) => pathOf(language, each));
    return search(query).findIndex(({ path }) => paths.includes(path)) + 1;
  };

  test.each(QUERIES[language])("“%s” finds its answer in the first three", (query, wanted) => {
    expect([1, 2, 3]).toContain(rank(query, wanted));
  });

  test("most find it first", () => {
    const first = QUERIES[language].filter(([query, wanted]) => rank(query, wanted) === 1);
    expect(first.length / QUERIES[language].length).toBeGreaterThan(0.7);
  });

  test("while it is typed, a word already finds", () => {
    for (const query of ["tél", "télépho", "proc", "access"]) {
      expect(search(query).length, query).toBeGreaterThan(0);
    }
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
