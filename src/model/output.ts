// What a command gives to a format: the same report as a paper, as data, as items, as a table or as findings.
import type { Paper } from "./paper.js";

/** A value of a cell in data. */
export type Cell = string | number | boolean | null;

/** Rows for spreadsheets and databases. */
export interface Rows {
  columns: string[];
  rows: Cell[][];
}

/** The forms a result has; a format prints the one it needs, and does not fit a result without it. */
export interface Output {
  paper?: () => Paper;
  /** For `json`. */
  data?: () => unknown;
  /** For `jsonl`: one a line. */
  items?: () => Iterable<unknown>;
  /** For `csv` and `tsv`. */
  rows?: () => Rows;
}

/** Where a result will be read. */
export interface Screen {
  /** A terminal: colour may be used, tables are fitted to the width. */
  terminal: boolean;
  width: number;
  colour: boolean;
}

/** One way to print; `needs` is the form of a result that it prints. */
export interface Format {
  name: string;
  /** File endings, without the dot, by which `-o` chooses it. */
  endings: string[];
  needs: keyof Output;
  print(output: Output, screen: Screen): Promise<string>;
}
