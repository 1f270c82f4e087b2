import type { Language } from "../../domain/language.ts";
import { en } from "../../practice/others/words.en.ts";
import { fr } from "../../practice/others/words.fr.ts";
import { storyPage } from "../addresses/site-pages.ts";
import { stories } from "./stories.ts";
import type { StoryId } from "./story-words.ts";

/** Of a story, the moment that shows what an ending comes to. */
type Moment = readonly [story: StoryId, nth: number];

const noRight: Moment = ["modifier", 0];
const everything: Moment = ["toutOuvert", 0];

/** By part, by what was achieved or by the rule that a slip goes against: whose eyes show it best. */
const seen: Readonly<Record<string, Readonly<Record<string, Moment>>>> = {
  utilisateur: { "BR-06": ["role", 0] },
  procuration: {
    procurationExterne: ["mandataire", 0],
    "BR-08": ["numero", 2],
    "BR-11": noRight,
    "BR-11b": everything,
  },
  assignation: { assignation: ["modifier", 1], "BR-11": noRight },
  "droits-acces": { assignation: ["modifier", 1], "BR-11": noRight, "BR-11b": everything },
};

const words = { fr, en };

/**
 * The ways from a part's endings to what the others see: where they lead, by `"see:assignation"`, and
 * what they say, by `"say:assignation"`. They are in the page, and so weigh on no script.
 */
export const seenFrom = (part: string, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(seen[part] ?? {}).flatMap(([ending, [story, nth]]) => {
      const sight = stories[story].sights[nth];
      if (!sight) throw new Error(`The story “${story}” has no moment ${nth}.`);
      return [
        [`see:${ending}`, storyPage(story).address[language]],
        [`say:${ending}`, words[language].title[sight.who](sight)],
      ];
    }),
  );
