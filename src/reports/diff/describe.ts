// One change in a sentence: a record that is new, gone or not the same, or what a source says of one.

import { heldIn, saidSlot } from "../../domain/claimed.js";
import { datesOf } from "../../domain/extent.js";
import { countryName, placeText } from "../../domain/titles.js";
import { fillSlots, type Locale, say } from "../../language/locale.js";
import { groupBy } from "../../model/group.js";
import { plainText, type Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Change } from "./data.js";
import { type StatementContext, spanFieldOf, statementContext, statements } from "./statements.js";
import type { Values } from "./values.js";

/** What changes are told with: the values of either side. */
export interface Describer {
  old: Values;
  now: Values;
  locale: Locale;
}

/** What is to be said of one change; of changes with one key the same, so that they are told once, with all their names. */
export interface Description {
  change: Change;
  key: string;
  name: Text;
  line(names: Text): Text;
}

/** A change in words. */
export function describe(change: Change, describer: Describer): Description {
  const { old, now, locale } = describer;
  const before = change.change === "added" ? undefined : old.store.get(change.was ?? change.id);
  const after = change.change === "removed" ? undefined : now.store.get(change.id);
  if (change.kind === "claim") return tellClaim(change, before, after, describer);
  const name: Text = [{ strong: change.title }, ...(change.title === change.id ? [] : [{ faint: ` (${change.id})` }])];
  if (!before || !after) {
    const [record, values] = after ? [after, now] : [before, old];
    const what = locale.phrase(after ? "diff-record-new" : "diff-record-removed");
    return {
      change,
      key: `${what} ${change.id}`,
      name,
      line: (names) => [`${what}: `, ...names, record ? about(record, values) : "", "."],
    };
  }
  const said = statements(change.fields, before, after, statementContext(after, old, now));
  if (change.was !== null) said.unshift(fillSlots(locale.phrase("diff-id"), { value: change.id, old: change.was }, locale));
  const all = said.join("; ");
  return { change, key: `${change.kind} ${all}`, name, line: (names) => [...names, `: ${all}.`] };
}

/** Changes in words, those of which the same is to be said in one line. */
export function linesOf(told: Description[]): { line: Text; changes: Change[] }[] {
  return [...groupBy(told, ({ key }) => key).values()].map((alike) => ({
    changes: alike.map(({ change }) => change),
    line: (alike[0] as Description).line(alike.flatMap(({ name }, i) => (i === 0 ? name : [", ", ...name]))),
  }));
}

/** When and where, of a record that is told by its title; of a chair, for whom. */
function about(record: ArsomRecord, { store, locale }: Values): string {
  const dates = datesOf(record, store.kind(record.kind));
  const when = dates && locale.span(dates.from, dates.to);
  const where = record.kind === "meeting" || record.kind === "agreement" ? placeText(record, store, locale) : null;
  const side = record.kind === "chair" ? countryName(String(record.fields.country), store, locale) : null;
  return [when, where, side].map((part) => (part ? `, ${part}` : "")).join("");
}

/** "x says of 3rd ASEAN-Russia Summit: date 14 November 2018; city Singapore". */
function tellClaim(
  change: Change,
  before: ArsomRecord | undefined,
  after: ArsomRecord | undefined,
  { old, now, locale }: Describer,
): Description {
  const claim = (after ?? before) as ArsomRecord;
  const values = after ? now : old;
  const alone = after ? "diff-says" : "diff-says-no-more";
  const phrase = before && after ? "diff-says-now" : alone;
  const context = statementContext(claim, old, now);
  const said = (before && after ? statements(change.fields, before, after, context) : sayings(change, claim, values, context)).join("; ");
  const { source, record } = claim.fields;
  return {
    change,
    key: `${phrase} ${source} ${said}`,
    name: [record === undefined ? locale.phrase("asean") : values.record(String(record))],
    line: (names) => [`${fillSlots(locale.phrase(phrase), { source: String(source), record: plainText(names), said }, locale)}.`],
  };
}

/** What names a claim, and what is said of it when all else is. */
const NAMING = ["source", "record", "sources"];
const LAST = ["rank", "reason", "note"];

/** What a claim gives, field by field, a span as one; then how it was judged. */
function sayings({ fields }: Change, claim: ArsomRecord, values: Values, context: StatementContext): string[] {
  const own = fields.filter(({ field }) => !NAMING.includes(field) && !LAST.includes(field));
  const judged = fields.filter(({ field }) => LAST.includes(field));
  const spans = new Set<string>();
  return [...own, ...judged].flatMap(({ field, before, after }) => {
    const span = spanFieldOf(field, claim);
    const label = values.locale.label(`of-${span ?? field}`);
    if (!span) return [`${label} ${values.say(after ?? before, context.fieldOf(field))}`];
    if (spans.has(span)) return [];
    spans.add(span);
    return [`${label} ${say(saidSlot(heldIn(claim.fields, span)), values.locale)}`];
  });
}
