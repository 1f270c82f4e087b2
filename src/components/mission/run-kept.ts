/** What is known of one run of a mission beside its log: how much help it had, and whether it was recorded. */
export interface RunKept {
  rung: number;
  recorded: boolean;
}

const AFRESH: RunKept = { rung: 0, recorded: false };

/** Where a tab keeps it: a run belongs to whoever is at it. Storage that is closed keeps it in the page. */
export function runKept(key: string) {
  let kept = read(key);
  return {
    get: (): RunKept => kept,
    set: (change: Partial<RunKept>): void => {
      kept = { ...kept, ...change };
      try {
        sessionStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Closed, or full: it lasts as long as the page.
      }
    },
    begin: (): void => {
      kept = AFRESH;
      try {
        sessionStorage.removeItem(key);
      } catch {
        // There was nothing.
      }
    },
  };
}

export type KeepsRun = ReturnType<typeof runKept>;

function read(key: string): RunKept {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Partial<
      Record<keyof RunKept, unknown>
    >;
    const rung = Math.trunc(Number(found.rung)) || 0;
    return { rung: Math.min(Math.max(rung, 0), 4), recorded: found.recorded === true };
  } catch {
    return AFRESH;
  }
}
