// A list as it is laid out in a record: its entries with the comments in it, read from its field and written canonically.
import type { Comment } from "../load/read/reader.js";
import { locateIn } from "../load/read/tiered.js";
import type { Field } from "../model/kind.js";
import type { Item, Path, Scalar } from "../model/record.js";
import { ordered } from "./form.js";
import { bracketed, nameText, scalarText } from "./value.js";

/** What stands about a line of a list: comments and blank lines above it, and a comment behind it with the blanks in front. */
export interface Remarks {
  above: string[];
  behind: string;
}

/** One entry; `remarks` by the field of a map, of a scalar under an empty name. */
export interface ListEntry {
  value: Scalar | Item;
  remarks: Map<string, Remarks>;
}

/** A list: the comment behind its name, and its entries. */
export interface ListText {
  behind: string;
  entries: ListEntry[];
}

/** Entries that nothing is said about. */
export function plainList(values: (Scalar | Item)[]): ListText {
  return { behind: "", entries: values.map((value) => ({ value, remarks: new Map() })) };
}

/**
 * The list of a field, from the lines of the field alone; undefined of one that keeps its layout: a text in it goes over several
 * lines, or a comment stands in brackets.
 */
export function readList(body: string, name: string, values: (Scalar | Item)[], comments: Comment[]): ListText | undefined {
  const list = plainList(values);
  const places = list.entries.flatMap(({ value, remarks }, i) => placesIn(body, [name, i], value, remarks));
  const flow = "[{".includes(body[locateIn(body, [name], "value")[0]] as string);
  const inside = (start: number, end: number) => comments.some((comment) => comment.start > start && comment.start < end);
  if (places.some(({ start, end, scalar }) => inside(start, end) || (scalar && body.slice(start, end).includes("\n")))) return undefined;
  if (list.entries.some((_, i) => isBraced(body, [name, i]) && inside(...locateIn(body, [name, i], "value")))) return undefined;
  let from = locateIn(body, [name], "key")[1];
  let last: Remarks | undefined;
  const take = (to: number) => {
    const { behind, above } = remarksIn(body, from, to, comments);
    if (behind && last) last.behind = behind;
    else if (behind) list.behind = behind;
    return above;
  };
  if (flow) {
    const [start, end] = locateIn(body, [name], "value");
    if (inside(start, end)) return undefined;
    from = end;
    take(body.length);
    return list;
  }
  for (const { start, end, remarks } of places) {
    remarks.above = take(start);
    last = remarks;
    from = end;
  }
  take(body.length);
  return list;
}

interface LinePlace {
  start: number;
  end: number;
  scalar: boolean;
  remarks: Remarks;
}

/** Where the lines of an entry stand: of a scalar its value, of a map each field from its name on. */
function placesIn(body: string, path: Path, value: Scalar | Item, remarks: ListEntry["remarks"]): LinePlace[] {
  const place = (name: string, start: number, end: number, scalar: boolean): LinePlace => {
    const own: Remarks = { above: [], behind: "" };
    remarks.set(name, own);
    return { start, end, scalar, remarks: own };
  };
  if (typeof value !== "object") {
    const [start, end] = locateIn(body, path, "value");
    return [place("", start, end, true)];
  }
  return Object.entries(value).map(([name, part]) => {
    const [start] = locateIn(body, [...path, name], "key");
    const block = Array.isArray(part) && part.length > 0 && body[locateIn(body, [...path, name], "value")[0]] !== "[";
    const [, end] = locateIn(body, block ? [...path, name, part.length - 1] : [...path, name], "value");
    return place(name, start, end, !Array.isArray(part));
  });
}

function isBraced(body: string, path: Path): boolean {
  return body[locateIn(body, path, "value")[0]] === "{";
}

/** What stands between two lines of a list: a comment behind the first, and comments and blank lines above the second. */
function remarksIn(body: string, from: number, to: number, comments: Comment[]): Remarks {
  const found = comments.filter(({ start }) => start >= from && start < to);
  const firstEnd = body.indexOf("\n", from);
  const [first] = found;
  const isBehind = first !== undefined && (firstEnd < 0 || first.start < firstEnd);
  const behind = isBehind ? blanksBefore(body, first.start) + first.text.trimEnd() : "";
  if (firstEnd < 0 || firstEnd >= to) return { above: [], behind };
  const above: string[] = [];
  const texts = new Map(found.map(({ start, text }) => [body.lastIndexOf("\n", start) + 1, text.trimEnd()]));
  for (let line = firstEnd + 1; line < to; line = nextLine(body, line)) {
    const comment = texts.get(line);
    if (comment !== undefined) above.push(comment);
    else if (nextLine(body, line) <= to && body.slice(line, nextLine(body, line)).trim() === "") above.push("");
  }
  return { above, behind };
}

function blanksBefore(body: string, at: number): string {
  const line = body.slice(body.lastIndexOf("\n", at - 1) + 1, at);
  return line.slice(line.trimEnd().length);
}

function nextLine(body: string, at: number): number {
  const stop = body.indexOf("\n", at);
  return stop < 0 ? body.length : stop + 1;
}

/** The lines of a field with a list, canonically: ids and codes in brackets where no comment stands among them, else an entry below another. */
export function listText(name: string, { behind, entries }: ListText, field: Field | undefined): string {
  const values = entries.map(({ value }) => value);
  const told = entries.some(({ remarks }) => [...remarks.values()].some((one) => one.behind !== "" || one.above.some(Boolean)));
  if (!told && !isLong(values, field)) return `${nameText(name)}: ${bracketed(values, field)}${behind}\n`;
  return `${nameText(name)}:${behind}\n${entries.map((entry) => entryText(entry, field)).join("")}`;
}

/** Open texts and maps stand one below another; ids, codes, dates and closed values beside each other. */
function isLong([first]: (Scalar | Item)[], field: Field | undefined): boolean {
  if (typeof first === "object") return true;
  const of = field?.of;
  return of?.type === "text" && !of.ref && !of.code && !of.values && !of.schema.pattern;
}

/** A field of a map, its own list in brackets. */
function partText(name: string, value: Scalar | Scalar[], field: Field | undefined): string {
  const known = field?.fields?.get(name);
  return `${nameText(name)}: ${Array.isArray(value) ? bracketed(value, known) : scalarText(value, known)}`;
}

/** The lines of an entry with what is said about it, its dash indented by two. */
export function entryText({ value, remarks }: ListEntry, field: Field | undefined): string {
  const names = typeof value === "object" ? ordered(Object.keys(value), field?.fields) : [""];
  return names
    .map((name, i) => {
      const { above, behind } = remarks.get(name) ?? { above: [], behind: "" };
      const text = typeof value === "object" ? partText(name, value[name] as Scalar | Scalar[], field) : scalarText(value, field?.of);
      const [indent, over] = i === 0 ? ["  - ", "  "] : ["    ", "    "];
      return `${above.map((line) => (line ? `${over}${line}\n` : "\n")).join("")}${indent}${text}${behind}\n`;
    })
    .join("");
}
