import { embedSnippet } from "../../guide/embed/embed-snippet.ts";

/** Writes the code of the screen or case that is chosen, in the language that is chosen. */
export function writeSnippet(root: HTMLElement): void {
  const [what, language] = root.querySelectorAll("select");
  const shown = root.querySelector("code");
  const button = root.querySelector("button");
  if (!what || !language || !shown || !button) return;
  const write = () => {
    const option = what.selectedOptions[0];
    const path = option?.dataset[language.value] ?? option?.value;
    const address = new URL(path ?? "/", location.origin).href;
    const text = embedSnippet({ address, title: (option?.textContent ?? "").trim() });
    shown.textContent = button.dataset["text"] = text;
  };
  root.addEventListener("change", write);
  write();
}
