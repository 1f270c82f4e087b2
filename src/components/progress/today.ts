/** The day of the real calendar where the learner is. @example today() // "2026-11-27" */
export function today(now = new Date()): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 10);
}
