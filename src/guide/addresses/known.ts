/**
 * The entry that an author named in a text.
 * @throws a sentence that says what was written, where, and what exists: the build stops there.
 */
export function known<T>(
  entries: Readonly<Record<string, T>>,
  named: string,
  { file, what }: { file: string; what: string },
): T {
  const entry = Object.entries(entries).find(([id]) => id === named)?.[1];
  if (entry !== undefined) return entry;
  const ids = Object.keys(entries).join(", ");
  const instead = ids === "" ? "There is none yet." : `There are: ${ids}.`;
  throw new Error(`${file}: ${what} names “${named}”, which does not exist. ${instead}`);
}
