import { inAll, type InAll, type Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import {
  casePath,
  embedCasePath,
  embedScreenPath,
  screenPath,
} from "../addresses/addresses.ts";
import { ownScreens } from "../addresses/own-screens.ts";

/** A screen or a case without the shell, that other sites may show in a frame. */
interface Embedding {
  /** `embed/` and the id of the page that it is the middle of. */
  id: string;
  screen: string;
  caseId?: string;
  paths: InAll;
  /** The page with all that surrounds it. */
  full: InAll;
}

/** The embeds of a part: of every screen and of every case. */
export function embedsOf({ part, cases, pages }: Entry): Embedding[] {
  const slug = (language: Language, id: string) => pages[language].cases[id]?.slug ?? id;
  return [
    ...ownScreens(part).map(([screen]) => ({
      id: `embed/ecran/${part.id}/${screen}`,
      screen,
      paths: inAll((language) => embedScreenPath(language, part.id, screen)),
      full: inAll((language) => screenPath(language, part.id, screen)),
    })),
    ...Object.entries(cases).map(([caseId, { screen }]) => ({
      id: `embed/cas/${part.id}/${caseId}`,
      screen,
      caseId,
      paths: inAll((language) => embedCasePath(language, slug(language, caseId))),
      full: inAll((language) => casePath(language, slug(language, caseId))),
    })),
  ];
}
