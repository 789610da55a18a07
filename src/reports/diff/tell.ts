// One change in a sentence: a record that is new, gone or not the same, or what a source says of one.

import { datesOf } from "../../domain/extent.js";
import { heldIn, saidSlot } from "../../domain/said.js";
import { countryName, placeOf } from "../../domain/titles.js";
import { fill, say, type Words } from "../../language/words.js";
import { groupBy } from "../../model/group.js";
import { type Text, wordsOf } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Change } from "./data.js";
import { spanOf, statements, type Voice, voiceFor } from "./statements.js";
import type { Values } from "./values.js";

/** What changes are told with: the values of either side. */
export interface Teller {
  old: Values;
  now: Values;
  words: Words;
}

/** What is to be said of one change; of changes with one key the same, so that they are told once, with all their names. */
export interface Told {
  change: Change;
  key: string;
  name: Text;
  line(names: Text): Text;
}

/** A change in words. */
export function tell(change: Change, teller: Teller): Told {
  const { old, now, words } = teller;
  const before = change.change === "added" ? undefined : old.store.get(change.was ?? change.id);
  const after = change.change === "removed" ? undefined : now.store.get(change.id);
  if (change.kind === "claim") return tellClaim(change, before, after, teller);
  const name: Text = [{ strong: change.title }, ...(change.title === change.id ? [] : [{ faint: ` (${change.id})` }])];
  if (!before || !after) {
    const [record, values] = after ? [after, now] : [before, old];
    const what = words.phrase(after ? "diff-record-new" : "diff-record-removed");
    return {
      change,
      key: `${what} ${change.id}`,
      name,
      line: (names) => [`${what}: `, ...names, record ? about(record, values) : "", "."],
    };
  }
  const said = statements(change.fields, before, after, voiceFor(after, old, now));
  if (change.was !== null) said.unshift(fill(words.phrase("diff-id"), { value: change.id, old: change.was }, words));
  const all = said.join("; ");
  return { change, key: `${change.kind} ${all}`, name, line: (names) => [...names, `: ${all}.`] };
}

/** Changes in words, those of which the same is to be said in one line. */
export function linesOf(told: Told[]): { line: Text; changes: Change[] }[] {
  return [...groupBy(told, ({ key }) => key).values()].map((alike) => ({
    changes: alike.map(({ change }) => change),
    line: (alike[0] as Told).line(alike.flatMap(({ name }, i) => (i === 0 ? name : [", ", ...name]))),
  }));
}

/** When and where, of a record that is told by its title; of a chair, for whom. */
function about(record: ArsomRecord, { store, words }: Values): string {
  const dates = datesOf(record, store.kind(record.kind));
  const when = dates && words.span(dates.from, dates.to);
  const where = record.kind === "meeting" || record.kind === "agreement" ? placeOf(record, store, words) : null;
  const side = record.kind === "chair" ? countryName(String(record.fields.country), store, words) : null;
  return [when, where, side].map((part) => (part ? `, ${part}` : "")).join("");
}

/** "x says of 3rd ASEAN-Russia Summit: date 14 November 2018; city Singapore". */
function tellClaim(change: Change, before: ArsomRecord | undefined, after: ArsomRecord | undefined, { old, now, words }: Teller): Told {
  const claim = (after ?? before) as ArsomRecord;
  const values = after ? now : old;
  const phrase = before && after ? "diff-says-now" : after ? "diff-says" : "diff-says-no-more";
  const voice = voiceFor(claim, old, now);
  const said = (before && after ? statements(change.fields, before, after, voice) : sayings(change, claim, values, voice)).join("; ");
  const { source, record } = claim.fields;
  return {
    change,
    key: `${phrase} ${source} ${said}`,
    name: [record === undefined ? words.phrase("asean") : values.record(String(record))],
    line: (names) => [`${fill(words.phrase(phrase), { source: String(source), record: wordsOf(names), said }, words)}.`],
  };
}

/** What names a claim, and what is said of it when all else is. */
const NAMING = ["source", "record", "sources"];
const LAST = ["rank", "reason", "note"];

/** What a claim gives, field by field, a span as one; then how it was judged. */
function sayings({ fields }: Change, claim: ArsomRecord, values: Values, voice: Voice): string[] {
  const own = fields.filter(({ field }) => !NAMING.includes(field) && !LAST.includes(field));
  const judged = fields.filter(({ field }) => LAST.includes(field));
  const spans = new Set<string>();
  return [...own, ...judged].flatMap(({ field, before, after }) => {
    const span = spanOf(field, claim);
    const label = values.words.label(`of-${span ?? field}`);
    if (!span) return [`${label} ${values.say(after ?? before, voice.fieldOf(field))}`];
    if (spans.has(span)) return [];
    spans.add(span);
    return [`${label} ${say(saidSlot(heldIn(claim.fields, span)), values.words)}`];
  });
}
