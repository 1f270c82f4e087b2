/**
 * What is typed before the scripts answer is kept as they keep it (`draft-storage.ts`, `search.ts`,
 * `desk-place.ts`): the same page, loaded again, finds it, and so does its twin. Without imports, for the page carries it inline.
 */
export function keepTyped(): void {
  const sought = document.querySelector<HTMLInputElement>(
    `[role=search]${WAITING} input`,
  )?.value;
  if (sought) {
    attempt(() => history.replaceState({ sought }, ""));
    keep("search", sought);
  }
  const asked = document.querySelector<HTMLTextAreaElement>(".desk textarea")?.value;
  if (asked) keep("desk", asked);
  const waiting = document.querySelectorAll<HTMLElement>(`.rehearsal-root${WAITING}`);
  const drafts = Object.fromEntries([...waiting].flatMap(draftOf));
  if (Object.keys(drafts).length > 0) save({ from: location.pathname, focus: "", drafts });
}

const WAITING = ":not([data-ready])";

function draftOf(root: HTMLElement): [string, unknown][] {
  const form = root.querySelector("form");
  const touched = [...root.querySelectorAll("input")].some(
    (input) => input.value !== input.defaultValue || input.checked !== input.defaultChecked,
  );
  if (!form || !touched) return [];
  const { prefix = "", start = "[]" } = root.dataset;
  const typed: Record<string, unknown> = {};
  for (const [name, text] of new FormData(form)) {
    typed[name] = name in typed ? `${typed[name] as string} ${text as string}` : text;
  }
  return [[prefix, { log: JSON.parse(start) as unknown, typed, filled: false }]];
}

function save(left: unknown): void {
  const page = document.documentElement.dataset["page"] ?? "";
  keep(`draft:${page}`, JSON.stringify(left));
}

const keep = (key: string, text: string): void =>
  attempt(() => sessionStorage.setItem(`rse-guide:${key}`, text));

/** Storage that is full or closed, a history that refuses: what was typed is lost with the page. */
function attempt(keep: () => void): void {
  try {
    keep();
  } catch {
    // Nothing to be done.
  }
}
