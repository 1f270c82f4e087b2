/**
 * What the sheet holds, by the choices above it: it begins with the route that the home page keeps.
 * Small and without imports: the page carries it inline.
 */
export function chooseWhatToPrint(choices: HTMLElement, sheet: HTMLElement): void {
  const chosen = (name: string) =>
    choices.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? "";
  const show = () => {
    const [route, shown] = [chosen("memo-route"), chosen("memo-languages").split(" ")];
    for (const part of sheet.querySelectorAll<HTMLElement>("[data-routes]"))
      part.hidden = !part.dataset["routes"]?.split(" ").includes(route);
    for (const part of sheet.querySelectorAll<HTMLElement>("[data-in]"))
      part.hidden = !shown.includes(part.dataset["in"] ?? "");
    sheet.dataset["columns"] = String(shown.length);
    sheet.dataset["route"] = route;
  };
  const kept = keptAt(choices.dataset["routeKey"] ?? "");
  for (const option of choices.querySelectorAll<HTMLInputElement>("[name=memo-route]"))
    if (option.value === kept) option.checked = true;
  choices.addEventListener("change", show);
  choices.querySelector("[data-print]")?.addEventListener("click", () => print());
  show();
}

function keptAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
