/** More than these are the same few mistakes again. */
const MOST = 20;

/**
 * Stops the build on what would slip through it.
 * @param faults a sentence each: the file, what was written there, what to do
 * @throws all of them at once, so that one build is enough to mend them
 */
export function stopOn(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > MOST ? [`… and ${faults.length - MOST} more.`] : [];
  throw new Error(["", ...faults.slice(0, MOST), ...more].join("\n- ").replace(/^\n- /, "- "));
}
