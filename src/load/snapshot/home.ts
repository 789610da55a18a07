// Where the snapshot of a data set is kept between two readings.
import type { FileSnapshot, Snapshot } from "./format.js";

/** A place for one snapshot. A key stands for all that reading depends on beside the files themselves. */
export interface SnapshotHome {
  /** The snapshot that was kept under a key; undefined when there is none, or it cannot be used. */
  find(key: string): Snapshot | undefined;
  /** Keeps a snapshot in place of the one before; `news` are the bytes of files that this one does not hold. Absent where none is kept. */
  keep?(key: string, files: FileSnapshot[], news: number): void;
}

/** A home in memory, for as long as the process watches. */
export function memoryHome(): SnapshotHome {
  let last: { key: string; snapshot: Snapshot } | undefined;
  return {
    find: (key) => (last?.key === key ? last.snapshot : undefined),
    keep: (key, files) => {
      last = { key, snapshot: new Map(files.map((file) => [file.name, file])) };
    },
  };
}
