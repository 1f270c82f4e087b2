/** The words of the player of a shared path. */
export interface PathWords {
  title: string;
  at: (done: number, all: number) => string;
  pressed: string;
  previous: string;
  next: string;
  standIn: string;
  stale: string;
}
