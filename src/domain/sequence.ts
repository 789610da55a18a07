// The longest run of values that never fall, for rules that look for the few that break an order.
import { binarySearch } from "../model/binary-search.js";

/** The indexes of a longest subsequence that never falls; of equal ones, one that keeps what stands first (patience sorting: n log n). */
export function longestRun(values: number[]): Set<number> {
  // From the last to the first: a value that stands before can then only be taken for a later one, not against it.
  const heads: number[] = [];
  const after: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const length = binarySearch(heads, (head) => (values[head] as number) >= (values[i] as number));
    after[i] = length > 0 ? (heads[length - 1] as number) : -1;
    heads[length] = i;
  }
  const run = new Set<number>();
  for (let at = heads.at(-1) ?? -1; at >= 0; at = after[at] as number) run.add(at);
  return run;
}
