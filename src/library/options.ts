// Options that a program gives: none is passed over in silence.
import { UsageError } from "../model/usage-error.js";

/** Throws UsageError for an option that is given and not among the known ones, which `whose` has. */
export function onlyOptions(options: object, known: string[], whose: string): void {
  const other = Object.entries(options).find(([name, value]) => value !== undefined && !known.includes(name));
  if (other) throw new UsageError(`${other[0]} is no option of ${whose}; it takes ${known.join(", ")}`);
}
