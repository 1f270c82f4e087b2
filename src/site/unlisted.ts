/** Parts whose screens, alone on a page, search engines could take for phishing (`budgets.md`). */
const SENSITIVE = ["connexion"];

/** Whether a page says `noindex`, and so stays out of the site map; by its id. */
export const isUnlisted = (page: string): boolean =>
  SENSITIVE.some((part) => page.startsWith(`ecran/${part}/`));
