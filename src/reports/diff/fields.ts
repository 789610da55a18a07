// What is different in a record, field by field: lists as sets, lists of maps entry by entry.
import { entryName } from "../../domain/entry-name.js";
import { canonical } from "../../model/canonical.js";
import { groupBy } from "../../model/group.js";
import type { Kind } from "../../model/kind.js";

/** One entry of a list of maps. */
export type FieldEntry = { [field: string]: unknown };

/** A field that is different; null where a side does not have it. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  /** Of a list: what only one side has. */
  added?: unknown[];
  removed?: unknown[];
  /** Of a list of maps: entries that are the same thing, told otherwise. */
  changed?: { before: FieldEntry; after: FieldEntry }[];
}

type Content = { [field: string]: unknown };

/** The fields that differ, in the order of the schema. */
export function fieldChanges(before: Content, after: Content, kind: Kind | undefined): FieldChange[] {
  const names = new Set([...(kind?.fields.keys() ?? []), ...Object.keys(before), ...Object.keys(after)]);
  const changes: FieldChange[] = [];
  for (const field of names) {
    const [was, is] = [held(before, field), held(after, field)];
    if (was === is || canonical(was) === canonical(is)) continue;
    changes.push({ field, before: was ?? null, after: is ?? null, ...(isList(was, is) && listChange(was ?? [], is ?? [])) });
  }
  return changes;
}

/** What stands in a field itself, whatever every object of JavaScript has of that name. */
function held(content: Content, field: string): unknown {
  return Object.hasOwn(content, field) ? content[field] : undefined;
}

function isList(was: unknown, is: unknown): boolean {
  return (was === undefined || Array.isArray(was)) && (is === undefined || Array.isArray(is));
}

function listChange(was: unknown, is: unknown): Omit<FieldChange, "field" | "before" | "after"> {
  const removed = without(was as unknown[], is as unknown[]);
  const added = without(is as unknown[], was as unknown[]);
  if (![...removed, ...added].every((entry) => entry !== null && typeof entry === "object")) return { added, removed };
  return entryChanges(removed as FieldEntry[], added as FieldEntry[]);
}

function without(list: unknown[], others: unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return list.filter((entry) => !known.has(canonical(entry)));
}

/** Pairs what is left of both sides by the name of each entry; of several with one name none is certain. */
function entryChanges(removed: FieldEntry[], added: FieldEntry[]): Omit<FieldChange, "field" | "before" | "after"> {
  const [olds, news] = [groupBy(removed, entryName), groupBy(added, entryName)];
  const changed: { before: FieldEntry; after: FieldEntry }[] = [];
  for (const [name, [before, ...others]] of olds) {
    const [after, ...more] = news.get(name) ?? [];
    if (name !== undefined && before && after && others.length + more.length === 0) changed.push({ before, after });
  }
  const paired = new Set(changed.flatMap(({ before, after }) => [before, after]));
  return { added: added.filter((entry) => !paired.has(entry)), removed: removed.filter((entry) => !paired.has(entry)), changed };
}
