// The partial records of a file: one YAML document each, read as records are, with the line of every field.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { en } from "../../../language/en/index.js";
import type { Locale } from "../../../language/locale.js";
import { decode } from "../../../load/decode.js";
import { findingAt, readChecked } from "../../../load/document.js";
import { shownPath } from "../../../load/load.js";
import { pathKey } from "../../../load/read/reader.js";
import { locateIn, tieredReader } from "../../../load/read/tiered.js";
import { split } from "../../../load/split.js";
import type { Store } from "../../../load/store.js";
import { reasonOf } from "../../../load/walk.js";
import { escapeControls } from "../../../model/escape.js";
import type { Path, SourceFile } from "../../../model/record.js";
import { UsageError } from "../../../model/usage-error.js";
import { messageOf } from "../../../reports/shared/findings.js";
import type { Env } from "../../../runtime/env.js";
import { messagesOf } from "../../keeping/messages.js";

/** A value as it is written: text, or a list of texts and of maps of them. */
export type WrittenValue = string | WrittenEntry[];

/** An entry of a list. */
export type WrittenEntry = string | { [field: string]: string | string[] };

/** A document of the file. */
export interface PartialRecord {
  fields: Map<string, WrittenValue>;
  /** The file and line of the document, or of one of its fields, as it is said. */
  at(field?: string): string;
}

/** Reads a file, or standard input as `-`; throws UsageError that names the line of what cannot be read. */
export async function partialRecordsIn(name: string, store: Store, env: Env): Promise<PartialRecord[]> {
  const { limits } = store.settings;
  const bytes = name === "-" ? Buffer.from(await env.stdin(), "utf8") : bytesOf(name, env);
  const shown = name === "-" ? "standard input" : escapeControls(shownPath(resolve(env.cwd, name), env.cwd));
  if (bytes.length > limits.file) throw new UsageError(`${shown} is larger than ${limits.file} bytes, which is the limit of a file`);
  const { text, ascii, badByte } = decode(bytes);
  if (badByte !== undefined) throw new UsageError(`${shown} is not UTF-8, from byte ${badByte} on`);
  const file: SourceFile = { path: shown, text };
  const documents = split(text).filter(({ blank }) => !blank);
  if (documents.length > MOST_RECORDS)
    throw new UsageError(
      `${shown} holds ${documents.length} records, and --from takes ${MOST_RECORDS}; arsom import takes more, as JSON Lines`,
    );
  const reader = tieredReader(limits);
  const records: PartialRecord[] = [];
  const wrong: string[] = [];
  for (const { start, end } of documents) {
    const part = text.slice(start, end);
    const reading = await readChecked(part, { ascii, clean: false, silent: true }, reader, limits.record);
    for (const diagnostic of reading.diagnostics) wrong.push(`${shown}:${lineOf(text, start + diagnostic.start)}: ${sentence(diagnostic)}`);
    const { fields, written } = reading;
    if (!fields || reading.diagnostics.length > 0) continue;
    const at = (field?: string) =>
      `${shown}:${lineOf(text, start + (field === undefined ? part.search(/\S/) : locateIn(part, [field], "key")[0]))}`;
    const values = new Map<string, WrittenValue>();
    for (const [field, value] of Object.entries(fields)) {
      if (value === null)
        wrong.push(`${at(field)}: ${escapeControls(field)} has no value; leave the line out, or write "" for what is not to be proposed`);
      else values.set(field, asWritten(value, [field], written));
    }
    records.push({ fields: values, at });
  }
  refuseAll(wrong, env);
  if (records.length === 0) throw new UsageError(`${shown} holds no record`);
  return records;

  function sentence(diagnostic: Parameters<typeof findingAt>[0]): string {
    return messageOf({ ...findingAt(diagnostic, { file, start: 0, end: 0 }), severity: "error" } as never, en as Locale);
  }
}

/** Each is held against all before it: more would take minutes. */
const MOST_RECORDS = 1000;

/** So many mistakes of a file are said, and further ones not looked for: who mends them runs the command again. */
export const MOST_SAID = 50;

/** Says what is wrong, each at its place, and throws UsageError; does nothing where nothing is. */
export function refuseAll(wrong: string[], env: Env): void {
  if (wrong.length === 0) return;
  const said = wrong.length > MOST_SAID ? [...wrong.slice(0, MOST_SAID), "there are further mistakes"] : wrong;
  for (const line of said.slice(0, -1)) messagesOf(env)(line);
  throw new UsageError(`${said.at(-1)}; nothing was written`);
}

function bytesOf(name: string, env: Env): Buffer {
  try {
    return readFileSync(resolve(env.cwd, name));
  } catch (error) {
    throw new UsageError(`--from ${escapeControls(name)} cannot be read: ${reasonOf(error)}; name a file, or - for standard input`);
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** Values as the file spells them: what is typed is not yet known to be a number or a date. */
function asWritten(value: unknown, path: Path, written: Map<string, string> | undefined): WrittenValue {
  // A block of lines ends with a line end, which is none of the value.
  const scalar = (one: unknown, at: Path) => (written?.get(pathKey(at)) ?? String(one ?? "")).replace(/\n$/, "");
  if (!Array.isArray(value)) return scalar(value, path);
  return value.map((entry, i): WrittenEntry => {
    if (entry === null || typeof entry !== "object") return scalar(entry, [...path, i]);
    return Object.fromEntries(
      Object.entries(entry).map(([name, inner]) => {
        const at = [...path, i, name];
        return [name, Array.isArray(inner) ? inner.map((one, j) => scalar(one, [...at, j])) : scalar(inner, at)];
      }),
    );
  });
}
