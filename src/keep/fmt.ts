// A file of records in its canonical form: the order of fields, quotes and dates; nothing that it says changes.
import { isDeepStrictEqual } from "node:util";
import { type TieredReader, tieredReader } from "../load/read/tiered.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord, SourceFile } from "../model/record.js";
import { type Form, formFor, ordered } from "./form.js";
import { listText, readList } from "./list.js";
import { meant } from "./meant.js";
import { joinParts, lineEndOf, type RecordPart, recordParts } from "./parts.js";
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
  const spelt = respelt(text, before as never, form.fields);
  const made = trimmed(laidOut(spelt, before, form, reader), reader);
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

/** The fields in the order of the form, each list as lists are written. */
function laidOut(text: string, values: { [field: string]: unknown }, form: Form, reader: TieredReader): string {
  const names = Object.keys(values);
  const parts = recordParts(text, names, reader.comments(text));
  if (!parts) return text;
  const lineEnd = lineEndOf(text);
  const byName = new Map(parts.fields.map((part) => [part.name, withList(part, values[part.name], form, lineEnd, reader)]));
  const fields = ordered(names, form.fields).map((name) => byName.get(name) as RecordPart);
  // A suppression above the first field would speak for the whole record.
  const stays = fields[0]?.name !== parts.fields[0]?.name && fields[0]?.lead.includes("arsom-ignore");
  return joinParts({ ...parts, fields: stays ? parts.fields.map(({ name }) => byName.get(name) as RecordPart) : fields }, lineEnd);
}

/** A field with its list in canonical layout; one of the user's own, of which no schema says what it holds, as it is. */
function withList(part: RecordPart, value: unknown, form: Form, lineEnd: string, reader: TieredReader): RecordPart {
  const { name, body } = part;
  const field = form.fields.get(name);
  if (!field || !Array.isArray(value)) return part;
  const list = readList(body, name, value, reader.comments(body));
  if (!list) return part;
  const made = listText(name, list, field).replaceAll("\n", lineEnd);
  return { ...part, body: body.endsWith("\n") ? made : made.slice(0, -lineEnd.length) };
}

/** Without spaces at the ends of lines, where no value goes over several lines. */
function trimmed(text: string, reader: TieredReader): string {
  const made = text.replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, "");
  if (made === text) return text;
  return isDeepStrictEqual(reader.read(made)?.fields, reader.read(text)?.fields) ? made : text;
}
