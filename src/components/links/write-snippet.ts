import { embedSnippet, EXPLAINED } from "../../guide/embed/embed-snippet.ts";

/** Writes the code of the screen or case that is chosen, in the language that is chosen. */
export function writeSnippet(root: HTMLElement): void {
  const [what, language] = root.querySelectorAll("select");
  const [why, scripted] = root.querySelectorAll("input");
  const shown = root.querySelector("code");
  const button = root.querySelector("button");
  if (!what || !language || !why || !scripted || !shown || !button) return;
  const write = () => {
    const option = what.selectedOptions[0];
    const path = option?.dataset[language.value] ?? option?.value;
    const isCase = option?.dataset["case"] !== undefined;
    why.disabled = !isCase;
    const hash = isCase && why.checked ? `#${EXPLAINED}` : "";
    const address = new URL((path ?? "/") + hash, location.origin).href;
    const title = (option?.textContent ?? "").trim();
    const text = embedSnippet({ address, title, scripted: scripted.checked });
    shown.textContent = button.dataset["text"] = text;
  };
  root.addEventListener("change", write);
  write();
}
