// How a snapshot is written: what reading each file gave, with a copy of the file that must equal it. Data only.
import type { Suppression } from "../suppressions.js";

/** What reading one file gave, where reading had nothing to say of it. */
export interface FileSnapshot {
  /** Its path below the folder, with forward slashes. */
  name: string;
  /** True when a document of it took the full reader, without which nothing in it is located. */
  full: boolean;
  /** `ROW_WIDTH` values a record, one record behind another: one long list is read sooner than very many short ones. */
  rows: RowValue[];
  /** The fields of each record as a line of JSON. */
  fields: Buffer;
  /** Its suppressions; `of` is the place of the record among those of the file. */
  suppressions: KeptSuppression[];
  /** The bytes of the file, and how many they are. */
  readonly bytes: Buffer;
  size: number;
}

/** A suppression without the objects that it refers to. */
export interface KeptSuppression extends Pick<Suppression, "rules" | "reason" | "covers"> {
  of: number;
  start: number;
  end: number;
}

/** The files of a data set by name. */
export type Snapshot = Map<string, FileSnapshot>;

export type RowValue = string | number;

/** The values of a row, by their place in it. */
export const COLUMN = {
  kind: 0,
  id: 1,
  /** Where the record stands in the text of the file. */
  start: 2,
  end: 3,
  /** How many bytes its line of JSON has, and 1 when its fields hold maps. */
  length: 4,
  maps: 5,
  /** Of a claim: the id that it speaks of, and the kind by whose schema its fields are known to be sound; else empty. */
  about: 6,
  sound: 7,
};
export const ROW_WIDTH = 8;

/** The head of a snapshot: how many bytes are index and fields, how many the copies of files, and a checksum of the former. */
const HEAD = /^arsom snapshot (\d+) (\d+) (\d+) ([0-9a-f]{8})\n *\n$/;
const HEAD_LENGTH = 80;

interface Index {
  key: string;
  files: (Omit<FileSnapshot, "fields" | "bytes"> & { fields: number })[];
}

/** A snapshot as bytes, in parts that belong one behind another. `key` stands for all that reading depends on beside the files. */
export function* encodeSnapshot(key: string, files: FileSnapshot[]): Generator<Buffer> {
  const index: Index = {
    key,
    files: files.map(({ name, full, size, rows, fields, suppressions }) => ({
      name,
      full,
      size,
      rows,
      suppressions,
      fields: fields.length,
    })),
  };
  const json = Buffer.from(JSON.stringify(index));
  const body = [json, ...files.map(({ fields }) => fields)];
  const length = body.reduce((sum, part) => sum + part.length, 0);
  const copies = files.reduce((sum, { size }) => sum + size, 0);
  const head = `arsom snapshot ${json.length} ${length} ${copies} ${checksum(body)}\n`;
  yield Buffer.from(`${head.padEnd(HEAD_LENGTH - 1)}\n`);
  yield* body;
  for (const { bytes } of files) yield bytes;
}

/**
 * The snapshot that bytes hold; undefined, or thrown, when it is for another key or not whole. `checked` leaves out to look for
 * damage. A copy of a file that is damaged equals no file.
 */
export function decodeSnapshot(bytes: Buffer, key: string, checked: boolean): Snapshot | undefined {
  const head = HEAD.exec(bytes.toString("latin1", 0, HEAD_LENGTH));
  if (!head) return undefined;
  const [index, length, copies] = head.slice(1, 4).map(Number) as [number, number, number];
  const body = bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + length);
  if (bytes.length !== HEAD_LENGTH + length + copies || (!checked && checksum([body]) !== head[4])) return undefined;
  const held: Index = JSON.parse(body.toString("utf8", 0, index));
  if (held.key !== key) return undefined;
  const snapshot: Snapshot = new Map();
  let [field, copy] = [index, HEAD_LENGTH + length];
  for (const { fields, ...file } of held.files) {
    const { name, size } = file;
    snapshot.set(name, {
      ...file,
      fields: body.subarray(field, field + fields),
      bytes: bytes.subarray(copy, copy + size),
    });
    field += fields;
    copy += size;
  }
  return snapshot;
}

/** By it parts, one behind another, are known to be as they were written: against damage, not against malice, from which the folder is kept. */
export function checksum(parts: (Buffer | string)[]): string {
  // Loaded when it is used; it takes less time than a hash that none can forge.
  const { crc32 } = process.getBuiltinModule("node:zlib");
  return parts
    .reduce((sum, part) => crc32(part, sum), 0)
    .toString(16)
    .padStart(8, "0");
}
