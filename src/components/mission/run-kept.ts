import { attempt } from "../keeping/attempt.ts";

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
      attempt(() => sessionStorage.setItem(key, JSON.stringify(kept)));
    },
    begin: (): void => {
      kept = AFRESH;
      attempt(() => sessionStorage.removeItem(key));
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
