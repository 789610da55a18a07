// What one reading leaves for the next: the bytes of files that are the same, and what every document says by its text.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Limits } from "../model/limits.js";
import type { Bytes } from "./bytes.js";
import type { Reading } from "./read/reader.js";
import type { TieredReader } from "./read/tiered.js";
import { reasonOf, walk } from "./walk.js";

/** Kept while the records of a folder, or of one file, are read again and again. */
export class Memory {
  /** Of the last reading: how many documents there were, and how many of them had to be read anew. */
  documents = 0;
  anew = 0;
  private at?: { folder: string; file?: string };
  /** Every file that the last reading depends on, as it was when it was looked at. */
  private seen = new Map<string, string>();
  private limits = "";
  private files = new Map<string, { stamp: string; bytes: Uint8Array }>();
  private readings = new Map<string, Reading>();
  private lastFiles = this.files;
  private lastReadings = this.readings;

  /** Begins a reading; what the one before did not use is forgotten. */
  begin(folder: string, file: string | undefined): void {
    this.at = { folder, file };
    this.seen = new Map();
    for (const path of [...(file ? [] : [join(folder, "arsom.yaml")]), ...this.records()]) this.note(path);
    [this.lastFiles, this.files] = [this.files, new Map()];
    [this.lastReadings, this.readings] = [this.readings, new Map()];
    this.documents = 0;
    this.anew = 0;
  }

  /** True once a reading has begun. */
  get began(): boolean {
    return this.at !== undefined;
  }

  /** Before what may fail: what changes from here on is a change. */
  again(): void {
    if (this.at) this.seen = this.now();
  }

  /** Notes a file before it is read that is none of records: a schema. */
  note(path: string): void {
    this.seen.set(path, stampOf(path));
  }

  /** A file of records, read only when its size, its times or its place on the disk are others. */
  bytesOf(path: string, limit: number): Bytes {
    const { size } = statSync(path);
    if (size > limit) return { size };
    if (!this.seen.has(path)) this.note(path);
    const stamp = this.seen.get(path) as string;
    const last = this.lastFiles.get(path);
    const file = last?.stamp === stamp ? last : { stamp, bytes: readFileSync(path) };
    this.files.set(path, file);
    return { size, bytes: file.bytes };
  }

  /** A reader that reads no text twice. What it gives is a copy each time, as records are changed while they are checked. */
  remembering(reader: TieredReader, limits: Limits): TieredReader {
    const now = JSON.stringify(limits);
    if (now !== this.limits) this.lastReadings = new Map();
    this.limits = now;
    // Whichever of them takes a text, it is asked for it once.
    const once = (read: TieredReader["read"]) => (text: string) => {
      let reading = this.readings.get(text) ?? this.lastReadings.get(text);
      if (!reading) {
        reading = read(text);
        if (!reading) return undefined;
        this.anew++;
      }
      this.documents++;
      this.readings.set(text, reading);
      return { ...reading, ...(reading.fields && { fields: copyOf(reading.fields) }) };
    };
    return { ...reader, flat: once(reader.flat), full: once(reader.full), read: once(reader.read) };
  }

  /** True when a file that the last reading depends on is not what it was, or one has come or gone. */
  get stale(): boolean {
    return !same(this.seen, this.now());
  }

  /** The same files as they are now. */
  now(): Map<string, string> {
    const beside = [...this.seen.keys()].filter((path) => !this.files.has(path));
    return new Map([...this.records(), ...beside].map((path) => [path, stampOf(path)]));
  }

  private records(): string[] {
    const { folder, file } = this.at as { folder: string; file?: string };
    return file ? [file] : walk(folder).files;
  }
}

/** True when the files and the stamps of all of them are the same. */
export function same(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, stamp]) => b.get(path) === stamp);
}

/** What tells a file from what it was, without reading it; two writes within one tick of the file system's clock are told by their size. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  } catch (error) {
    return reasonOf(error);
  }
}

function copyOf<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy = Object.create(null);
  for (const name of Object.keys(value)) copy[name] = copyOf((value as { [field: string]: unknown })[name]);
  return copy;
}
