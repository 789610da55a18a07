// The shipped records as the build read and checked them: taken while every file still holds the same bytes.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ArsomRecord, Fields, SourceFile, TextRange } from "../model/record.js";
import type { Store } from "./store.js";

/** What the build keeps of a data set in which reading found nothing wrong: where everything stands. */
export interface Prepared {
  /** Each file of the folder in order, `arsom.yaml` first, and how many bytes of the copy are its own. */
  files: { path: string; size: number }[];
  /** Of every record its kind and id, column by column: a few long lists are read sooner than very many short ones. */
  kinds: string[];
  ids: string[];
  /** The number of its file, where it stands there, how many bytes of JSON are its fields, and whether they hold maps: five numbers a record. */
  numbers: number[];
}

/** The names under which the build keeps a data set: where all stands, the fields, and a copy of the files, one behind another. */
export const KEPT = { index: "index.json", fields: "fields.jsonl", copy: "files.yaml" };

/** So many numbers a record has. */
const WIDTH = 5;

/** A file whose text is made when it is asked for: few commands show places. */
class KeptFile implements SourceFile {
  private decoded?: string;

  constructor(
    readonly path: string,
    private readonly bytes: Buffer,
  ) {}

  get text(): string {
    this.decoded ??= this.bytes.toString("utf8");
    return this.decoded;
  }
}

/** A record whose fields are made when they are asked for: few commands ask for those of every record. */
class KeptRecord implements ArsomRecord {
  private made?: Fields;

  constructor(
    readonly kind: string,
    readonly id: string,
    private readonly file: SourceFile,
    private readonly numbers: number[],
    /** Where its numbers begin. */
    private readonly row: number,
    /** Of the fields of all records, where these begin. */
    private readonly json: Buffer,
    private readonly from: number,
  ) {}

  get place(): TextRange {
    return { file: this.file, start: this.numbers[this.row + 1] as number, end: this.numbers[this.row + 2] as number };
  }

  get fields(): Fields {
    if (this.made === undefined) {
      const to = this.from + (this.numbers[this.row + 3] as number);
      this.made = bare(JSON.parse(this.json.toString("utf8", this.from, to)) as Fields, this.numbers[this.row + 4] === 1);
    }
    return this.made;
  }
}

/**
 * Adds the records of a folder to an empty store when they were prepared and not a byte of their files has changed since;
 * gives false, and adds nothing, when they must be read. `paths` are those of the settings and of all files in order.
 */
export function takePrepared(kept: string, paths: string[], shown: (path: string) => string, store: Store): boolean {
  let prepared: Prepared;
  let json: Buffer;
  const files: SourceFile[] = [];
  try {
    prepared = JSON.parse(readFileSync(join(kept, KEPT.index), "latin1"));
    json = readFileSync(join(kept, KEPT.fields));
    const copy = readFileSync(join(kept, KEPT.copy));
    if (prepared.files.length !== paths.length) return false;
    const room = Buffer.allocUnsafe(prepared.files.reduce((most, { size }) => Math.max(most, size), 0) + 1);
    let at = 0;
    for (const [i, { path, size }] of prepared.files.entries()) {
      const name = paths[i] as string;
      const bytes = copy.subarray(at, at + size);
      if (!name.replaceAll("\\", "/").endsWith(`/${path}`) || !holds(name, bytes, room)) return false;
      at += size;
      files.push(new KeptFile(shown(name), bytes));
    }
  } catch {
    return false;
  }
  store.files.push(...files.slice(1));
  let at = 0;
  const { kinds, ids, numbers } = prepared;
  for (let i = 0, row = 0; i < ids.length; i++, row += WIDTH) {
    store.add(new KeptRecord(kinds[i] as string, ids[i] as string, files[numbers[row] as number] as SourceFile, numbers, row, json, at));
    at += numbers[row + 3] as number;
  }
  return true;
}

/** True when a file holds these bytes; `room` takes one more than any file should have. */
function holds(path: string, bytes: Buffer, room: Buffer): boolean {
  const file = openSync(path, "r");
  try {
    // One byte more is asked for than there should be: a file gives less only at its end.
    const length = readSync(file, room, 0, bytes.length + 1, null);
    return length === bytes.length && bytes.equals(room.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** As the readers make them: without the names that every object of JavaScript has. */
function bare<T extends object>(fields: T, maps: boolean): T {
  Object.setPrototypeOf(fields, null);
  if (!maps) return fields;
  for (const name in fields) {
    const value = fields[name];
    if (Array.isArray(value)) for (const entry of value) if (typeof entry === "object") bare(entry, false);
  }
  return fields;
}
