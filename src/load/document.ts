// One document of a file: read, brought to the newest version, typed and checked by the schema of its kind.

import type { SchemaError } from "../model/ajv.js";
import type { Finding, Slots } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import { nearest, slipOf } from "../model/nearest.js";
import type { ArsomRecord, Fields, Path, SourceFile, TextRange } from "../model/record.js";
import type { KindCatalogue } from "./catalogue.js";
import { harmfulIn } from "./characters.js";
import { coerce, withMovedTexts } from "./coerce.js";
import { withDatesRead } from "./dates-read.js";
import type { Diagnostic, Reading } from "./read/reader.js";
import { locateIn, type TieredReader } from "./read/tiered.js";
import { schemaFindings, shown } from "./schema.js";
import { shapeIn } from "./shape.js";
import type { DocumentText } from "./split.js";
import type { Store } from "./store.js";
import { suppressionsIn } from "./suppressions.js";
import { upgrade } from "./upgrade.js";

/** What reading a document needs. */
export interface LoadContext {
  store: Store;
  reader: TieredReader;
  catalogue: KindCatalogue;
  /** Ids that another input stands for: their records are left out. */
  replaced: Set<string>;
}

/** What is known of a whole file, so that not every document of it need be looked at for it. */
export interface FileFacts {
  ascii: boolean;
  /** It was looked through, and holds no harmful character. */
  clean: boolean;
  /** It holds no suppression. */
  silent: boolean;
}

/** Reads one document and adds its record, or what is wrong with it, to the store. */
export async function readDocument(context: LoadContext, file: SourceFile, part: DocumentText, known: FileFacts): Promise<void> {
  const { store, reader } = context;
  const text = file.text.slice(part.start, part.end);
  const place = { file, start: part.start, end: part.end };
  if (part.blank) {
    store.report({
      rule: "yaml-syntax",
      severity: "note",
      at: { file, start: part.start - 3, end: part.start },
      say: "blank",
      slots: {},
      help: "blank",
      fix: { text: "", at: { file, start: part.start - 3, end: part.end } },
    });
    return;
  }
  const reading = await readChecked(text, known, reader, store.settings.limits.record);
  for (const diagnostic of reading.diagnostics) store.report(findingAt(diagnostic, place));
  const { fields } = reading;
  if (!fields) {
    store.noteUnread(place);
    return;
  }
  const record = await recordOf(fields, reading, place, context);
  if (!record || context.replaced.has(record.id)) return;
  store.add(record);
  if (!known.silent && text.includes("arsom-ignore"))
    for (const suppression of suppressionsIn(record, reader.comments(text))) store.suppressions.push(suppression);
}

/** Reads a text that is not too long and holds no harmful character, written plainly or as an escape. */
export async function readChecked(text: string, { ascii, clean }: FileFacts, reader: TieredReader, limit: number): Promise<Reading> {
  if (text.length > limit) {
    const start = Math.max(0, text.search(/\S/));
    return { diagnostics: [{ rule: "limit", start, end: start + 1, say: "record", slots: { limit, name: "record" }, help: "raise" }] };
  }
  const flat = reader.flat(text);
  // What the flat reader takes holds no control character: of ASCII no other is harmful.
  const harm = clean || (ascii && flat) ? undefined : harmfulIn(text);
  if (harm) return { diagnostics: [harm] };
  const shape = flat ? undefined : shapeIn(text);
  if (shape) return { diagnostics: [shape] };
  const reading = flat ?? (await reader.full(text));
  if (!reading.fields || !text.includes("\\")) return reading;
  const escaped = firstHarm(reading.fields, []);
  if (!escaped) return reading;
  const [from, to] = locateIn(text, escaped.path, escaped.of);
  return { diagnostics: [{ ...escaped.diagnostic, start: from, end: to }] };
}

/** The first harmful character of any text inside a value; escapes in quotes can hold what the file itself does not. */
function firstHarm(value: unknown, path: Path): HarmfulText | undefined {
  if (typeof value === "string") return harmAt(value, path, "value");
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, part] of Object.entries(value)) {
    const inside = [...path, Array.isArray(value) ? Number(key) : key];
    const harm = harmAt(key, inside, "key") ?? firstHarm(part, inside);
    if (harm) return harm;
  }
  return undefined;
}

interface HarmfulText {
  diagnostic: Diagnostic;
  path: Path;
  of: "key" | "value";
}

function harmAt(text: string, path: Path, of: "key" | "value"): HarmfulText | undefined {
  const diagnostic = harmfulIn(text);
  return diagnostic && { diagnostic, path, of };
}

/** A diagnostic of a range of a file as a finding. */
export function findingAt(diagnostic: Diagnostic, { file, start }: TextRange): Finding {
  const { rule, say, slots = {}, help, related, fix } = diagnostic;
  const finding: Finding = { rule, at: { file, start: start + diagnostic.start, end: start + diagnostic.end }, slots };
  if (say) finding.say = say;
  if (help) finding.help = help;
  if (related) finding.related = [{ at: { file, start: start + related.start, end: start + related.end }, say: related.say }];
  if (fix) finding.fix = { text: fix.text, at: { file, start: start + fix.start, end: start + fix.end } };
  return finding;
}

