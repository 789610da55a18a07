// Which findings came and which went: the same rule on the same thing is the same finding, wherever its lines stand now.
import { rangeOf } from "../../load/locate.js";
import type { Slot } from "../../model/finding.js";
import { groupBy } from "../../model/group.js";
import { type ArsomRecord, type Path, valueAt } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import type { Renamed } from "./pairs.js";

/** The findings of one side that the other does not have. */
export interface FindingChanges {
  new: RuledFinding[];
  gone: RuledFinding[];
}

/** Holds the findings of two sides against each other; of several that are the same, each answers one. */
export function findingChanges(before: RuledFinding[], after: RuledFinding[], renamed: Renamed): FindingChanges {
  const waiting = groupBy([...before].reverse(), (finding) => keyOf(finding, renamed));
  const came = after.filter((finding) => !waiting.get(keyOf(finding))?.pop());
  const gone = new Set([...waiting.values()].flat());
  return { new: came, gone: before.filter((finding) => gone.has(finding)) };
}

/** What a finding is about: its rule and sentence, the place in its record, and the other records that it names. */
function keyOf({ rule, say, at, slots, related = [] }: RuledFinding, renamed?: Renamed): string {
  const nameOf = ({ kind, id }: ArsomRecord) => `${kind} ${renamed?.get(id) ?? id}`;
  const others = [...Object.values(slots).flatMap(recordsIn), ...related.flatMap((one) => ("record" in one.at ? one.at.record : []))];
  return JSON.stringify([
    rule,
    say,
    "record" in at ? [nameOf(at.record), placeIn(at.record, at.path, renamed)] : textAt(at),
    others.map(nameOf).sort(),
  ]);
}

/** A path, the entries of its lists by what they hold: they may have moved. */
function placeIn({ fields }: ArsomRecord, path: Path, renamed?: Renamed): unknown[] {
  return path.map((step, i) => {
    const held = typeof step === "number" ? valueAt(fields, path.slice(0, i + 1)) : step;
    return typeof held === "string" ? (renamed?.get(held) ?? held) : held;
  });
}

/** So much of a text tells it from others. */
const MOST = 200;

/** What stands at a place outside of any record. */
function textAt(at: Parameters<typeof rangeOf>[0]): string {
  const { file, start, end } = rangeOf(at);
  return file.text.slice(start, Math.min(end, start + MOST));
}

function recordsIn(slot: Slot): ArsomRecord[] {
  if (typeof slot !== "object") return [];
  if ("record" in slot) return [slot.record];
  if ("list" in slot) return slot.list.flatMap(recordsIn);
  return "parts" in slot ? slot.parts.flatMap(recordsIn) : [];
}
