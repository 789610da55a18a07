// Ranges of a term: their two ends, and what lies between.
import { UsageError } from "../model/usage-error.js";
import type { QueryTerm } from "./parse.js";

/** The two ends of a range; throws UsageError when it runs backwards, and so could hold nothing. */
export function boundsOf<T>(
  { from, to }: { from?: string; to?: string },
  read: (text: string) => T,
  { written }: QueryTerm,
  order: (from: T, to: T) => number,
): [from: T | undefined, to: T | undefined] {
  const [first, last] = [from === undefined ? undefined : read(from), to === undefined ? undefined : read(to)];
  if (first !== undefined && last !== undefined && order(first, last) > 0)
    throw new UsageError(`${written}: ${from} comes after ${to}, so nothing lies between; give ${to} first`);
  return [first, last];
}

/** True of a value between two ends, a missing one being open; the ends themselves count unless they are exclusive. */
export function inRange<T>(
  value: T,
  from: T | undefined,
  to: T | undefined,
  exclusive: boolean | undefined,
  order: (a: T, b: T) => number,
): boolean {
  const least = exclusive ? 1 : 0;
  return (from === undefined || order(value, from) >= least) && (to === undefined || order(to, value) >= least);
}
