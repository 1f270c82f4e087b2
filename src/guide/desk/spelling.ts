import { distance } from "fastest-levenshtein";

/** By a letter of six, or two of eight, may a word be misspelt. */
const MISSPELT: readonly (readonly [letters: number, wrong: number])[] = [
  [8, 2],
  [6, 1],
];

/**
 * Words as they are known: one that is misspelt is the nearest that is, of the same first letter.
 * @example spellingIn(["courriel", "code"])("couriel") // "courriel"
 */
export function spellingIn(known: Iterable<string>): (word: string) => string {
  const all = new Set(known);
  const byFirst = new Map<string, string[]>();
  for (const word of all) {
    const alike = byFirst.get(word.charAt(0));
    if (alike) alike.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }
  const spelt = new Map<string, string>();
  const nearest = (word: string): string => {
    const [, most] = MISSPELT.find(([letters]) => word.length >= letters) ?? [];
    if (most === undefined) return word;
    const near = (byFirst.get(word.charAt(0)) ?? [])
      .filter(({ length }) => Math.abs(length - word.length) <= most)
      .map((each) => [each, distance(each, word)] as const)
      .filter(([, wrong]) => wrong <= most);
    const [best] = near.sort(([, a], [, b]) => a - b);
    return best?.[0] ?? word;
  };
  return (word) => {
    if (all.has(word) || /\d/.test(word)) return word;
    const told = spelt.get(word) ?? nearest(word);
    spelt.set(word, told);
    return told;
  };
}
