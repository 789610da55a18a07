// Three versions of a file of records: records by id, each three ways; what was taken out on one side and left on the other goes.

import { catalogueOf } from "../../load/catalogue.js";
import { lineEndsIn } from "../../load/characters.js";
import { tieredReader } from "../../load/read/tiered.js";
import type { Kind } from "../../model/kind.js";
import { LIMITS } from "../../model/limits.js";
import type { Fields } from "../../model/record.js";
import { type FileDocument, type FileParts, fileParts, insertionIndex, joinFile } from "../file-parts.js";
import { lineEndOf } from "../parts.js";
import { conflictText } from "./conflict.js";
import { mergedLines, picked } from "./lines.js";
import { putIn } from "./place.js";
import { isSame, mergedRecord } from "./record.js";
import { readVersion, type Version } from "./version.js";

/** A merged file: its text, and what is in conflict in which record; or why it is better merged line by line. */
export type MergedFile = { text: string; conflicts: { id: string; fields: string[] }[] } | { unsure: string };

/** One document of a version of the file; what is no record is known by its text alone. */
interface Held extends FileDocument {
  key: string;
  version?: Version;
}

/** A version of the file by what its documents are known by. */
interface Side extends FileParts {
  documents: Held[];
  byKey: Map<string, Held>;
}

/** Merges the texts of one file. */
export async function mergedFile(base: string, ours: string, theirs: string): Promise<MergedFile> {
  if ([base, ours, theirs].some((text) => lineEndsIn(text))) return { unsure: "lines end in different ways" };
  const lineEnd = lineEndOf(ours || theirs);
  const reader = tieredReader(LIMITS);
  await reader.ready();
  const { kinds } = await catalogueOf([]);
  const sides = [base, ours, theirs].map((text) => sideOf(text.replaceAll(/\r?\n/g, lineEnd), kinds, reader));
  const why = sides.map((side) => ("unsure" in side ? side.unsure : undefined)).find(Boolean);
  if (why) return { unsure: why };
  return joined(sides as [Side, Side, Side], lineEnd);
}

function sideOf(text: string, kinds: Map<string, Kind>, reader: ReturnType<typeof tieredReader>): Side | { unsure: string } {
  const parts = fileParts(text);
  const documents = parts.documents.map((document): Held => {
    const version = readVersion(document.text, kinds, reader);
    return { ...document, version, key: version ? `record ${version.id}` : `text ${document.text.trim()}` };
  });
  const byKey = new Map(documents.map((document) => [document.key, document]));
  if (byKey.size < documents.length) return { unsure: "two records have one id" };
  return { ...parts, documents, byKey };
}

function joined([base, ours, theirs]: [Side, Side, Side], lineEnd: string): MergedFile {
  const unread = [base, ours, theirs].flatMap(({ documents }) => documents.filter(({ version }) => !version));
  if (unread.some(({ key }) => ![base, ours, theirs].every(({ byKey }) => byKey.has(key))))
    return { unsure: "a record that was changed cannot be read" };
  const tail = picked(base.tail, ours.tail, theirs.tail);
  const header = headerOf(base.header, ours.header, theirs.header);
  if (tail === undefined || header === undefined) return { unsure: "both sides changed what stands between the records" };
  const conflicts: { id: string; fields: string[] }[] = [];
  const documents: Held[] = [];
  for (const document of ours.documents) {
    const made = merged(document.key, base, ours, theirs, conflicts);
    if (made === "opening") return { unsure: "both sides changed what stands between the records" };
    if (made) documents.push(made);
  }
  for (const [i, { key }] of theirs.documents.entries()) {
    if (ours.byKey.has(key)) continue;
    const made = merged(key, base, ours, theirs, conflicts);
    if (!made || made === "opening") continue;
    const inFront = theirs.documents.slice(0, i).map((other) => documents.find((one) => one.key === other.key) ?? other);
    putDocument(documents, made, inFront, base);
  }
  return { text: joinFile({ header, documents, tail }, lineEnd), conflicts };
}

/** A meeting goes where its number says, all else behind what stood in front of it. */
function putDocument(documents: Held[], one: Held, inFront: Held[], base: Side): void {
  const known = documents.map(({ version }) => version?.fields as Fields | undefined);
  const fields = one.version?.fields as Fields | undefined;
  const isBeside = known.some((other) => other?.kind === "meeting" && other.series === fields?.series);
  if (fields?.kind === "meeting" && isBeside) documents.splice(insertionIndex(known, fields), 0, one);
  else putIn(documents, one, inFront, ({ key }) => !base.byKey.has(key));
}

/** The document of a key in both sides; undefined when it goes, `opening` when both changed what stands in front of it. */
function merged(
  key: string,
  base: Side,
  ours: Side,
  theirs: Side,
  conflicts: { id: string; fields: string[] }[],
): Held | "opening" | undefined {
  const [was, is, other] = [base, ours, theirs].map(({ byKey }) => byKey.get(key));
  const one = (is ?? other) as Held;
  if (!one.version || (!was && !(is && other))) return one;
  if (!is || !other) {
    if (was?.version && isSame(was.version, one.version)) return undefined;
    conflicts.push({ id: one.version.id, fields: [] });
    return { ...one, text: is ? conflictText(is.text, "") : conflictText("", one.text) };
  }
  // The first of a file has nothing in front; that another became the first is no change of it.
  const between = [was, is, other].map((held) => held?.opening || undefined);
  const known = between.find(Boolean) ?? "";
  const opening = picked(...(between.map((text) => text ?? between[0] ?? known) as [string, string, string]));
  if (opening === undefined) return "opening";
  const { text, conflicts: fields } = mergedRecord(was?.version, is.version as Version, other.version as Version);
  if (fields.length > 0) conflicts.push({ id: one.version.id, fields: fields.filter((name) => name !== "record") });
  return { ...is, opening, text };
}

/** What stands above the first record: comments of both sides, where it is comments alone. */
function headerOf(base: string, ours: string, theirs: string): string | undefined {
  const marks = [base, ours, theirs].some((text) => /^(?:---|\.\.\.|%)/m.test(text));
  return marks ? picked(base, ours, theirs) : mergedLines(base, ours, theirs);
}
