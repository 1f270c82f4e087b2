import { partId } from "../ids.ts";
import type { Raw } from "../../kit/screen.ts";

/** What a form holds, as typed, by the names of its fields; several options are separated by spaces. */
export function rawOf(form: HTMLFormElement): Raw {
  const texts = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const raw: Record<string, string> = {};
  for (const [name, text] of texts) raw[name] = name in raw ? `${raw[name]} ${text}` : text;
  return raw;
}

/** What the form of a rehearsal holds now, by the rehearsal's prefix; nothing where no screen is shown. */
export function rawIn(prefix: string): Raw {
  const form = document.getElementById(partId(prefix, "form"));
  return form instanceof HTMLFormElement ? rawOf(form) : {};
}

/** Do two forms hold different things? A box that is no longer ticked leaves no name behind. */
export const differ = (one: Raw, other: Raw): boolean =>
  Object.keys({ ...one, ...other }).some((id) => (one[id] ?? "") !== (other[id] ?? ""));
