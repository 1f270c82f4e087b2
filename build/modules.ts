/**
 * The modules of the site that the build must know by their files: which go into one script, and
 * which a page asks for once it is open. A file that is not where this list says stops the build.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pure } from "../tools/house.mjs";
import { languages, type Language } from "../src/domain/language.ts";

const ROOT = join(import.meta.dirname, "..");

/** @throws when there is no such file or folder: it has moved, and this list has not */
function there(path: string): string {
  if (existsSync(join(ROOT, path))) return path;
  throw new Error(`build/modules.ts names “${path}”, which does not exist.`);
}

/** The rehearsal's own words in a language. */
const wordsIn = (language: string): string =>
  there(`src/components/rehearsal/words.${language}.ts`);
const WORDS = languages.map(wordsIn);

/** What every rehearsal needs: one script, whatever the part and the language. */
const EVERY_REHEARSAL = [
  ...["node_modules/preact", "node_modules/xstate", "node_modules/@xstate"],
  ...["src/kit", "src/account/ledger.ts", "src/components/coach", "src/components/ending"],
  ...["src/domain/calendar-date.ts", "src/domain/ministry-ids.ts", "src/domain/reading.ts"],
  ...["src/domain/rules.ts", "src/domain/provenance.ts"],
  ...["src/components/screen", "src/components/rehearsal", "src/components/setting.ts"],
  ...["src/components/ids.ts", "src/components/lesson/follow-lesson.ts"],
  ...["src/practice/play.ts", "src/practice/rehearse.ts", "src/practice/drafts.ts"],
  ...["src/practice/coach", "src/practice/trails/mark.ts"],
].map(there);

/** Of these, what only some need, or one language: a script each. */
const BUT = [
  ...["src/components/screen/more", "src/components/rehearsal/trail"].map(there),
  ...["src/components/ending/judge.ts", "src/kit/excerpt.ts"].map(there),
  ...["rehearsal/run-once.tsx", "ending/EndingPanel.tsx"].map((file) =>
    there(`src/components/${file}`),
  ),
  ...WORDS,
];

const within = (module: string, paths: readonly string[]): boolean =>
  paths.some((path) => {
    const at = module.indexOf(`/${path}`);
    return at !== -1 && /^($|[/?])/.test(module.slice(at + path.length + 1));
  });

/** The mark of the copy of a module that the rehearsals have. */
export const OF_REHEARSAL = "?of=rehearsal";

/** Does a module belong to what every rehearsal needs? */
export const isEveryRehearsals = (module: string): boolean =>
  module.endsWith(OF_REHEARSAL) || (within(module, EVERY_REHEARSAL) && !within(module, BUT));

const PARTS = [
  ...["src/machines", "src/domain", "src/procedure.ts", "src/practice/endings"],
  ...["src/practice/goals", "src/practice/missions", "src/practice/planner"],
  ...["src/practice/exam", "src/practice/guided.ts", "src/components/ending/judge.ts"],
  ...["src/practice/progress", "src/components/progress"],
  ...["src/components/help", "src/components/modes"],
  ...languages.flatMap((language) => [
    `src/components/sandbox/words.${language}.ts`,
    `src/practice/others/words.${language}.ts`,
  ]),
  "src/components/rehearsal/run-once.tsx",
  "src/components/ending/EndingPanel.tsx",
].map(there);

/** Does a module go with the parts that need it, into the script of each? */
export const isCopied = (module: string): boolean =>
  within(module, [...PARTS, ...WORDS]) && !isEveryRehearsals(module);

const KEPT = [
  "src/practice/progress",
  ...["progress-store", "today"].map((name) => `src/components/progress/${name}.ts`),
].map(there);

/** Does a module keep what was learnt? Several pages need it: one script, with no part of its own. */
export const isKeepings = (module: string): boolean =>
  within(module, KEPT) && !module.includes("?of=");

const COMPANY = ["src/account/starting-points.ts", "src/domain/procuration-form.ts"].map(there);

/** Is a module of the practice company, as its named moments have it? One script, for who needs them all. */
export const isCompanys = (module: string): boolean =>
  within(module, COMPANY) && !module.includes("?of=");

const LANGUAGES = [there("src/domain/language.ts")];

/** Is it the one module that every script needs? The rehearsals have a copy of their own. */
export const isLanguages = (module: string): boolean => within(module, LANGUAGES);

const SEARCH = ["src/guide", "src/components/search", "src/components/support"].map(there);

/** Does a module belong to the searches? */
export const isSearchs = (module: string): boolean => within(module, SEARCH);

const PURE = pure.map((room) => `src/${room}`);

/** Is a module of a room whose code runs anywhere? */
export const isPure = (module: string): boolean => within(module, PURE);

/** The file of the rehearsal's own words. */
export const wordsOf = (language: string): string => join(ROOT, wordsIn(language));

/** The parts that the sandbox opens: all of them. */
export const parts = (): string[] =>
  readdirSync(join(ROOT, "src/machines")).filter((name) =>
    existsSync(join(ROOT, "src/machines", name, "index.ts")),
  );

/** What judges an exercise: fetched with the sentences on endings. */
export const JUDGE = join(ROOT, there("src/components/ending/judge.ts"));

/** What keeps that a lesson was done: it comes with that too. */
export const KEEP_ENDING = join(ROOT, there("src/components/progress/keep-ending.ts"));

/** What offers the modes of a lesson; and what they are, fetched when one is chosen. */
export const OFFER_MODES = join(ROOT, there("src/components/modes/offer-modes.ts"));
export const PRACTISE = join(ROOT, there("src/components/modes/practise.tsx"));

/** The words of modes in a language, with which the modes come. */
export const modeWordsOf = (language: string): string =>
  join(ROOT, there(`src/components/help/words.${language}.ts`));

/** What judges missions and exams, and helps in them: it comes with their words. */
export const GUIDED = join(ROOT, there("src/practice/guided.ts"));

/** What a page asks for once it is open, by what it shows. */
export const asked = {
  rehearsal: () => [there("src/components/rehearsal/mount.tsx")],
  /** The views that not every part has. */
  more: () => [there("src/components/screen/more/index.tsx")],
  /** What cuts an excerpt out of a part. */
  excerpt: () => [there("src/kit/excerpt.ts")],
  sandbox: (language: Language) => [
    there("src/components/sandbox/mount-sandbox.tsx"),
    `${there(`src/components/sandbox/words.${language}.ts`)}?told`,
  ],
  mission: (language: Language) => [
    there("src/components/mission/mount-mission.tsx"),
    `${there(`src/components/mission/words.${language}.ts`)}?told`,
  ],
  part: (part: string, language: Language) => [
    `${there(`src/machines/${part}/${language}/screen.ts`)}?told`,
  ],
};

/** The support desk's script, which its page fetches by a fixed address. */
export const DESK = join(ROOT, there("src/components/support/desk.ts"));

/** What registers the worker that keeps the guide, and that worker: at fixed addresses too. */
export const OFFLINE_PAGE = join(ROOT, there("src/components/offline/page.ts"));
export const OFFLINE_WORKER = join(ROOT, there("src/components/offline/worker.ts"));
