// Three versions of one record: field by field, with the comments of both sides; what contradicts is marked in place.
import { canonical } from "../../model/canonical.js";
import type { Item, Scalar } from "../../model/record.js";
import { ordered } from "../form.js";
import { type ListText, listText, plainList, readList } from "../list.js";
import { joinParts, type RecordPart, type RecordParts } from "../parts.js";
import { conflictText } from "./conflict.js";
import { mergedLines } from "./lines.js";
import { mergedList } from "./list.js";
import { putIn } from "./place.js";
import { commentsOf, type Version } from "./version.js";

/** A record of both sides in one text, and what of it is in conflict: names of fields, or the whole record. */
export interface MergedRecord {
  text: string;
  conflicts: (string | "record")[];
}

/** A merged field: its lines, its value, or that both sides contradict each other in it. */
interface MergedField {
  part: RecordPart;
  value?: unknown;
  conflict?: boolean;
}

/** Merges a record that both sides have and at least one has changed; without a base both have added it. */
export function mergedRecord(base: Version | undefined, ours: Version, theirs: Version): MergedRecord {
  if (isSame(ours, theirs) || (base && isSame(theirs, base))) return { text: ours.text, conflicts: [] };
  if (base && isSame(ours, base)) return { text: theirs.text, conflicts: [] };
  const whole: MergedRecord = { text: conflictText(ours.text, theirs.text), conflicts: ["record"] };
  const { parts: mine } = ours;
  const { parts: other } = theirs;
  const versions = new Set([base, ours, theirs].flatMap((one) => (one ? [`${one.fields.kind} ${one.fields.version}`] : [])));
  if (!mine || !other || (base && !base.parts) || versions.size > 1) return whole;
  const fields = namesIn(ours, theirs).flatMap((name) => mergedField(name, base, ours, theirs) ?? []);
  const was: RecordParts = base?.parts ?? { head: "", fields: [], tail: "" };
  const text = joinParts(
    {
      head: mergedLines(was.head, mine.head, other.head),
      fields: fields.map(({ part }) => part),
      tail: mergedLines(was.tail, mine.tail, other.tail),
    },
    ours.lineEnd,
  );
  const conflicts = fields.filter(({ conflict }) => conflict).map(({ part }) => part.name);
  if (conflicts.length > 0) return { text, conflicts };
  // What was put together must say what was meant, and keep every comment that either side has added.
  const wanted = Object.fromEntries(fields.map(({ part, value }) => [part.name, value]));
  const made = ours.read(text);
  const isWhole =
    made && canonical(made.fields) === canonical(wanted) && newComments(base, ours, theirs).every((one) => text.includes(one));
  return isWhole ? { text, conflicts } : whole;
}

/** True of two versions that say the same and hold the same comments, whatever their layout. */
export function isSame(one: Version, other: Version): boolean {
  if (one.text === other.text) return true;
  const remarks = (version: Version) => commentsOf(version.text, version).sort().join("\n");
  return canonical(one.fields) === canonical(other.fields) && remarks(one) === remarks(other);
}

function newComments(base: Version | undefined, ours: Version, theirs: Version): string[] {
  const known = new Set(base ? commentsOf(base.text, base) : []);
  return [ours, theirs].flatMap((version) => commentsOf(version.text, version)).filter((comment) => !known.has(comment));
}

/** The fields of both: in the order of the schema where a side keeps it, else in ours, those of theirs put in. */
function namesIn(ours: Version, theirs: Version): string[] {
  const [mine, other] = [ours, theirs].map(({ parts }) => parts?.fields.map(({ name }) => name) ?? []) as [string[], string[]];
  const names = [...mine];
  for (const [i, name] of other.entries()) if (!names.includes(name)) putIn(names, name, other.slice(0, i), (one) => !other.includes(one));
  const { fields } = ours.form;
  const keeps = (list: string[]) => ordered(list, fields).every((name, i) => name === list[i]);
  return keeps(mine) || keeps(other) ? ordered(names, fields) : names;
}

/** One field of both sides; undefined when it is taken out. */
function mergedField(name: string, base: Version | undefined, ours: Version, theirs: Version): MergedField | undefined {
  const [was, is, other] = [partOf(base, name), partOf(ours, name), partOf(theirs, name)];
  const [b, o, t] = [base, ours, theirs].map((version) => version?.fields[name]);
  const same = (x: unknown, y: unknown) => canonical(x) === canonical(y);
  const lead = mergedLines(was?.lead ?? "", is?.lead ?? "", other?.lead ?? "");
  const said = newIn([is, other], was, ours);
  const withLead = (body: string, value: unknown): MergedField => {
    const lost = said.filter((comment) => !commentsOf(body, ours).includes(comment) && !lead.includes(comment));
    return { part: { name, lead: lead + lost.map((comment) => comment + ours.lineEnd).join(""), body }, value };
  };
  const conflict = (): MergedField => ({ part: { name, lead, body: conflictText(is?.body ?? "", other?.body ?? "") }, conflict: true });
  if (!is || !other) {
    const one = (is ?? other) as RecordPart;
    if (!was) return withLead(one.body, is ? o : t);
    return same(b, is ? o : t) && said.length === 0 ? undefined : conflict();
  }
  if (same(o, t)) return withLead(was && is.body === was.body ? other.body : is.body, o);
  if (was && same(o, b)) return withLead(other.body, t);
  if (was && same(t, b)) return withLead(is.body, o);
  const lists = [listIn(was, b, ours), listIn(is, o, ours), listIn(other, t, ours)];
  const list = lists.every((one) => one !== undefined) ? mergedList(...(lists as [ListText, ListText, ListText])) : undefined;
  if (!list || list.entries.length === 0) return conflict();
  const field = ours.form.fields.get(name);
  const values = list.entries.map(({ value }) => value);
  return withLead(listText(name, list, field).replaceAll("\n", ours.lineEnd), values);
}

function partOf(version: Version | undefined, name: string): RecordPart | undefined {
  return version?.parts?.fields.find((part) => part.name === name);
}

/** Comments in the lines of a field that the base has not. */
function newIn(parts: (RecordPart | undefined)[], was: RecordPart | undefined, version: Version): string[] {
  const known = new Set(was ? commentsOf(was.body, version) : []);
  return [...new Set(parts.flatMap((part) => (part ? commentsOf(part.body, version) : [])))].filter((comment) => !known.has(comment));
}

/** The list of a field; an empty one where it is not there, undefined of what is no list or keeps a layout of its own. */
function listIn(part: RecordPart | undefined, value: unknown, version: Version): ListText | undefined {
  if (!part) return plainList([]);
  if (!Array.isArray(value)) return undefined;
  const comments = version.reader.comments(part.body);
  const values = value as (Scalar | Item)[];
  return readList(part.body, part.name, values, comments) ?? (comments.length === 0 ? plainList(values) : undefined);
}
