/** What search engines show of a page. */
const MOST = 160;

/**
 * As many whole sentences of a text as a description holds; the first one in any case.
 * @example described("Un écran. Une très longue suite…") // "Un écran."
 */
export function described(text: string): string {
  const [first = "", ...others] = text.match(/[^.?!]+[.?!]*\s*/g) ?? [];
  let said = first;
  for (const sentence of others) {
    if ((said + sentence).trimEnd().length > MOST) break;
    said += sentence;
  }
  return said.trimEnd();
}
