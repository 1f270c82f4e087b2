/** The prefix of a page's first rehearsal. */
export const FIRST_PREFIX = "r1";

/** Two rehearsals may show the same screen in one page: every id begins with its rehearsal's prefix. */
export const partId = (prefix: string, part: string): string => `${prefix}-${part}`;

export const fieldId = (prefix: string, field: string, option?: string): string =>
  option === undefined ? `${prefix}-${field}` : `${prefix}-${field}-${option}`;
