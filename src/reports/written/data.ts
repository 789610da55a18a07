// What a command that changes records did, or would do, as data.

/** One thing done in a file; where it stands in the old text, from 1. */
export interface EditDone {
  line: number | null;
  record: string | null;
  what: string;
}

/** What was done, as data (`schemas/output/written.schema.json`). */
export interface WrittenData {
  version: 1;
  /** False when nothing was written, only looked at. */
  written: boolean;
  files: { file: string; done: EditDone[] }[];
  /** How many files there are that stay as they are. */
  unchanged: number;
  left: { file: string; why: string }[];
}
