// One document of a file: read, brought to the newest version, typed and checked by the schema of its kind.
import type { Finding, Slots } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import { nearest, slipOf } from "../model/nearest.js";
import type { ArsomRecord, Fields, Path, SourceFile, Stretch } from "../model/record.js";
import type { Catalogue, SchemaError } from "./catalogue.js";
import { harmfulIn } from "./characters.js";
import { coerce } from "./coerce.js";
import type { Reading, Trouble } from "./read/reader.js";
import { locateIn, type Twofold } from "./read/twofold.js";
import { schemaFindings, shown } from "./schema.js";
import { shapeIn } from "./shape.js";
import { silencesIn } from "./silences.js";
import type { Part } from "./split.js";
import type { Store } from "./store.js";
import { upgrade } from "./upgrade.js";

/** What reading a document needs. */
export interface Desk {
  store: Store;
  reader: Twofold;
  catalogue: Catalogue;
  /** Ids that another input stands for: their records are left out. */
  replaced: Set<string>;
}

/** What is known of a whole file, so that not every document of it need be looked at for it. */
export interface Known {
  ascii: boolean;
  /** It was looked through, and holds no harmful character. */
  clean: boolean;
  /** It holds no silence. */
  silent: boolean;
}

/**
 * Reads one document and adds its record, or what is wrong with it, to the store. Gives false, and adds nothing, when
 * that takes the full reader and it is not loaded yet.
 */
export function readDocument(desk: Desk, file: SourceFile, part: Part, known: Known): boolean {
  const { store, reader } = desk;
  const text = file.text.slice(part.start, part.end);
  const place = { file, start: part.start, end: part.end };
  if (part.blank) {
    store.tell({
      rule: "yaml-syntax",
      severity: "note",
      at: { file, start: part.start - 3, end: part.start },
      say: "blank",
      slots: {},
      help: "blank",
      fix: { text: "", at: { file, start: part.start - 3, end: part.end } },
    });
    return true;
  }
  const reading = checked(text, known, reader, store.settings.limits.record);
  if (!reading) return false;
  for (const trouble of reading.troubles) store.tell(findingAt(trouble, place));
  const { fields } = reading;
  if (!fields) {
    store.lose(place);
    return true;
  }
  const record = recordOf(fields, reading, place, desk);
  if (!record || desk.replaced.has(record.id)) return true;
  store.add(record);
  if (!known.silent && text.includes("arsom-ignore")) store.silences.push(...silencesIn(record, reader.comments(text)));
  return true;
}

/** Reads a text that is not too long and holds no harmful character, written plainly or as an escape. */
function checked(text: string, { ascii, clean }: Known, reader: Twofold, limit: number): Reading | undefined {
  if (text.length > limit) {
    const start = Math.max(0, text.search(/\S/));
    return { troubles: [{ rule: "limit", start, end: start + 1, say: "record", slots: { limit, name: "record" }, help: "raise" }] };
  }
  const flat = reader.flat(text);
  // What the flat reader takes holds no control character: of ASCII no other is harmful.
  const harm = clean || (ascii && flat) ? undefined : harmfulIn(text);
  if (harm) return { troubles: [harm] };
  const shape = flat ? undefined : shapeIn(text);
  if (shape) return { troubles: [shape] };
  const reading = flat ?? reader.full(text);
  if (!reading?.fields || !text.includes("\\")) return reading;
  const escaped = firstHarm(reading.fields, []);
  if (!escaped) return reading;
  const [from, to] = locateIn(text, escaped.path, escaped.of);
  return { troubles: [{ ...escaped.trouble, start: from, end: to }] };
}

/** The first harmful character of any text inside a value; escapes in quotes can hold what the file itself does not. */
function firstHarm(value: unknown, path: Path): Harm | undefined {
  if (typeof value === "string") return harmAt(value, path, "value");
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, part] of Object.entries(value)) {
    const inside = [...path, Array.isArray(value) ? Number(key) : key];
    const harm = harmAt(key, inside, "key") ?? firstHarm(part, inside);
    if (harm) return harm;
  }
  return undefined;
}

interface Harm {
  trouble: Trouble;
  path: Path;
  of: "key" | "value";
}

function harmAt(text: string, path: Path, of: "key" | "value"): Harm | undefined {
  const trouble = harmfulIn(text);
  return trouble && { trouble, path, of };
}

/** A trouble of a stretch of a file as a finding. */
export function findingAt(trouble: Trouble, { file, start }: Stretch): Finding {
  const { rule, say, slots = {}, help, related, fix } = trouble;
  const finding: Finding = { rule, at: { file, start: start + trouble.start, end: start + trouble.end }, slots };
  if (say) finding.say = say;
  if (help) finding.help = help;
  if (related) finding.related = [{ at: { file, start: start + related.start, end: start + related.end }, say: related.say }];
  if (fix) finding.fix = { text: fix.text, at: { file, start: start + fix.start, end: start + fix.end } };
  return finding;
}

/** The record of the fields that were read; undefined, and told, when its kind or version is not known. */
function recordOf(read: { [field: string]: unknown }, reading: Reading, place: Stretch, desk: Desk): ArsomRecord | undefined {
  const { store, catalogue } = desk;
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
    store.lose(place);
    if (draft.id) store.lost.add(draft.id);
    if (refused) store.tell(refused);
    return undefined;
  }
  const fields = upgrade(read, kind);
  coerce(fields, kind.fields, reading.written);
  const record: ArsomRecord = { kind: kind.name, id: draft.id, fields: fields as Fields, place };
  if (kind.name === "claim") readClaim(record, reading, desk);
  const validator = catalogue.record(kind.name);
  if (!validator(fields)) {
    record.broken = true;
    for (const finding of schemaFindings(validator.errors as SchemaError[], record, kind, "schema")) store.tell(finding);
  }
  return record;
}

/** A claim's id may be left out: it is its source and its record. How odd scalars were written is kept for later. */
function readClaim(record: ArsomRecord, reading: Reading, desk: Desk): void {
  const { source, record: about = "asean" } = record.fields;
  if (record.fields.id === undefined && typeof source === "string" && typeof about === "string") record.id = `${source}--${about}`;
  if (reading.written && reading.written.size > 0) desk.store.written.set(record, reading.written);
}

/** Why a document cannot be a record: no kind, an unknown kind, no version, or one that is too new. */
function refusal(
  fields: { [field: string]: unknown },
  kind: Kind | undefined,
  draft: ArsomRecord,
  { kinds }: Catalogue,
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
