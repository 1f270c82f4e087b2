import type { Language } from "../domain/language.ts";
import type { Entry } from "../machines/index.ts";
import { casePath, embedCasePath, embedScreenPath, screenPath } from "./addresses.ts";
import { ownScreens } from "./own-screens.ts";
import { inBoth } from "./permanent-links.ts";

/** A screen or a case without the shell, that other sites may show in a frame. */
interface Embedding {
  /** `embed/` and the id of the page that it is the middle of. */
  id: string;
  screen: string;
  caseId?: string;
  paths: Record<Language, string>;
  /** The page with all that surrounds it. */
  full: Record<Language, string>;
}

/** The embeds of a part: of every screen and of every case. */
export function embedsOf({ part, cases, pages }: Entry): Embedding[] {
  const slug = (language: Language, id: string) => pages[language].cases[id]?.slug ?? id;
  return [
    ...ownScreens(part).map(([screen]) => ({
      id: `embed/ecran/${part.id}/${screen}`,
      screen,
      paths: inBoth((language) => embedScreenPath(language, part.id, screen)),
      full: inBoth((language) => screenPath(language, part.id, screen)),
    })),
    ...Object.entries(cases).map(([caseId, { screen }]) => ({
      id: `embed/cas/${part.id}/${caseId}`,
      screen,
      caseId,
      paths: inBoth((language) => embedCasePath(language, slug(language, caseId))),
      full: inBoth((language) => casePath(language, slug(language, caseId))),
    })),
  ];
}
