/** The words of the player of a shared path. */
export interface TrailWords {
  title: string;
  at: (done: number, all: number) => string;
  pressed: string;
  previous: string;
  next: string;
  /** Somebody has gone on by themselves, and the way back to the path. */
  left: string;
  back: string;
  standIn: string;
  stale: string;
}
