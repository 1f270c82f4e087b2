import type { Language } from "../../domain/language.ts";

/* From a text to the terms that are looked up: accents folded, short words left out, endings cut. */

/** Words that say nothing of what is looked for. In English pages, the portal's labels are French. */
const STOP: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    "a ai afin alors apres as au aucun aucune aussi autre autres aux avec avoir c ca car ce ceci cela ces cet cette ceux chaque ci comme comment d dans de des dit doit doivent donc dont du elle elles en encore est et etait etc ete etes etre eux faire fait faut fois font ici il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni non nos notre nous on ont ou par parce pas pendant peu peut peuvent peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vers veut veux voici voila vos votre vous y".split(
      " ",
    ),
  ),
  en: new Set(
    "a about after all also am an and any are as at be because been before being but by can cannot cant could d de des did didn didnt do does doesn doesnt doing don dont du each en et for from had has have having he her here him his how i if in into is isn isnt it its just l la le les ll m me more most my no not of off on once one only or other our out own s she should so some such t than that the their them then there these they this those through to too un under une until up ve very was we were what when where whether which while who whom whose why will with won wont would you your".split(
      " ",
    ),
  ),
};

/** Forms that no rule brings together: maps, for what is typed may be a name that every object has. */
const IRREGULAR: Record<Language, ReadonlyMap<string, string>> = {
  fr: new Map(
    Object.entries({
      acces: "acces",
      refus: "refus",
      consultant: "consultant",
      consultante: "consultant",
      consultants: "consultant",
      recu: "recev",
      recue: "recev",
      recus: "recev",
      recois: "recev",
      recoit: "recev",
      recoivent: "recev",
      inscrit: "inscri",
      inscrite: "inscri",
      inscrits: "inscri",
      inscrire: "inscri",
      inscrivez: "inscri",
      inscription: "inscri",
      inscriptions: "inscri",
      transmis: "transmet",
      transmise: "transmet",
      transmettre: "transmet",
      disparu: "disparait",
      disparue: "disparait",
      expiration: "expir",
      erreurs: "erreur",
    }),
  ),
  en: new Map(
    Object.entries({
      access: "access",
      expiry: "expir",
      expiration: "expir",
      registration: "regist",
      refusal: "refus",
      chosen: "choos",
      chose: "choos",
      given: "giv",
      gave: "giv",
      lost: "los",
      sent: "send",
      forgotten: "forget",
      forgot: "forget",
      written: "writ",
    }),
  ),
};

/** Tried in this order, each at most once, as long as three letters or more are left. */
const ENDINGS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/aux$/, "al"],
    [/([^sui])s$|x$/, "$1"],
    [/([eior]u|ti|mi|ni)s$/, "$1"],
    [/ification$/, "if"],
    [/(ateur|atrice|ation|ement|issement)$/, ""],
    [/(eraient|erons|eront|erait|erez|erai|eras|era)$/, ""],
    [/(aient|issez|issent|issant|iez|ants?|antes?|ait|ais|ent|ons|ez|er|ir)$/, ""],
    [/ive$/, "if"],
    [/e{2,}$/, "e"],
    [/ie?$/, ""],
    [/e$/, ""],
    [/qu$/, "c"],
  ],
  en: [
    [/(ss|x|ch|sh|z)es$/, "$1"],
    [/ies$/, "y"],
    [/([^siu])s$/, "$1"],
    [/ification$/, "ify"],
    [/(.{5})ation$/, "$1"],
    [/ation$/, "at"],
    [/(.{3})(ing|ed)$/, "$1"],
    [/(.{5})er$|(.{3})(ment|ly)$/, "$1$2"],
    [/([bdfgmnprt])\1$/, "$1"],
    [/e$/, ""],
    [/y$/, "i"],
    [/k$/, "c"],
  ],
};

const LEAST = 3;

/** What no eye sees, inside a word: soft hyphens, and joiners and marks without width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The initials of a name in one word, whether they have points or not. */
export const joinInitials = (text: string): string =>
  // What stands before is taken along: older engines cannot look behind.
  text.replace(
    /(^|[^\p{L}\p{N}.])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu,
    (_, before: string, initials: string) => before + initials.replaceAll(".", ""),
  );

/** As one types the portal's name. */
const CLICSEQUR = /\bclic?k?[\s-]*sec?q?u?re?\b/g;

/** A number against its unit; but “3a” is a step, and “1re” a word. */
const UNIT = /(^|[^\p{L}\p{N}])(\d+)(?=(?:h|hr|hrs|min|j)(?!\p{L})|(?!i?eme|ere)\p{L}{3,})/gu;

/** Lower case, without accents; œ and æ, like ligatures, in two letters. */
export const fold = (text: string): string =>
  joinInitials(
    text
      .replace(UNSEEN, "")
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .replaceAll("e-mail", "email"),
  )
    .replace(CLICSEQUR, "clicsequr")
    .replace(UNIT, "$1$2 ");

/** The words of a text, folded; a letter alone is none. */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\p{L}$/u.test(word));

export const isStop = (word: string, language: Language): boolean => STOP[language].has(word);

/**
 * What the forms of a word have in common, more or less.
 * @example stem("refusées", "fr") // "refus", as for "refusé" and "refuser"
 */
export function stem(word: string, language: Language): string {
  const known = IRREGULAR[language].get(word);
  if (known !== undefined) return known;
  if (/\d/.test(word)) return word;
  let stemmed = word;
  for (const [ending, instead] of ENDINGS[language]) {
    const shorter = stemmed.replace(ending, instead);
    if (shorter.length >= LEAST) stemmed = shorter;
  }
  return stemmed;
}

/** The terms of a text, in its order. */
export const termsOf = (text: string, language: Language): string[] =>
  wordsOf(text)
    .filter((word) => !isStop(word, language))
    .map((word) => stem(word, language));
