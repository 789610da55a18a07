// The entries of a list changed in the text of its field: those that stay keep their lines, and what is said about them.
import { isDeepStrictEqual } from "node:util";
import { locateIn, type TieredReader } from "../../load/read/tiered.js";
import type { Field } from "../../model/kind.js";
import type { Item, Scalar } from "../../model/record.js";
import { entryText } from "../list.js";
import { spliced } from "../splice.js";
import { scalarText } from "../value.js";
import { remarksIn } from "./remarks.js";

/** How the text of a map at the margin is changed; undefined where it cannot be. */
export type MapEdit = (text: string, before: Item, after: Item, known: Map<string, Field>) => string | undefined;

/** The lines of one entry, with the comments above it; `value` is where its value stands in the body. */
interface EntryLines {
  lead: string;
  body: string;
  value: [start: number, end: number];
}

/** Entries of a list, before and after. */
export interface ListChange {
  name: string;
  before: (Scalar | Item)[];
  after: (Scalar | Item)[];
  field: Field | undefined;
}

/**
 * The lines of a field whose entries stand one below another, once it is to hold other entries; undefined where its entries do not
 * begin lines of their own.
 */
export function entriesText(text: string, { name, before, after, field }: ListChange, reader: TieredReader, edit: MapEdit) {
  const lines = after.length > 0 ? entryLines(text, name, before.length, reader) : undefined;
  if (!lines) return undefined;
  const { head, indent, entries } = lines;
  const [first, last] = alike(before, after);
  const whole = ({ lead, body }: EntryLines) => lead + body;
  const [gone, come] = [entries.slice(first, entries.length - last), after.slice(first, after.length - last)];
  const made = come.map((value, i) => {
    const old = gone[i];
    const changed = old && changedEntry(old, before[first + i] as Item, value, indent, field, edit);
    return (old?.lead ?? "") + (changed ?? indented(newEntry(value, field), indent));
  });
  const left = gone.slice(come.length).map(({ lead, body }) => lead + indented(remarksIn(body, reader), indent));
  const all = [...entries.slice(0, first).map(whole), ...made, ...left, ...entries.slice(entries.length - last).map(whole)];
  return head + all.map((entry) => (entry === "" || entry.endsWith("\n") ? entry : `${entry}\n`)).join("");
}

/** How many entries are the same at the beginning, and how many of the others at the end. */
function alike(before: unknown[], after: unknown[]): [first: number, last: number] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && isDeepStrictEqual(before[first], after[first])) first++;
  let last = 0;
  while (last < most - first && isDeepStrictEqual(before.at(-1 - last), after.at(-1 - last))) last++;
  return [first, last];
}

/** The lines of an entry with another value, where only a part of them changes: a word, or fields of a map. */
function changedEntry(
  { body, value: [start, end] }: EntryLines,
  before: Scalar | Item,
  after: Scalar | Item,
  indent: string,
  field: Field | undefined,
  edit: MapEdit,
): string | undefined {
  const dash = `${indent}- `;
  if (start !== dash.length) return undefined;
  const now = body.slice(start, end);
  if (typeof before === "object" && typeof after === "object" && now[0] !== "{") {
    // The fields of the map brought to the margin, where they are changed as those of a record.
    const inside = body.slice(dash.length).replaceAll(`\n${indent}  `, "\n");
    const changed = edit(inside, before, after, field?.fields ?? new Map());
    return changed === undefined ? undefined : dash + changed.replace(/\n(?=[^\n])/g, `\n${indent}  `);
  }
  const plain = typeof before !== "object" && typeof after !== "object" && !now.includes("\n") && !/^[|>]/.test(now);
  return plain ? spliced(body, [{ start, end, text: scalarText(after, field?.of) }]) : undefined;
}

/** The lines of an entry that nothing is said about, its dash at the margin. */
function newEntry(value: Scalar | Item, field: Field | undefined): string {
  return entryText({ value, remarks: new Map() }, field).replace(/^ {2}/gm, "");
}

/** Lines moved to the right. */
function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}

/** The lines of each entry; undefined where one does not begin with its dash, as in brackets. */
function entryLines(text: string, name: string, count: number, reader: TieredReader) {
  const places = Array.from({ length: count }, (_, i) => locateIn(text, [name, i], "value"));
  const begins = places.map(([start]) => text.lastIndexOf("\n", start - 1) + 1);
  const [first] = begins;
  if (first === undefined || begins.some((begin, i) => !/^ *- +$/.test(text.slice(begin, places[i]?.[0])))) return undefined;
  const alone = new Set(reader.comments(text).flatMap(({ start, alone }) => (alone ? [text.lastIndexOf("\n", start - 1) + 1] : [])));
  const leads = begins.map((begin, i) => leadStart(text, begin, begins[i - 1] ?? 0, alone));
  const entries = begins.map((begin, i): EntryLines => {
    const [start, end] = places[i] as [number, number];
    return {
      lead: text.slice(leads[i], begin),
      body: text.slice(begin, leads[i + 1] ?? text.length),
      value: [start - begin, end - begin],
    };
  });
  return { head: text.slice(0, leads[0]), indent: /^ */.exec(text.slice(first))?.[0] ?? "", entries };
}

/** Where the comments and blank lines right above an entry begin. */
function leadStart(text: string, begin: number, least: number, alone: Set<number>): number {
  let at = begin;
  while (at > least) {
    const line = text.lastIndexOf("\n", at - 2) + 1;
    if (line <= least || !(alone.has(line) || text.slice(line, at).trim() === "")) break;
    at = line;
  }
  return at;
}
