import { deskWords } from "../../guide/desk/desk-words.ts";
import type { Language } from "../../domain/language.ts";
import { attempt } from "../keeping/attempt.ts";
import { element } from "./desk-elements.ts";

/* What found no case, in this tab alone, until its agent takes it away: it goes nowhere by itself. */

const KEY = "rse-guide:desk-unfound";
const MOST = 100;

function read(): string[] {
  let all: string[] = [];
  attempt(() => {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as unknown;
    if (Array.isArray(kept)) all = kept.filter((each) => typeof each === "string");
  });
  return all;
}

/** Is one of them what the other began, or was corrected into? */
const goesOn = (before: string, now: string): boolean => {
  const start = Math.min(before.length, now.length, 12);
  return before.slice(0, start) === now.slice(0, start);
};

/**
 * Offers as a file what was asked in vain.
 * @returns notes what was asked now, and whether a case answers it
 */
export function keepUnfound(
  place: HTMLElement,
  language: Language,
): (asked: string, found: boolean) => void {
  const words = deskWords[language];
  const link = element("a", "", "unfound");
  link.download = words.unfoundFile;
  let file = "";
  const draw = () => {
    const all = read();
    URL.revokeObjectURL(file);
    file = URL.createObjectURL(
      new Blob([`\ufeff${all.join("\r\n---\r\n")}\r\n`], { type: "text/plain" }),
    );
    link.href = file;
    link.textContent = words.unfound(all.length);
    link.hidden = all.length === 0;
  };
  place.after(link);
  draw();
  return (asked, found) => {
    const text = asked.trim();
    if (text.length < 3) return;
    const before = read();
    const last = before.at(-1);
    const others = last !== undefined && goesOn(last, text) ? before.slice(0, -1) : before;
    const next = found ? others : [...others, text];
    attempt(() => sessionStorage.setItem(KEY, JSON.stringify(next.slice(-MOST))));
    draw();
  };
}
