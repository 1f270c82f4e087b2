import { readDrafts, type LeftPage, type PageDrafts } from "../../practice/drafts.ts";

/** One draft a page, whatever its language. */
const keyOf = (page: string): string => `rse-guide:draft:${page}`;

/** Keeps the drafts of a page until one comes back to it, in this tab only. */
export function saveDrafts(page: string, focus: string, drafts: LeftPage["drafts"]): void {
  try {
    const left: LeftPage = { from: location.pathname, focus, drafts };
    sessionStorage.setItem(keyOf(page), JSON.stringify(left));
  } catch {
    // Storage is full or closed: the page works without it.
  }
}

/**
 * What was left of this page, once: after a change of language, a reload or a way back
 * (`returning`, when the page knows it).
 */
export function takeDrafts(page: string, returning = isReturn()): PageDrafts | null {
  const left = readDrafts(take(keyOf(page)), location.pathname);
  return left && (left.switching || returning) ? left : null;
}

function take(key: string): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}
