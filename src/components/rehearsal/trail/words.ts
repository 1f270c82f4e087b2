/** The words of the player of a shared path. */
export interface TrailWords {
  title: string;
  at: (done: number, all: number) => string;
  /** What was done: a button, a menu, the calendar, the other company. */
  pressed: string;
  go: string;
  wait: string;
  swap: string;
  previous: string;
  next: string;
  /** Somebody has gone on by themselves, and the way back to the path. */
  left: string;
  back: string;
  standIn: string;
  /** Before the fields where they do, at the point that is shown. */
  here: string;
  stale: string;
}
