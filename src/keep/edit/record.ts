// A record with other values, in the text of its file.
import { isDeepStrictEqual } from "node:util";
import { type TieredReader, tieredReader } from "../../load/read/tiered.js";
import type { Store } from "../../load/store.js";
import { documentText, movedFields } from "../../load/written.js";
import type { ArsomRecord, Value } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { formFor } from "../form.js";
import { meant } from "../meant.js";
import { lineEndOf } from "../parts.js";
import { type FieldValues, fieldsText } from "./fields.js";

/** New values of fields; undefined takes a field away. */
export type NewValues = Map<string, Value | undefined>;

/** Changes records in their texts. */
export interface RecordEditor {
  /** The fields of a record as its text has them, unknown ones included. */
  fields(record: ArsomRecord): FieldValues;
  /**
   * The text of the record's document with new values, all else as it is written. Throws UsageError for a text that arsom does not
   * change: one of an older version, or one that is not written with a field a line.
   */
  edited(record: ArsomRecord, values: NewValues): string;
}

/** An editor for the records of a store. */
export async function editorFor(store: Store): Promise<RecordEditor> {
  const reader = tieredReader(store.settings.limits);
  await reader.ready();
  return {
    fields: (record) => fieldsOf(record, documentText(record), store, reader),
    edited: (record, values) => {
      const text = documentText(record);
      const before = fieldsOf(record, text, store, reader);
      const after: FieldValues = { ...before };
      for (const [name, value] of values) {
        if (value === undefined) delete after[name];
        else after[name] = value;
      }
      const form = formFor(record, store);
      const lineEnd = lineEndOf(text);
      const made = fieldsText(text.replaceAll("\r\n", "\n"), before, after, form.fields, reader)?.replaceAll("\n", lineEnd);
      if (made !== undefined && isDeepStrictEqual(plain(meant(made, form, reader)), plain(after))) return made;
      throw new UsageError(
        `${record.id} is written in a way that arsom does not change, as all of it in braces; arsom show ${record.id} --where says where`,
      );
    },
  };
}

function fieldsOf(record: ArsomRecord, text: string, store: Store, reader: TieredReader): FieldValues {
  if (movedFields(record, store).length > 0) throw new UsageError(`${record.id} is written in an older version; run arsom migrate first`);
  return plain(meant(text, formFor(record, store), reader) ?? {});
}

/** The same with ordinary objects, which compare by what they hold. */
function plain(fields: { [field: string]: unknown } | undefined): FieldValues {
  return JSON.parse(JSON.stringify(fields ?? null));
}
