// How many records of each kind are not the same, the weightiest kinds first.
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { compareCodes } from "../../model/fold.js";
import { groupBy } from "../../model/group.js";

/** How many records of a kind are not the same. */
export interface KindCount {
  kind: string;
  added: number;
  removed: number;
  changed: number;
  renamed: number;
}

/** What is of most weight comes first; kinds of the user's own stand before the evidence. */
const WEIGHT = [
  "meeting",
  "agreement",
  "milestone",
  "term",
  "chair",
  "series",
  "partner",
  "member",
  "practice",
  "topic",
  "place",
  "",
  "claim",
  "source",
];

/** The place of a kind in that order. */
export function weightOf(kind: string): number {
  return WEIGHT.indexOf(WEIGHT.includes(kind) ? kind : "");
}

/** Counts changes by kind. */
export function countsOf(changes: { kind: string; change: keyof Omit<KindCount, "kind"> }[]): KindCount[] {
  const byKind = groupBy(changes, ({ kind }) => kind);
  const count = (list: typeof changes, what: keyof Omit<KindCount, "kind">) => list.filter(({ change }) => change === what).length;
  return [...byKind]
    .sort(([a], [b]) => weightOf(a) - weightOf(b) || compareCodes(a, b))
    .map(([kind, list]) => ({
      kind,
      added: count(list, "added"),
      removed: count(list, "removed"),
      changed: count(list, "changed"),
      renamed: count(list, "renamed"),
    }));
}

const WHAT = ["added", "removed", "changed", "renamed"] as const;

/** "3 meetings added, 2 changed", a phrase a kind. */
export function countPhrases(counts: KindCount[], store: Store, locale: Locale): string[] {
  return counts.map(({ kind, ...numbers }) =>
    WHAT.filter((what) => numbers[what] > 0)
      .map((what, i) => {
        const key: PhraseKey = i === 0 ? `diff-${what}` : `diff-also-${what}`;
        const count = numbers[what];
        return fillSlots(locale.phrase(key), { count, kind: locale.kind(store.kind(kind), count) }, locale);
      })
      .join(", "),
  );
}
