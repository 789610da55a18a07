// The reading of a data set with a snapshot: files that it holds as they are come from it, others are read, and what was read is kept.
import type { ArsomRecord, SourceFile } from "../../model/record.js";
import { shippedKinds } from "../catalogue.js";
import { spokenBy } from "../claims.js";
import type { LoadContext } from "../document.js";
import { readFile } from "../files.js";
import type { Store } from "../store.js";
import { COLUMN, type FileSnapshot, ROW_WIDTH, type Snapshot } from "./format.js";
import type { SnapshotHome } from "./home.js";
import { restore, snapshotOf } from "./record.js";

/** One reading of the files of a data set into a store. */
export class SnapshotReading {
  /** How many records came from the snapshot. */
  restored = 0;
  private readonly key: string;
  private readonly found: Snapshot | undefined;
  private readonly kept: { snapshot: FileSnapshot; records: ArsomRecord[]; fresh: boolean }[] = [];

  /** `home` holds what the last reading left; `schemas` are the texts of the user's own kinds. */
  constructor(
    private readonly context: LoadContext,
    private readonly home: SnapshotHome,
    schemas: string[],
  ) {
    this.key = JSON.stringify([shippedKinds.reader, context.store.settings.limits, schemas]);
    this.found = home.find(this.key);
  }

  /** Reads a file, by its path below the folder and the name that is shown, unless the snapshot holds it with the same bytes. */
  async read(name: string, shown: string, bytes: Uint8Array): Promise<void> {
    const snapshot = this.found?.get(name);
    if (snapshot?.bytes.equals(bytes)) await this.take(snapshot, shown);
    else await this.readAnew(name, shown, bytes);
  }

  private async take(snapshot: FileSnapshot, shown: string): Promise<void> {
    const { store, reader } = this.context;
    if (snapshot.full) await reader.ready();
    const from = store.records.length;
    restore(snapshot, shown, store);
    this.restored += store.records.length - from;
    if (this.home.keep) this.kept.push({ snapshot, records: store.records.slice(from), fresh: false });
  }

  private async readAnew(name: string, shown: string, bytes: Uint8Array): Promise<void> {
    const { store, reader } = this.context;
    const [from, silenced, remarks, full] = [store.records.length, store.suppressions.length, remarksIn(store), reader.fullReads];
    // The bytes are gone when another file is read.
    await readFile(this.context, shown, bytes);
    if (!this.home.keep || remarksIn(store) !== remarks) return;
    const records = store.records.slice(from);
    const file = store.files.at(-1) as SourceFile;
    const read = { file, records, suppressions: store.suppressions.slice(silenced), full: reader.fullReads > full };
    this.kept.push({ snapshot: snapshotOf(name, bytes.length, read), records, fresh: true });
  }

  /** Keeps what was read, once the claims are checked. */
  keep(): void {
    let news = 0;
    for (const { snapshot, records, fresh } of this.kept) {
      const noted = noteSound(snapshot, records, this.context.store);
      if (noted || fresh) news += snapshot.size;
    }
    const files = this.kept.map(({ snapshot }) => snapshot);
    this.home.keep?.(this.key, files, news);
  }
}

/** How much reading has said so far that a snapshot does not hold. */
function remarksIn({ reported, unread, broken, written }: Store): number {
  let findings = 0;
  for (const list of reported.values()) findings += list.length;
  return findings + unread + broken.length + written.size;
}

/** Notes by which kind each claim of a file proved sound; gives true when that is more than was known. */
function noteSound({ rows }: FileSnapshot, records: ArsomRecord[], store: Store): boolean {
  let noted = false;
  for (const [i, record] of records.entries()) {
    if (record.kind !== "claim" || record.broken) continue;
    const cell = i * ROW_WIDTH + COLUMN.sound;
    const kind = spokenBy(record, store)?.name;
    if (kind === undefined || rows[cell] === kind) continue;
    rows[cell] = kind;
    noted = true;
  }
  return noted;
}
