/**
 * The modules of the site that the build must know by their files: which go into one script, and
 * which a page asks for once it is open. A file that is not where this list says stops the build.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/domain/language.ts";

const ROOT = join(import.meta.dirname, "..");

/** @throws when there is no such file or folder: it has moved, and this list has not */
function there(path: string): string {
  if (existsSync(join(ROOT, path))) return path;
  throw new Error(`build/modules.ts names “${path}”, which does not exist.`);
}

/** What every rehearsal needs: one script, whatever the part and the language. */
const EVERY_REHEARSAL = [
  ...["node_modules/preact", "node_modules/xstate", "node_modules/@xstate"],
  ...["src/kit", "src/account", "src/components/coach"],
  ...["src/components/screen", "src/components/rehearsal", "src/components/setting.ts"],
  ...["src/components/ids.ts", "src/components/lesson/follow-lesson.ts"],
  ...["src/practice/play.ts", "src/practice/rehearse.ts", "src/practice/drafts.ts"],
  "src/practice/coach",
].map(there);

/** Of these, what only some need, or one language: a script each. */
const BUT = [
  ...["src/components/screen/more", "src/components/rehearsal/trail"],
  ...["src/components/rehearsal/words.fr.ts", "src/components/rehearsal/words.en.ts"],
  ...["src/components/rehearsal/hold-presses.ts", "src/kit/excerpt.ts"],
].map(there);

const within = (module: string, paths: readonly string[]): boolean =>
  paths.some((path) => {
    const at = module.indexOf(`/${path}`);
    return at !== -1 && /^($|[/?])/.test(module.slice(at + path.length + 1));
  });

/** Does a module belong to what every rehearsal needs? */
export const isEveryRehearsals = (module: string): boolean =>
  within(module, EVERY_REHEARSAL) && !within(module, BUT);

const LANGUAGES = [there("src/domain/language.ts")];

/** Is it the one module that every script may need? */
export const isLanguages = (module: string): boolean => within(module, LANGUAGES);

/** What a page asks for once it is open, by what it shows. */
export const asked = {
  rehearsal: (language: Language) => [
    there("src/components/rehearsal/mount.tsx"),
    there(`src/components/rehearsal/words.${language}.ts`),
  ],
  /** The views that not every part has. */
  more: () => [there("src/components/screen/more/index.tsx")],
  /** What cuts an excerpt out of a part. */
  excerpt: () => [there("src/kit/excerpt.ts")],
  sandbox: (language: Language) => [
    there("src/components/sandbox/mount-sandbox.tsx"),
    there(`src/components/sandbox/words.${language}.ts`),
  ],
  part: (part: string, language: Language) => [
    there(`src/machines/${part}/index.ts`),
    there(`src/machines/${part}/${language}/screen.ts`),
  ],
};

/** The support desk's script, which its page fetches by a fixed address. */
export const DESK = join(ROOT, there("src/components/support/desk.ts"));
