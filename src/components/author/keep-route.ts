const KEY = "rse-guide:route";

/** The route that was chosen is chosen again at the next visit; what was begun can be resumed. */
export function keepRoute(): void {
  const options = document.querySelectorAll<HTMLInputElement>("input[name=route]");
  const kept = read(KEY);
  for (const option of options) {
    if (option.value === kept) option.checked = true;
    option.addEventListener("change", () => keep(option.value));
  }
  for (const link of document.querySelectorAll<HTMLElement>("a[data-resume]")) {
    if (read(link.dataset["resume"] ?? "") === null) continue;
    link.hidden = false;
    if (link.parentElement) link.parentElement.hidden = false;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(route: string): void {
  try {
    localStorage.setItem(KEY, route);
  } catch {
    // Storage is full or closed: the choice holds for this visit.
  }
}
