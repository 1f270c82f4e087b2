import type { Raw } from "../../kit/screen.ts";

/** What a form holds, as typed, by the names of its fields. */
export function rawOf(form: HTMLFormElement): Raw {
  const texts = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}
