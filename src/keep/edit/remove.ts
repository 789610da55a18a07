// A file without some of its records; what is said of the whole file stays.
import { locate } from "../../load/locate.js";
import { type DocumentText, split } from "../../load/split.js";
import type { ArsomRecord, SourceFile } from "../../model/record.js";
import { type Splice, spliced } from "../splice.js";
import { withoutSilences } from "./remarks.js";

/** The text of a file without the documents of records that stand in it. */
export function withoutRecords(file: SourceFile, records: ArsomRecord[]): string {
  const gone = new Set(records.map(({ place }) => place.start));
  const documents = split(file.text);
  const left = documents.some(({ start }) => !gone.has(start));
  return spliced(
    file.text,
    records.map((record) => removalOf(record, documents, left)),
  );
}

/**
 * Takes the document of a record out of its file with these documents, of which others are `left`. Comments above the first record of a file may speak
 * of all of it: they stay, but for those that suppress a finding.
 */
export function removalOf(record: ArsomRecord, documents: DocumentText[], left: boolean): Splice {
  const { file, start, end } = record.place;
  const { text } = file;
  const marker = start >= 3 && text.slice(start - 3, start) === "---" ? start - 3 : undefined;
  if (marker !== undefined && start !== documents[0]?.start) return { start: marker, end, text: "" };
  const head = withoutSilences(text.slice(start, locate(record, []).start)).replace(/^(?:[ \t]*\r?\n)+/, "");
  // The marker of the next record is that of the first one now, which needs none.
  const next = left && text.startsWith("---", end) && !/^---[ \t]*#/.test(text.slice(end)) ? nextLine(text, end) : end;
  return { start: marker ?? start, end: next, text: head };
}

function nextLine(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  return stop < 0 ? text.length : stop + 1;
}
