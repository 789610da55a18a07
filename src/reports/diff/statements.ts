// What changed in a record, a statement a field: "the date is now 19–20 February 2019, was 20 February 2019".

import { heldIn, saidSlot } from "../../domain/claimed.js";
import { fieldOfEvidence, SPANS } from "../../domain/evidence.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, say } from "../../language/locale.js";
import type { Slot } from "../../model/finding.js";
import type { Field, Kind } from "../../model/kind.js";
import type { ArsomRecord } from "../../model/record.js";
import { type FieldChange, type FieldEntry, fieldChanges } from "./fields.js";
import type { Values } from "./values.js";

/** What statements are made with: the values of either side, and the fields that they may be of. */
export interface StatementContext {
  old: Values;
  now: Values;
  fieldOf(name: string): Field | undefined;
  /** What fields hold that are left out. */
  unsaid: { [field: string]: string };
  phrase(key: PhraseKey, slots: { [slot: string]: Slot }): string;
}

/** By kind, as the schemas describe it. */
const UNSAID: { [kind: string]: StatementContext["unsaid"] } = { meeting: { status: "held" }, claim: { rank: "normal" } };

/** A voice for a record: of a claim also for the fields of the record it speaks of. */
export function statementContext(record: ArsomRecord, old: Values, now: Values): StatementContext {
  const kindOf = (name: string | undefined): Kind | undefined => (name === undefined ? undefined : now.store.kind(name));
  const spoken = record.kind === "claim" ? (now.store.get(record.fields.record) ?? old.store.get(record.fields.record)) : undefined;
  const kinds = [kindOf(record.kind), kindOf(spoken?.kind)];
  return {
    old,
    now,
    unsaid: UNSAID[record.kind] ?? {},
    fieldOf: (name) => kinds.map((kind) => kind?.fields.get(name)).find((field) => field !== undefined),
    phrase: (key, slots) => fillSlots(now.locale.phrase(key), slots, now.locale),
  };
}

/** The statements on a record that both sides have. */
export function statements(changes: FieldChange[], before: ArsomRecord, after: ArsomRecord, context: StatementContext): string[] {
  const spans = new Set<string>();
  return changes.flatMap((change) => {
    const span = spanFieldOf(change.field, before, after);
    if (!span) return ofField(change, context);
    if (spans.has(span)) return [];
    spans.add(span);
    const held = ({ fields }: ArsomRecord, { locale }: Values) => {
      const ends = heldIn(fields, span);
      return Object.keys(ends).length > 0 ? say(saidSlot(ends), locale) : undefined;
    };
    return [turned(span, held(before, context.old), held(after, context.now), context)];
  });
}

/** The field that names a span, where this is an end of one. */
export function spanFieldOf(field: string, ...records: ArsomRecord[]): string | undefined {
  const span = fieldOfEvidence(field);
  const other = SPANS.find(([first]) => first === span)?.[1];
  return other && records.some(({ fields }) => typeof (fields[span] ?? fields[other]) === "string") ? span : undefined;
}

function turned(name: string, old: string | undefined, value: string | undefined, { now, phrase }: StatementContext): string {
  const field = now.locale.label(`of-${name}`);
  if (old === undefined) return phrase("diff-given", { field, value: value ?? "" });
  return value === undefined ? phrase("diff-dropped", { field, old }) : phrase("diff-now", { field, value, old });
}

function ofField({ field: name, before, after, added, removed, changed }: FieldChange, context: StatementContext): string[] {
  const field = context.fieldOf(name);
  if (!added || !removed) {
    const said = (values: Values, value: unknown) => (value === null ? undefined : values.say(value, field));
    const unsaid = context.unsaid[name] ?? null;
    return [turned(name, said(context.old, before ?? unsaid), said(context.now, after ?? unsaid), context)];
  }
  return [
    ...(changed ?? []).map((entry) => ofEntry(name, entry.before, entry.after, field, context)),
    ...listed("added", added, name, field, context),
    ...listed("removed", removed, name, field, context),
  ];
}

/** "2 sources added: a and b", where a list names records of one kind; "outcomes: a added" otherwise. */
function listed(
  what: "added" | "removed",
  list: unknown[],
  name: string,
  field: Field | undefined,
  { old, now, phrase }: StatementContext,
): string[] {
  if (list.length === 0) return [];
  const side = what === "added" ? now : old;
  const [only, ...others] = field?.of?.ref ?? [];
  if (only !== undefined && others.length === 0 && now.store.kind(only)?.plural === name) return [side.counted(what, only, list)];
  const label = now.locale.label(`of-${name}`);
  return [phrase(what === "added" ? "diff-listed" : "diff-unlisted", { field: label, values: side.list(list, field) })];
}

/** "levels, strategic partner: since now 14 November 2018, was 1996". */
function ofEntry(
  name: string,
  before: FieldEntry,
  after: FieldEntry,
  field: Field | undefined,
  { old, now, phrase }: StatementContext,
): string {
  const parts = fieldChanges(before, after, undefined).map((part) => {
    const inner = field?.fields?.get(part.field);
    const label = now.locale.label(`of-${part.field}`);
    return phrase("diff-entry", { field: label, value: now.say(part.after, inner), old: old.say(part.before, inner) });
  });
  return `${now.locale.label(`of-${name}`)}, ${now.nameOf(after, field).said}: ${parts.join(", ")}`;
}
