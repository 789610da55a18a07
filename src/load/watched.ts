// What a data set that is read again and again depends on, as it was when it was last looked at, and the snapshot of that reading.
import { statSync } from "node:fs";
import { join } from "node:path";
import { memoryHome } from "./snapshot/home.js";
import { reasonOf, walk } from "./walk.js";

/** A data set that is watched. */
export class Watched {
  readonly snapshots = memoryHome();
  /** Of the last reading: how many records there were, and how many of them had to be read anew. */
  records = 0;
  anew = 0;
  private at?: { folder: string; file?: string };
  /** Every file that the last reading depends on, as it was when it was looked at. */
  private seen = new Map<string, string>();

  /** Begins a reading. */
  begin(folder: string, file: string | undefined): void {
    this.at = { folder, file };
    this.seen = new Map();
    for (const path of [...(file ? [] : [join(folder, "arsom.yaml")]), ...this.files()]) this.note(path);
    this.end(0, 0);
  }

  /** Ends it: so many records there are, and so many of them came from the snapshot. */
  end(records: number, restored: number): void {
    this.records = records;
    this.anew = records - restored;
  }

  /** True once a reading has begun. */
  get began(): boolean {
    return this.at !== undefined;
  }

  /** Before what may fail: what changes from here on is a change. */
  again(): void {
    if (this.at) this.seen = this.now();
  }

  /** Notes a file before it is read. */
  note(path: string): void {
    if (!this.seen.has(path)) this.seen.set(path, stampOf(path));
  }

  /** True when a file that the last reading depends on is not what it was, or one has come or gone. */
  get stale(): boolean {
    return !same(this.seen, this.now());
  }

  /** The same files as they are now. */
  now(): Map<string, string> {
    return new Map([...this.seen.keys(), ...this.files()].map((path) => [path, stampOf(path)]));
  }

  private files(): string[] {
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
