// Options that a program gives: none is passed over in silence.
import { Mistake } from "../model/usage-error.js";

/** Throws Mistake for an option that is given and not among the known ones, which `whose` has. */
export function onlyOptions(options: object, known: string[], whose: string): void {
  const other = Object.entries(options).find(([name, value]) => value !== undefined && !known.includes(name));
  if (other) throw new Mistake(`${other[0]} is no option of ${whose}; it takes ${known.join(", ")}`);
}
