// A file of records in its canonical form: the order of fields, quotes and dates; nothing that it says changes.
import { isDeepStrictEqual } from "node:util";
import { type TieredReader, tieredReader } from "../load/read/tiered.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord, SourceFile } from "../model/record.js";
import { arranged } from "./entries.js";
import { type Form, formFor, ordered } from "./form.js";
import { meant } from "./meant.js";
import { joinParts, lineEndOf, recordParts } from "./parts.js";
import { respelt } from "./spelling.js";
import { spliced } from "./splice.js";

/** Gives each file of a store its canonical text. */
export interface Formatter {
  file(file: SourceFile, records: ArsomRecord[]): string;
}

/** A formatter for the files of a store; the records of a file are those that stand in it. */
export async function formatterFor(store: Store): Promise<Formatter> {
  const reader = tieredReader(store.settings.limits);
  await reader.ready();
  return {
    file: ({ text }, records) =>
      spliced(
        text,
        records.map((record) => {
          const { start, end } = record.place;
          return { start, end, text: documentOf(text.slice(start, end), formFor(record, store), store.kind(record.kind).version, reader) };
        }),
      ),
  };
}

/** The canonical text of one document; the same text where that would change what it says, or where it is of an older version. */
function documentOf(text: string, form: Form, version: number, reader: TieredReader): string {
  const before = meant(text, form, reader);
  if (!before || before.version !== version) return text;
  const spelt = arranged(respelt(text, before as never, form.fields), before as never, form.fields, reader);
  const made = trimmed(inOrder(spelt, Object.keys(before), form, reader), reader);
  if (made === text) return text;
  const same = isDeepStrictEqual(meant(made, form, reader), before) && isDeepStrictEqual(remarks(made, reader), remarks(text, reader));
  return same ? made : text;
}

function remarks(text: string, reader: TieredReader): string[] {
  return reader
    .comments(text)
    .map((comment) => comment.text.trim())
    .sort();
}

function inOrder(text: string, names: string[], form: Form, reader: TieredReader): string {
  const wanted = ordered(names, form.fields);
  if (wanted.every((name, i) => name === names[i])) return text;
  const parts = recordParts(text, names, reader.comments(text));
  if (!parts) return text;
  const byName = new Map(parts.fields.map((field) => [field.name, field]));
  const fields = wanted.map((name) => byName.get(name) as (typeof parts.fields)[number]);
  const [first] = fields;
  // A suppression above the first field would speak for the whole record.
  if (first !== parts.fields[0] && first?.lead.includes("arsom-ignore")) return text;
  return joinParts({ ...parts, fields }, lineEndOf(text));
}

/** Without spaces at the ends of lines, where no value goes over several lines. */
function trimmed(text: string, reader: TieredReader): string {
  const made = text.replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, "");
  if (made === text) return text;
  return isDeepStrictEqual(reader.read(made)?.fields, reader.read(text)?.fields) ? made : text;
}
