/**
 * Ticks the steps whose lesson was done, as this browser keeps it (`progress-store.ts`).
 * Small and without imports: the page carries it inline.
 */
export function tickDone(): void {
  const done = lessonsDone();
  for (const tick of document.querySelectorAll<HTMLElement>("[data-tick]"))
    tick.hidden = !Object.hasOwn(done, tick.dataset["tick"] ?? "");
}

function lessonsDone(): object {
  try {
    const kept = JSON.parse(localStorage["rse-guide:progress"] as string) as {
      lessons: object;
    };
    return Object(kept.lessons) as object;
  } catch {
    return {};
  }
}
