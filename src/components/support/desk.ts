import { inAll, languageFrom, languages, type Language } from "../../domain/language.ts";
import type { DeskCase } from "../../guide/desk/desk-cases.ts";
import { findAsTyped, type Equip } from "./desk-found.ts";
import styles from "./desk.css?inline";
import { offerReplies, type Cases } from "./desk-replies.ts";

/** The support desk at work: cases as one types, and their replies. What is typed stays in this tab. */
export async function startDesk(root: HTMLElement, equip: Equip): Promise<void> {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const cases = await load();
  if (!cases) {
    if (status) status.textContent = root.dataset["unread"] ?? "";
    return;
  }
  dress();
  const language = languageFrom(root.dataset["language"]);
  const chosen = findAsTyped(root, cases, language, equip);
  offerReplies(root, cases, language, (place) => {
    if (place.closest("[data-common]")) return chosen();
    return [place.closest<HTMLElement>("[data-case]")?.dataset["case"] ?? ""];
  });
}

/** What only a desk at work needs is no part of the page. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function load(): Promise<Cases | null> {
  try {
    const loaded = await Promise.all(languages.map(casesIn));
    return inAll((language) => loaded[languages.indexOf(language)] ?? []);
  } catch {
    return null;
  }
}

async function casesIn(language: Language): Promise<DeskCase[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}replies.${language}.json`);
  return (await response.json()) as DeskCase[];
}
