import { expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { casePage, storyPages } from "../../../src/guide/addresses/site-pages.ts";
import { stories } from "../../../src/guide/stories/stories.ts";
import { storyIds, storyWords } from "../../../src/guide/stories/story-words.ts";
import { seenFrom } from "../../../src/guide/stories/seen-from.ts";

test("there are eight stories, each with a page of its own and a case to try", () => {
  expect(storyPages.map(({ story }) => story)).toEqual([...storyIds]);
  expect(storyIds).toHaveLength(8);
  for (const id of storyIds) {
    expect(stories[id].cases.length).toBeGreaterThan(0);
    for (const each of stories[id].cases) {
      const [part = "", of = ""] = each.split("/");
      expect(() => casePage(part, of)).not.toThrow();
    }
  }
});

test.each(languages)(
  "in %s, each picture has its sentence, and each address is short and plain",
  (language) => {
    for (const { story, address } of storyPages) {
      const { moments, lead } = storyWords[language].stories[story];
      expect(moments, story).toHaveLength(stories[story].sights.length);
      expect(lead.split(/[\s\u00a0]+/).length, story).toBeLessThanOrEqual(40);
      expect(address[language]).toMatch(/^\/[a-z0-9/-]+\/$/);
      expect(address[language].length).toBeLessThanOrEqual(70);
    }
  },
);

/** What each story comes to: open or not, and why. */
test("each story shows what its act changes", () => {
  const told = Object.fromEntries(
    storyIds.map((id) => [
      id,
      stories[id].sights.map(({ lines }) =>
        lines.map(({ open, why }) => `${open ? "+" : "-"}${why.is}`).join(" "),
      ),
    ]),
  );
  expect(told).toEqual({
    reponse: ["-traitement", "+actif", "-refuse"],
    echeance: ["+open", "-expired"],
    modifier: ["-noRight", "+open"],
    pourvu: ["-noRight +other", "+open +other"],
    mandataire: ["-waiting", "-noProcuration", "+assigned", "+open"],
    numero: ["-nothing", "-nothing", "+unasked"],
    toutOuvert: ["+all", "+open"],
    role: ["+rse", "-noProcuration"],
  });
});

test("endings lead to a story, and say whose eyes it shows", () => {
  expect(seenFrom("assignation", "fr")).toMatchObject({
    "see:assignation": "/histoires/modifier-oublie/",
    "say:assignation": "Voir ce qu’Alix voit",
  });
  expect(seenFrom("droits-acces", "en")["say:assignation"]).toBe("See what Alix sees");
  expect(seenFrom("connexion", "fr")).toEqual({});
});
