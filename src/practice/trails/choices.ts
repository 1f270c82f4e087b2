import { plain } from "../../domain/name.ts";
import type { Press } from "../../kit/flow.ts";
import { optionsOf } from "../../kit/judge.ts";
import { chosen, type Field, type FieldKind, type Raw, type Screen } from "../../kit/screen.ts";
import { MARK_LENGTH } from "./grammar.ts";

/** What is typed: it does not open or close other fields, as a choice does. */
export const TEXTS: ReadonlySet<FieldKind> = new Set(["text", "email", "tel", "digits"]);

/** The reason for which a refusal tells how many digits there are. */
const LENGTH = "length";

/** Nobody types more of them by mistake. */
const MOST = 40;

const SIGNS = "ghijklmnopqrstuvwxyz0123456789-_";

/**
 * What a press has that is not typed text: its choices, and how many digits were refused, a mark each.
 * A mark is a sum of what it stands for: an option, or a line, keeps its own whatever else comes.
 * @param codes what was said of the answers
 * @returns `null` where there is nothing of the kind on the screen
 */
export function marksOf(
  { fields }: Screen,
  context: unknown,
  { raw }: Pick<Press, "raw">,
  codes: readonly string[],
): string[] | null {
  const entries = Object.entries(fields);
  const offered = entries.filter(([, field]) => optionsOf(field, context));
  const marks = [
    ...offered.flatMap(([id, field]) =>
      isAsked(field, raw) ? choicesIn(field, raw[id], context).map((it) => choice(id, it)) : [],
    ),
    ...entries.flatMap(([id]) => {
      const many = digitsIn(raw[id]).length;
      const isTold = codes.includes(`${id}.${LENGTH}`);
      return isTold && many > 0 && many <= MOST ? [count(id, many)] : [];
    }),
  ];
  return offered.length + marks.length > 0 ? marks : null;
}

/** What a field of choices held, by its marks. */
export const chosenBy = (
  id: string,
  options: readonly string[],
  marks: readonly string[],
): string => options.filter((each) => marks.includes(choice(id, each))).join(" ");

/** Texts of as many digits as were refused, made of those that are known; none where no mark says how many. */
export function counted(
  id: string,
  known: readonly string[],
  marks: readonly string[],
): string[] {
  const many = Array.from({ length: MOST }, (_, n) => n + 1).find((n) =>
    marks.includes(count(id, n)),
  );
  if (many === undefined) return [];
  const digits = known.map(digitsIn).filter(Boolean);
  return digits.map((each) => each.repeat(MOST).slice(0, many));
}

const isAsked = ({ when }: Field, raw: Raw): boolean => !when || raw[when.field] === when.is;

const choicesIn = (field: Field, text = "", context: unknown): string[] => {
  const offered = optionsOf(field, context) ?? [];
  const several = field.kind === "checks" || field.kind === "rows";
  const named = several ? chosen(text) : [text];
  return offered.filter((each) => named.includes(each));
};

const digitsIn = (text = ""): string => plain(text).replace(/\D/g, "");

const choice = (field: string, option: string): string => mark(`${field}=${option}`);
const count = (field: string, many: number): string => mark(`${field}#${many}`);

/** Fowler, Noll and Vo's sum, in a few signs. */
function mark(text: string): string {
  let sum = 2_166_136_261;
  for (let n = 0; n < text.length; n += 1)
    sum = Math.imul(sum ^ text.charCodeAt(n), 16_777_619);
  // The low bits of so short a text mix less than the high ones.
  const mixed = (sum ^ (sum >>> 15)) >>> 0;
  return Array.from({ length: MARK_LENGTH }, (_, n) =>
    SIGNS.charAt((mixed >>> (5 * n)) & 31),
  ).join("");
}
