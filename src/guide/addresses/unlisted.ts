/** Parts whose screens, alone on a page, search engines could take for phishing (`budgets.md`). */
const SENSITIVE = ["connexion"];

/** The beginning of an embed's id: it repeats a page that is listed, or ought not to be. */
const EMBED = "embed/";

/** Whether a page says `noindex`, and so stays out of the site map; by its id. */
export const isUnlisted = (page: string): boolean =>
  page.startsWith(EMBED) || SENSITIVE.some((part) => page.startsWith(`ecran/${part}/`));
