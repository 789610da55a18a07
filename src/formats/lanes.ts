// The partners of each entry of a timeline, where it is of several.
import { append } from "../model/group.js";
import type { Entry, TimelineLane } from "../model/paper.js";

/** The names of the partners of each entry. */
export function partnerNames(lanes: TimelineLane[]): Map<Entry, string[]> {
  const names = new Map<Entry, string[]>();
  for (const { name, entries } of lanes) for (const entry of entries) append(names, entry, name);
  return names;
}
