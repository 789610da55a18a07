// Three versions of one list as a set: entries are paired by what they say, or by their name where they say otherwise.
import { entryName } from "../../domain/entry-name.js";
import { canonical } from "../../model/canonical.js";
import { groupBy } from "../../model/group.js";
import type { Item, Scalar } from "../../model/record.js";
import type { ListEntry, ListText } from "../list.js";
import { putIn } from "./place.js";

/** The list with the changes of both sides; undefined where they contradict each other. */
export function mergedList(base: ListText, ours: ListText, theirs: ListText): ListText | undefined {
  const [mine, other] = [paired(base.entries, ours.entries), paired(base.entries, theirs.entries)];
  for (const was of base.entries) {
    // What one side took out, the other must have left as it was.
    const left = mine.get(was) ?? other.get(was);
    if (left && !(mine.has(was) && other.has(was)) && !isSame(left, was)) return undefined;
  }
  const were = new Map([...mine].map(([was, is]) => [is, was]));
  const others = new Map([...other].map(([was, is]) => [is, was]));
  const added = theirs.entries.filter((entry) => !others.has(entry));
  const twins = paired(
    ours.entries.filter((entry) => !were.has(entry)),
    added,
  );
  const made = new Map<ListEntry, ListEntry>();
  const entries: ListEntry[] = [];
  for (const is of ours.entries) {
    const was = were.get(is);
    const their = was ? other.get(was) : twins.get(is);
    if (was && !their) continue;
    const entry = their ? mergedEntry(was, is, their) : is;
    if (!entry) return undefined;
    if (their) made.set(their, entry);
    entries.push(entry);
  }
  const isNew = (entry: ListEntry) => ours.entries.includes(entry) && !were.has(entry);
  for (const [i, entry] of theirs.entries.entries()) {
    if (others.has(entry) || made.has(entry)) continue;
    const inFront = theirs.entries.slice(0, i).map((one) => made.get(one) ?? one);
    putIn(entries, entry, inFront, isNew);
  }
  return { behind: ours.behind || theirs.behind, entries };
}

function isSame(one: ListEntry, other: ListEntry): boolean {
  return canonical(one.value) === canonical(other.value);
}

/** Which entry of a side is which of another list: those that say the same, then those of one name, where there is one each. */
function paired(olds: ListEntry[], news: ListEntry[]): Map<ListEntry, ListEntry> {
  const pairs = new Map<ListEntry, ListEntry>();
  const waiting = groupBy(news.toReversed(), ({ value }) => canonical(value));
  for (const old of olds) {
    const same = waiting.get(canonical(old.value))?.pop();
    if (same) pairs.set(old, same);
  }
  const taken = new Set(pairs.values());
  const nameOf = ({ value }: ListEntry) => (typeof value === "object" ? entryName(value) : undefined);
  const left = groupBy(
    news.filter((entry) => !taken.has(entry)),
    nameOf,
  );
  const before = groupBy(
    olds.filter((old) => !pairs.has(old)),
    nameOf,
  );
  for (const [name, [old, ...more]] of before) {
    const [is, ...others] = left.get(name) ?? [];
    if (name !== undefined && old && is && more.length + others.length === 0) pairs.set(old, is);
  }
  return pairs;
}

/** One entry with the changes of both sides, field by field. */
function mergedEntry(was: ListEntry | undefined, ours: ListEntry, theirs: ListEntry): ListEntry | undefined {
  if (typeof ours.value !== "object" || typeof theirs.value !== "object") return ours;
  const [base, is, other] = [(was?.value ?? {}) as Item, ours.value, theirs.value];
  const value: Item = {};
  const remarks: ListEntry["remarks"] = new Map();
  for (const name of new Set([...Object.keys(is), ...Object.keys(other)])) {
    const merged = mergedValue(base[name], is[name], other[name]);
    if (merged === "conflict") return undefined;
    if (merged.value === undefined) continue;
    value[name] = merged.value;
    const said = (merged.by === "theirs" ? theirs : ours).remarks.get(name);
    if (said) remarks.set(name, said);
  }
  return { value, remarks };
}

type Part = Scalar | Scalar[] | undefined;

function mergedValue(base: Part, ours: Part, theirs: Part): { value: Part; by: "ours" | "theirs" } | "conflict" {
  const [was, is, other] = [canonical(base), canonical(ours), canonical(theirs)];
  if (is === other || other === was) return { value: ours, by: "ours" };
  if (is === was) return { value: theirs, by: "theirs" };
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return "conflict";
  const before = Array.isArray(base) ? base : [];
  const kept = ours.filter((one) => !before.includes(one) || theirs.includes(one));
  return { value: [...kept, ...theirs.filter((one) => !before.includes(one) && !ours.includes(one))], by: "ours" };
}
