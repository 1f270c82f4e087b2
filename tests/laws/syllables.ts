import type { Language } from "../../src/domain/language.ts";

/* How many syllables a word has, as it is said: by rules, and by name where the rules are deaf. */

interface Speech {
  /** Letters of an acronym that take more than one syllable. */
  letters: Readonly<Record<string, number>>;
  /** Words that no rule hears. */
  known: Readonly<Record<string, number>>;
  /** Each rewrites a word, in this order; a bar parts two vowels that are both said. */
  rules: readonly (readonly [RegExp, string])[];
}

const VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";
const vowel = `[${VOWELS}]`;
const rule = (pattern: string, instead: string) => [new RegExp(pattern, "g"), instead] as const;

const french: Speech = {
  letters: { w: 3, y: 2 },
  known: { pays: 2, août: 1, web: 1 },
  rules: [
    rule(`qu(?=${vowel})`, "q"),
    rule("gu(?=[eiéèêy])", "g"),
    rule("ge(?=[aoâ])", "g"),
    // « ent » is silent in a plural verb, and said in « document », « souvent », « récent ».
    rule("(?<=[ao]i|[^ai]u|é)ent$", ""),
    rule(
      `(?<=${vowel}.*(?:[bcdfghjklnpqrstvxz]|mm|[ri]m))(?<!souv|abs|prés|réc|arg|urg|ag|cont|différ|précéd|accid|évid|excell|fréqu|perman|compét|appar|comm|emm|amm)ent$`,
      "",
    ),
    // A mute e ends a word, but not alone.
    rule(`(?<=${vowel}.*)(?<!${vowel})es?$|(?<=[éiu])es?$`, ""),
    rule("(?<=[aou])y(?=[aeéèiou])", "|"),
    rule("^y(?=[aeéèo])", ""),
    rule("(?<=[bcdfgptv][lr])i(?=[aeéèo])", "i|"),
    rule("(?<=é)(?=[aeiouâé])|(?<=[aou])(?=[éè])|(?<=[aeou])(?=[ïë])|(?<=o)(?=o)", "|"),
    rule("(?<![aeo])u(?=[aeoéèâ])(?!eil|eur)", "u|"),
    rule("ou(?=[aeé])", "ou|"),
  ],
};

const english: Speech = {
  letters: { w: 3 },
  known: {
    ...{ business: 2, businesses: 3, people: 2, hundred: 2, embed: 2, science: 2, idea: 3 },
    ...{ area: 3, areas: 3, ideas: 3, someone: 2, something: 2, sometimes: 2, anyone: 3 },
    ...{ everyone: 3, every: 2, everything: 3, somewhere: 2, elsewhere: 2, therefore: 2 },
    ...{ whatever: 3, element: 3, implement: 3, client: 2, quiet: 2, museum: 3, real: 1 },
    ...{
      society: 4,
      colleague: 2,
      colleagues: 2,
      safety: 2,
      workplace: 2,
      wholesale: 2,
      reused: 2,
    },
  },
  rules: [
    rule("(?<=[bcdfghjklmpqstvwxz])n['’]t$", "nit"),
    rule("['’]", ""),
    rule(`(?<=${vowel}[^${VOWELS}]+)e(?=(?:ly|ment|ments|ful|less|ness)$)`, ""),
    // An l or an r that is said alone: table, titles, settled.
    rule(`(?<=[^${VOWELS}lrw])le[sd]?$`, "|e"),
    rule(`(?<=${vowel}.*[^${VOWELS}td])ed$|(?<=[iuo])ed$`, ""),
    rule(`(?<=${vowel}.*[^${VOWELS}sxzgc])(?<![cs]h)es$|(?<=[iuo])es$`, ""),
    rule(`(?<=${vowel}.*)(?<![${VOWELS}|])e$|(?<=[iuo])e$`, ""),
    rule("^y(?=[aeiou])", ""),
    rule("(?<=[aeou])y(?=[aeiou])", "|"),
    rule("(?<=[aeiouy])(?=ing)", "|"),
    rule("(?<![tcsgx])i(?=[aou])", "i|"),
    rule("(?<![tcsgx])i(?=e(?:n[ct]|t|r$))", "i|"),
    rule("(?<=cr)e(?=at)|e(?=o)|(?<=^[rd])e(?=act)", "e|"),
    rule("(?<![qg])u(?=[aou]|e(?:l|n[ct]))(?<!ou)(?<!au)", "u|"),
    rule("(?<=[aeiouy].*)sm$", "|e"),
  ],
};

const speeches: Record<Language, Speech> = { fr: french, en: english };

/** What is spelled: each letter is said. */
const SPELLED = /^\p{Lu}{2,}s?$/u;

function spelled(word: string, { letters }: Speech): number {
  const said = word.replace(/s$/, "").toLowerCase().match(/\p{L}/gu) ?? [];
  return said.reduce((sum, letter) => sum + (letters[letter] ?? 1), 0);
}

function sounded(part: string, { known, rules }: Speech): number {
  const named = Object.hasOwn(known, part) ? known[part] : undefined;
  if (named !== undefined) return named;
  const heard = rules.reduce(
    (word, [pattern, instead]) => word.replace(pattern, instead),
    part,
  );
  return heard.match(new RegExp(`${vowel}+`, "g"))?.length ?? 0;
}

/**
 * How many syllables a word has: at least one.
 * @example syllablesIn("seulement", "fr") // 3
 */
export function syllablesIn(word: string, language: Language): number {
  const speech = speeches[language];
  const parts = word.split(language === "fr" ? /[-–/]|(?<=['’])/ : /[-–/]/);
  const counts = parts.map((part) => {
    if (SPELLED.test(part)) return spelled(part, speech);
    return sounded(part.toLowerCase().replace(/u['’]$/, ""), speech);
  });
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
