// One version of a record that is merged: its text, what it says, and its parts.
import { coerce } from "../../load/coerce.js";
import type { TieredReader } from "../../load/read/tiered.js";
import type { Kind } from "../../model/kind.js";
import { type Form, formOf } from "../form.js";
import { lineEndOf, type RecordParts, recordParts } from "../parts.js";

/** A record as one side has it. */
export interface Version {
  text: string;
  /** Its id; of a claim without one, its source and record. */
  id: string;
  fields: { [field: string]: unknown };
  form: Form;
  /** Undefined of a record whose fields do not begin lines of their own. */
  parts: RecordParts | undefined;
  lineEnd: string;
  reader: TieredReader;
  read(text: string): Version | undefined;
}

/** Reads a document; undefined of one that is no record with an id. */
export function readVersion(text: string, kinds: Map<string, Kind>, reader: TieredReader): Version | undefined {
  const reading = reader.read(text);
  const fields = reading?.fields;
  const id = fields && idOf(fields);
  if (!fields || id === undefined || reading.diagnostics.some(({ recoverable }) => !recoverable)) return undefined;
  const kind = kinds.get(String(fields.kind));
  const form: Form = kind ? formOf(kind, kind.name === "claim" ? spokenIn(fields, kind, kinds) : undefined) : { fields: new Map() };
  coerce(fields, form.fields, reading.written);
  const parts = recordParts(text, Object.keys(fields), reader.comments(text));
  return { text, id, fields, form, parts, lineEnd: lineEndOf(text), reader, read: (other) => readVersion(other, kinds, reader) };
}

/** The comments in a text that was read. */
export function commentsOf(text: string, { reader }: Pick<Version, "reader">): string[] {
  return reader.comments(text).map((comment) => comment.text.trim());
}

function idOf({ kind, id, source, record = "asean" }: { [field: string]: unknown }): string | undefined {
  if (typeof kind !== "string") return undefined;
  if (id !== undefined || kind !== "claim") return typeof id === "string" ? id : undefined;
  return typeof source === "string" && typeof record === "string" ? `${source}--${record}` : undefined;
}

/** The kind that a claim speaks of, by its fields alone: the record may stand in a file that is not merged. */
function spokenIn(fields: object, claim: Kind, kinds: Map<string, Kind>): Kind | undefined {
  const said = Object.keys(fields).filter((name) => !claim.fields.has(name) && !name.startsWith("x_"));
  return [...kinds.values()].find((kind) => kind !== claim && said.every((name) => kind.fields.has(name)));
}
