/**
 * A press before the rehearsal answers is held, and pressed again by `mount` once it does.
 * Small and without imports, so that the page carries it inline and it runs before anything is fetched.
 */
export function holdPresses(): void {
  document.addEventListener("click", hold);
  document.addEventListener("submit", hold);
}

function hold(event: Event): void {
  const pressed = event.target instanceof Element ? event.target : null;
  const root = pressed?.closest<HTMLElement>("[data-rehearsal]:not([data-ready])");
  const button = pressed?.closest<HTMLElement>("[data-press]");
  if (!root || (event.type === "click" && !button)) return;
  event.preventDefault();
  const submit = root.querySelector<HTMLElement>("[type=submit]");
  root.dataset["held"] = (button ?? submit)?.dataset["press"] ?? "";
}
