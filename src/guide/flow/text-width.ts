/*
 * How wide a text is at most, in parts of its size: the browser's typeface is not known at build, so
 * each character counts for the widest of those that we name, and bold ones for more.
 */
const NARROW = /[iljtfrI.,:;’'()\- \u00a0]/;
const WIDE = /[mwMWŒœ]/;
const CAPITAL = /[A-ZÀ-Ý]/;

function share(character: string): number {
  if (NARROW.test(character)) return 0.4;
  if (WIDE.test(character)) return 0.95;
  return CAPITAL.test(character) ? 0.74 : 0.6;
}

/** @example textWidth("Ministère", 16, true) // a little more than it takes, in the same unit as 16 */
export const textWidth = (text: string, size: number, bold: boolean): number =>
  Array.from(text).reduce((sum, character) => sum + share(character), 0) *
  size *
  (bold ? 1.06 : 1);

/**
 * The lines of a text no wider than that; a word may go on after its hyphen.
 * @throws when a word alone is wider: the drawing is too small for it
 */
export function wrap(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ |(?<=-)/)) {
    if (textWidth(word, size, bold) > width) throw new Error(`“${word}” is too wide.`);
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line}${line.endsWith("-") ? "" : " "}${word}`;
    if (line !== undefined && textWidth(joined, size, bold) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
