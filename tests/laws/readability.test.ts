import { describe, expect, test } from "vitest";
import { countsOf, easeOf } from "./readability.ts";
import { syllablesIn } from "./syllables.ts";

/* The measures by which `plain.test.ts` judges, on words and texts whose counts were made by hand. */

const counted = (words: string) =>
  words.split(" ").map((each) => {
    const [word = "", count] = each.split("=");
    return [word, Number(count)] as const;
  });

describe("how many syllables a word has in French", () => {
  test.each(
    counted(
      "de=1 ces=1 une=1 quelque=1 langue=1 mangeons=2 seulement=3 clicSÉQUR=3 ministère=3 " +
        "donnent=1 doivent=1 étaient=2 continuent=3 nomment=1 affirment=2 document=3 comment=2 " +
        "souvent=2 récent=2 apparemment=4 création=3 créée=2 coordonnées=4 poème=2 naïf=2 " +
        "situation=4 lui=1 depuis=2 accueil=2 recueille=2 lieu=1 oui=1 client=2 ouvrier=3 " +
        "appuyez=3 employer=3 yeux=1 pays=2 jouer=2 l’aide=1 qu’il=1 jusqu’ici=3 d’aujourd’hui=3 " +
        "vous-même=2 peut-être=2 RSE=3 PES=3",
    ),
  )("%s: %i", (word, count) => {
    expect(syllablesIn(word, "fr")).toBe(count);
  });
});

describe("how many syllables a word has in English", () => {
  test.each(
    counted(
      "the=1 used=1 allowed=2 created=3 needed=2 agreed=2 applied=2 settled=2 called=1 table=2 " +
        "titles=2 pages=2 boxes=2 dates=1 companies=3 completely=3 statement=2 agreement=3 " +
        "being=2 trying=2 continuing=4 continue=3 true=1 guide=1 require=2 language=2 usual=3 " +
        "situation=4 period=3 various=3 social=2 region=2 experience=4 patient=2 society=4 " +
        "employee=3 player=2 year=1 people=2 business=2 didn’t=2 don’t=1 person’s=2 " +
        "halocarbon=4 attorney=3 sign-in=2 RSE=3",
    ),
  )("%s: %i", (word, count) => {
    expect(syllablesIn(word, "en")).toBe(count);
  });
});

describe("what is counted", () => {
  test("a quoted label is one short word, with its gloss; addresses and numbers are dropped", () => {
    expect(
      countsOf(["Appuyez sur «\u00a0Gestion des procurations\u00a0» le 31 mars."], "fr"),
    ).toEqual({ words: 5, sentences: 1, syllables: 7 });
    expect(
      countsOf(["Press “Continuer” (Continue), then see https://guide.test/en/."], "en"),
    ).toEqual({ words: 4, sentences: 1, syllables: 4 });
  });

  test("what ends without a stop is a title, and no sentence", () => {
    expect(countsOf(["À propos de ce guide"], "fr").sentences).toBe(0);
    expect(countsOf(["Il dort. Elle lit.", "Voici\u00a0:"], "fr").sentences).toBe(3);
  });
});

const EASY = ["Le chat dort sur le lit. La pluie tombe. Je lis un livre."];
const HARD = [
  "L’administration gouvernementale détermine unilatéralement les modalités d’application réglementaires.",
];

describe("how easy a text is", () => {
  test("Kandel and Moles, in French", () => {
    // 13 words in 3 sentences, and 13 syllables.
    expect(easeOf(countsOf(EASY, "fr"), "fr")).toBeCloseTo(209 - (1.15 * 13) / 3 - 68);
    expect(easeOf(countsOf(HARD, "fr"), "fr")).toBeLessThan(0);
  });

  test("Flesch, in English", () => {
    const cat = ["The cat sat on the mat."];
    expect(easeOf(countsOf(cat, "en"), "en")).toBeCloseTo(116.145);
    const lincoln =
      "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.";
    // As counted by hand.
    expect(countsOf([lincoln], "en")).toEqual({ words: 30, sentences: 1, syllables: 48 });
  });
});