/** The record of the fields that were read; undefined, and told, when its kind or version is not known. */
async function recordOf(
  read: { [field: string]: unknown },
  reading: Reading,
  place: TextRange,
  context: LoadContext,
): Promise<ArsomRecord | undefined> {
  const { store, catalogue } = context;
  const kind = typeof read.kind === "string" ? catalogue.kinds.get(read.kind) : undefined;
  // The name of the kind is the same text in every record, which is compared at once.
  const draft: ArsomRecord = {
    kind: kind?.name ?? String(read.kind),
    id: typeof read.id === "string" ? read.id : "",
    fields: read as Fields,
    place,
  };
  const refused = refusal(read, kind, draft, catalogue);
  if (refused || !kind) {
    store.noteUnread(place);
    if (draft.id) store.unreadIds.add(draft.id);
    if (refused) store.report(refused);
    return undefined;
  }
  const { fields, newer } = upgrade(withMovedTexts(read, kind, reading.written), kind);
  coerce(fields, kind.fields, reading.written);
  const record: ArsomRecord = { kind: kind.name, id: draft.id, fields: fields as Fields, place };
  if (kind.name === "claim") readClaim(record, reading, context);
  if (newer.length > 0) record.broken = true;
  for (const path of newer) store.report(newerField(record, path, read.version as number, kind));
  const validator = catalogue.record(kind.name);
  if (!validator(fields)) {
    record.broken = true;
    for (const finding of await withDatesRead(schemaFindings(validator.errors as SchemaError[], record, kind, "schema")))
      store.report(finding);
  }
  return record;
}

/** A record that says what only a newer version of its kind has. */
function newerField(record: ArsomRecord, path: Path, version: number, { name, version: newest }: Kind): Finding {
  const slots: Slots = { field: shown(String(path[0])), kind: name, version, newest };
  return { rule: "schema", at: { record, path, of: path.length > 1 ? "value" : "key" }, say: "newer-field", slots, help: "newer-field" };
}

/** A claim's id may be left out: it is its source and its record. How odd scalars were written is kept for later. */
function readClaim(record: ArsomRecord, reading: Reading, context: LoadContext): void {
  const { source, record: about = "asean" } = record.fields;
  if (record.fields.id === undefined && typeof source === "string" && typeof about === "string") record.id = `${source}--${about}`;
  if (reading.written && reading.written.size > 0) context.store.written.set(record, reading.written);
}

/** Why a document cannot be a record: no kind, an unknown kind, no version, or one that is too new. */
function refusal(
  fields: { [field: string]: unknown },
  kind: Kind | undefined,
  draft: ArsomRecord,
  { kinds }: KindCatalogue,
): Finding | undefined {
  const says = { list: [...kinds.keys()] };
  const missing = (slots: Slots, path: Path, say = "missing"): Finding => ({ rule: "schema", at: { record: draft, path }, say, slots });
  if (fields.kind === undefined && holdsRecords(fields)) return { ...missing({}, [], "records-inside"), help: "each" };
  const meant = fields.kind === undefined ? Object.keys(fields).find((field) => slipOf(field, ["kind"])) : undefined;
  if (meant !== undefined) {
    const slots: Slots = { field: shown(meant), nearest: "kind" };
    return {
      rule: "schema",
      at: { record: draft, path: [meant], of: "key" },
      say: "not-kind",
      slots,
      help: "nearest",
      fix: { rename: "kind" },
    };
  }
  if (fields.kind === undefined || fields.kind === null)
    return { ...missing({ field: "kind", kinds: says }, fields.kind === null ? ["kind"] : [], "no-kind"), help: "kind" };
  if (!kind) {
    const slots: Slots = { kind: String(fields.kind) };
    const near = nearest(String(fields.kind), kinds.keys());
    if (near) slots.nearest = near;
    slots.kinds = says;
    const slip = slipOf(String(fields.kind), kinds.keys());
    const fix = slip === undefined ? undefined : { put: slip };
    return { rule: "unknown-kind", at: { record: draft, path: ["kind"] }, slots, help: near ? "nearest" : "kinds", fix };
  }
  if (fields.version === undefined) return { ...missing({ kind: kind.name, field: "version", newest: kind.version }, []), help: "version" };
  if (typeof fields.version === "number" && Number.isInteger(fields.version) && fields.version > kind.version) {
    const slots: Slots = { version: fields.version, newest: kind.version, kind: kind.name };
    return { rule: "unknown-version", at: { record: draft, path: ["version"] }, slots, help: "newer" };
  }
  return undefined;
}

/** True of fields that hold nothing but lists of entries, or entries that say their kind: they are records inside another. */
function holdsRecords(fields: { [field: string]: unknown }): boolean {
  const lists = Object.values(fields);
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  const isMap = (entry: unknown) => entry !== null && typeof entry === "object";
  return (
    entries.some((entry) => isMap(entry) && "kind" in entry) ||
    (lists.length > 0 && lists.every((list) => Array.isArray(list) && list.some(isMap)))
  );
}
