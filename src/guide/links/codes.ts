import lock from "../../../codes.lock.json" with { type: "json" };
import { languages, type Language } from "../../domain/language.ts";
import { withoutBase } from "../addresses/base.ts";
import { pages } from "../addresses/addresses.ts";
import { redirectId } from "../addresses/redirects.ts";
import { casePages, type CasePage } from "../addresses/site-pages.ts";

/** The number of each case, by the id of its page: given once (`npm run links`), never to another. */
export type CodesLock = Readonly<Record<string, number>>;

const codes: CodesLock = lock;

/**
 * The number by which a case is told over the telephone.
 * @throws when it has none yet: a case was added, and `npm run links` was not run
 */
export function caseNumber(id: string): number {
  const code = codes[id];
  if (code === undefined) throw new Error(`“${id}” has no number: run “npm run links”.`);
  return code;
}

/** @example codePath("en", 27) // "/en/cases/27/" */
const codePath = (language: Language, code: number): string => `${pages.cas[language]}${code}/`;

/** The small page at the number of a case, which leads on to it. */
interface CodePage {
  id: string;
  language: Language;
  from: string;
  to: CasePage;
}

/** Those of every case that has a number. */
export const codePages = (): CodePage[] =>
  casePages.flatMap((to) => {
    const code = caseNumber(to.id);
    return languages.map((language) => {
      const from = codePath(language, code);
      return { language, to, from, id: redirectId(withoutBase(from)) };
    });
  });

/** Is it the address of a number? */
export const isCodePath = (path: string): boolean =>
  languages.some((language) => new RegExp(`^${pages.cas[language]}\\d+/$`).test(path));

/** The lock with a number for each case: what has one keeps it, what is no more keeps its own too. */
export function codesWith(before: CodesLock, ids: readonly string[]): CodesLock {
  const next: Record<string, number> = { ...before };
  let last = Math.max(0, ...Object.values(before));
  for (const id of ids) next[id] ??= ++last;
  return next;
}
