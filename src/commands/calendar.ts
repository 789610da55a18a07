// How many meetings a calendar has no day for.
import type { Env } from "../runtime/env.js";

/** Says it on standard error. */
export function reportUndated(env: Env): (count: number) => void {
  return (count) => env.stderr.write(`arsom: ${count} ${count === 1 ? "meeting was" : "meetings were"} left out: the day is not known`);
}
