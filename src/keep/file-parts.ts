// A file of records cut into its documents, with all that stands between them, so that documents can be put in, taken out and joined again.
import { readAgain } from "../load/read/tiered.js";
import { split } from "../load/split.js";
import type { Fields } from "../model/record.js";
import { lineEndOf } from "./parts.js";

/** One document: its text, and what stands in front of it to the end of the line of its marker; nothing in front of the first of a file. */
export interface FileDocument {
  opening: string;
  text: string;
}

/** A file: what it says above its first record, its documents, and what stands below the last. */
export interface FileParts {
  header: string;
  documents: FileDocument[];
  tail: string;
}

/** Comments and blank lines above a record that has no marker in front speak of the file, up to a suppression. */
const HEADER = /^(?:[ \t]*(?:#(?!.*arsom-ignore).*)?\r?\n)*/;

/** The parts of a file. */
export function fileParts(text: string): FileParts {
  const documents: FileDocument[] = [];
  let header = "";
  let at = 0;
  for (const { start, end } of split(text).filter(({ blank }) => !blank)) {
    // A marker may have a comment behind it, or the record itself.
    const rest = start === 0 ? "" : (/^[ \t]*(?:#.*)?\r?\n/.exec(text.slice(start, end))?.[0] ?? "");
    const opening = text.slice(at, start + rest.length);
    const body = text.slice(start + rest.length, end);
    const about = documents.length === 0 && opening === "" ? (HEADER.exec(body) as RegExpExecArray)[0] : "";
    if (documents.length === 0) header = opening + about;
    documents.push({ opening: documents.length === 0 ? "" : opening, text: body.slice(about.length) });
    at = end;
  }
  return documents.length === 0 ? { header: text, documents, tail: "" } : { header, documents, tail: text.slice(at) };
}

/** The parts as a file again; documents lacking a marker or the end of a line get it. */
export function joinFile({ header, documents, tail }: FileParts, lineEnd: string): string {
  const texts = documents.map(({ opening, text }, i) => {
    const isPlain = /^---[ \t]*\r?\n$/.test(opening);
    const first = isPlain ? "" : opening;
    const last = i === documents.length - 1 && tail === "";
    return (i === 0 ? first : opening || `---${lineEnd}`) + (last ? text : ended(text, lineEnd));
  });
  return (texts.length === 0 ? header : ended(header, lineEnd)) + texts.join("") + tail;
}

function ended(text: string, lineEnd: string): string {
  return text === "" || text.endsWith("\n") ? text : text + lineEnd;
}

/** A file with the records of a stream where they belong among its own; gives the line on which the first of them begins. */
export function inserted(text: string, stream: string): { text: string; line: number } {
  const lineEnd = lineEndOf(text);
  const file = fileParts(text);
  const added = fileParts(stream.replaceAll("\n", lineEnd));
  const known = file.documents.map((document) => fieldsOf(document));
  let first = file.documents.length;
  for (const [i, document] of added.documents.entries()) {
    const own = { opening: "", text: (i === 0 ? added.header : "") + document.text };
    const fields = fieldsOf(own);
    const at = insertionIndex(known, fields);
    if (i === 0) first = at;
    else if (at <= first) first++;
    file.documents.splice(at, 0, own);
    known.splice(at, 0, fields);
  }
  const above = joinFile({ ...file, documents: file.documents.slice(0, first), tail: "" }, lineEnd);
  const marker = first === 0 ? 0 : 1;
  return { text: joinFile(file, lineEnd), line: ended(above, lineEnd).split("\n").length + marker };
}

function fieldsOf({ text }: FileDocument): Fields | undefined {
  return readAgain(text)?.fields as Fields | undefined;
}

/** Where a record belongs among those of a file: a meeting in its series by number, else by date; all else at the end. */
export function insertionIndex(records: (Fields | undefined)[], fields: Fields | undefined): number {
  if (fields?.kind !== "meeting") return records.length;
  // Looked for from the end, as what is added is mostly the newest; no order is worked out that is not needed.
  const before = records.findLastIndex((other) => (orderOf(other, fields) ?? 0) < 0);
  if (before >= 0) return before + 1;
  const after = records.findIndex((other) => (orderOf(other, fields) ?? 0) > 0);
  if (after >= 0) return after;
  const beside = records.findLastIndex((other) => orderOf(other, fields) !== undefined);
  return beside < 0 ? records.length : beside + 1;
}

/** Which of two meetings of one series comes first; nothing of others, 0 where it cannot be told. */
function orderOf(one: Fields | undefined, other: Fields): number | undefined {
  if (one?.kind !== "meeting" || one.series !== other.series) return undefined;
  if (typeof one.number === "number" && typeof other.number === "number") return one.number - other.number;
  if (one.start === undefined || other.start === undefined) return 0;
  const [a, b] = [String(one.start), String(other.start)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
