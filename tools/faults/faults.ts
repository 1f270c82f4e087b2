import type { Fault } from "./fault.ts";
import { heard } from "./heard.ts";
import { noticed } from "./noticed.ts";
import { pressed } from "./pressed.ts";
import { seen } from "./seen.ts";
import { tried } from "./tried.ts";
import { unseen } from "./unseen.ts";

/** What would shut somebody out, by the sense that misses it: the audit's fifteen are marked with a star. */
export const faults: readonly Fault[] = [
  ...heard,
  ...seen,
  ...pressed,
  ...tried,
  ...unseen,
  ...noticed,
];
