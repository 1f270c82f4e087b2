import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../../src/domain/language.ts";
import { registry } from "../../../src/machines/index.ts";
import { deskCases } from "../../../src/guide/desk/desk-cases.ts";
import { deskSearch } from "../../../src/guide/desk/desk-search.ts";
import { countedFor } from "../../../src/guide/desk/heard.ts";
import callsInEnglish from "../search/calls.en.json" with { type: "json" };
import callsInFrench from "../search/calls.fr.json" with { type: "json" };
import { situations } from "../../../src/guide/cases/situations.ts";

const cases = { fr: deskCases("fr"), en: deskCases("en") };
const counted = { fr: countedFor("fr"), en: countedFor("en") };
const known = { cases, counted };
const all = registry.flatMap(({ part, cases: ours }) =>
  Object.keys(ours).map((id) => `${part.id}/${id}`),
);

test("the desk has every case, in both languages", () => {
  for (const language of languages) expect(cases[language].map(({ id }) => id)).toEqual(all);
});

test("there are sixteen situations, each with cases that exist, and no two lead to the same", () => {
  expect(situations).toHaveLength(16);
  const first = situations.map(({ cases: [id] }) => id);
  expect(new Set(first)).toHaveLength(16);
  for (const id of situations.flatMap((each) => each.cases)) expect(all).toContain(id);
});

describe.each(languages)("a situation in its own words, asked in %s", (language) => {
  const search = deskSearch(known, language);
  test.each(
    situations.flatMap(({ name, cases: ids }) => [
      [name.fr, ids] as const,
      [name.en, ids] as const,
    ]),
  )("“%s” finds its case", (said, ids) => {
    const found = search(said).cases.slice(0, 3);
    expect(ids.filter((id) => found.includes(id))).not.toEqual([]);
  });
});

/** What callers say, in either language, and the case that answers. */
const SAID: [string, string][] = [
  ["ça marchait avant", "procuration/fonctionnaitAvant"],
  ["email refused", "utilisateur/courrielRefuse"],
  ["courriel refusé", "utilisateur/courrielRefuse"],
  ["she lost her temporary password", "utilisateur/motDePassePerdu"],
  ["mon consultant ne voit toujours rien", "procuration/consultantSansRien"],
  ["the consultant can't see anything", "procuration/consultantSansRien"],
  ["j'ai mis RSE au lieu d'utilisateur", "utilisateur/roleRse"],
  ["I picked RSE by mistake", "utilisateur/roleRse"],
  ["ça dit En traitement depuis hier matin", "inscription/enTraitement"],
  ["it has said En traitement since yesterday", "inscription/enTraitement"],
  ["pas de Développement durable sur ma page d'accueil", "connexion/ministereAbsent"],
  ["le numéro du consultant ne passe pas", "procuration/mandataireNeufChiffres"],
];

describe.each<Language>(["fr", "en"])("callers, at the desk in %s", (language) => {
  const search = deskSearch(known, language);
  test.each(SAID)("“%s” is answered in the first three", (said, id) => {
    expect(search(said).cases.slice(0, 3)).toContain(id);
  });
});

test.each(languages)(
  "in %s, callers are heard on every case, and on none that is not",
  (language) => {
    const heard = registry.flatMap(({ part, callers }) =>
      Object.keys(callers[language]).map((id) => `${part.id}/${id}`),
    );
    expect(heard).toEqual(all);
    for (const said of registry.flatMap(({ callers }) => Object.values(callers[language]))) {
      expect(new Set(said).size).toBeGreaterThanOrEqual(3);
    }
  },
);

/** Calls told by people who had not seen the words that the searches know, and the cases that answer. */
const CALLS = { fr: callsInFrench, en: callsInEnglish } as Record<
  Language,
  [string, string[]][]
>;

test.each(languages)(
  "in %s, a caller's name finds nobody of the practice company",
  (language) => {
    expect(deskSearch(known, language)("Gagnon").cases).toEqual([]);
  },
);

test.each(languages)(
  "in %s, the second way keeps hardly any call from the case that answers it",
  (language) => {
    const isSecond = (id: string) => id.startsWith("droits-acces/");
    const only = (of: typeof cases.fr) => of.filter(({ id }) => !isSecond(id));
    const search = deskSearch(known, language);
    const before = deskSearch(
      { cases: { fr: only(cases.fr), en: only(cases.en) }, counted },
      language,
    );
    const fallen = CALLS[language].flatMap(([said, ids]) => {
      const rank = (found: readonly string[]) => found.findIndex((id) => ids.includes(id));
      const [was, is] = [rank(before(said).cases), rank(search(said).cases)];
      // One place is what a better neighbour may take; the words of a call are never given to the search.
      return was >= 0 && was < 3 && (is < 0 || is > was + 1 || is >= 3) ? [said] : [];
    });
    // Two of 171 in French, since more is known of what callers say.
    expect(fallen.length, fallen.join("\n")).toBeLessThanOrEqual(2);
  },
);

test.each(languages)(
  "in %s, a name that every object has is a word like others",
  (language) => {
    const search = deskSearch(known, language);
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const query = `The ${name} of our building wants access`;
      for (const asked of [name, query]) expect(() => search(asked), asked).not.toThrow();
    }
  },
);

describe.each(languages)("the number of a case, asked in %s", (language) => {
  const search = deskSearch(known, language);
  const own = cases[language].find(({ code }) => code === 27)?.id;
  test.each([
    ...["27", "cas 27", "cas 27.", "le cas 27", "cas 27 svp", "cas nº 27", "#27"],
    ...["case number 27", "the case 27 please", "https://guide.exemple.test/cas/27/", "cas/27"],
  ])("“%s” is that case alone", (said) => {
    expect(search(said).cases).toEqual([own]);
  });
  test.each(["2027-11-27", "27 chiffres", "2026/11/27", "cas de 27 personnes"])(
    "“%s” is no number of a case",
    (said) => {
      expect(search(said).cases).not.toEqual([own]);
    },
  );
});
