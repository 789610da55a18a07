// The order in which the fields of a record are written: that of the schema of its kind.
import type { Store } from "../load/store.js";
import type { Field, Kind } from "../model/kind.js";
import type { ArsomRecord } from "../model/record.js";

/** The fields of a record that is written: in which order, and what each holds. */
export interface Form {
  fields: Map<string, Field>;
}

/** What stands in front in every claim; the fields of the record it speaks of follow. */
const HEAD = new Set(["kind", "version", "id", "source", "record"]);

/** The form of a kind; of a claim also with the fields of the kind of record that it speaks of, in front of how it was judged. */
export function formOf(kind: Kind, spoken?: Kind): Form {
  if (!spoken) return { fields: kind.fields };
  const own = [...kind.fields];
  const head = own.filter(([name]) => HEAD.has(name));
  const rest = own.filter(([name]) => !HEAD.has(name));
  const given = [...spoken.fields].filter(([name]) => !kind.fields.has(name));
  return { fields: new Map([...head, ...given, ...rest]) };
}

/** The form of a record of a store; of one of an unknown kind nothing is known. */
export function formFor(record: ArsomRecord, store: Store): Form {
  const kind = store.kinds.get(record.kind);
  return kind ? formOf(kind, store.spokenOf(record)) : { fields: new Map() };
}

/** The names in the order of the form; those it does not know (`x_…`) come last, in their own order. */
export function ordered(names: string[], fields: Map<string, Field> | undefined): string[] {
  const place = new Map([...(fields?.keys() ?? [])].map((name, i) => [name, i]));
  const at = (name: string) => place.get(name) ?? place.size;
  return [...names].sort((a, b) => at(a) - at(b));
}
