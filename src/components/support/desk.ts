import { languageFrom, languages, type Language } from "../../domain/language.ts";
import type { Counted } from "../../guide/desk/counted.ts";
import { findAsTyped, type Equip } from "./desk-found.ts";
import styles from "./desk.css?inline";
import type { Hand } from "./desk-opening.ts";
import { offerReplies, type Cases } from "./desk-replies.ts";

/** The support desk at work: cases as one types, and their replies. What is typed stays in this tab. */
export async function startDesk(root: HTMLElement, equip: Equip, hand: Hand): Promise<void> {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const [cases, counted] = await Promise.all([
    load<Cases[Language]>("replies"),
    load<Counted>("heard"),
  ]);
  if (!cases || !counted) {
    if (status) status.textContent = root.dataset["unread"] ?? "";
    return;
  }
  dress();
  const language = languageFrom(root.dataset["language"]);
  const chosen = findAsTyped(root, { cases, counted }, language, equip);
  const idsOf = (place: Element) => {
    if (place.closest("[data-common]")) return chosen();
    return [place.closest<HTMLElement>("[data-case]")?.dataset["case"] ?? ""];
  };
  offerReplies(root, cases, language, idsOf, hand);
}

/** What only a desk at work needs is no part of the page; before Safari 16.4 no sheet can be constructed. */
function dress(): void {
  const last = [...document.styleSheets].findLast(({ media }) => media.length === 0);
  last?.insertRule(`@media all { ${styles} }`, last.cssRules.length);
}

/** A file of each language; null where one could not be read. */
async function load<Told>(file: "replies" | "heard"): Promise<Record<Language, Told> | null> {
  try {
    const loaded = await Promise.all(
      languages.map(async (language) => {
        const response = await fetch(`${import.meta.env.BASE_URL}${file}.${language}.json`);
        return [language, (await response.json()) as Told] as const;
      }),
    );
    return Object.fromEntries(loaded) as Record<Language, Told>;
  } catch {
    return null;
  }
}
