import type { Entry } from "../entry.ts";
import { cases } from "./cases.ts";
import { callers as callersEn } from "./en/callers.ts";
import { pages as pagesEn } from "./en/page.ts";
import { words as wordsEn } from "./en/screen.ts";
import { callers as callersFr } from "./fr/callers.ts";
import { pages as pagesFr } from "./fr/page.ts";
import { words as wordsFr } from "./fr/screen.ts";
import { part } from "./index.ts";

export const droitsAcces: Entry = {
  part,
  cases,
  words: { fr: wordsFr, en: wordsEn },
  pages: { fr: pagesFr, en: pagesEn },
  callers: { fr: callersFr, en: callersEn },
};
