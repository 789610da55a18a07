// What a command gives to a format: the same report as a paper, as data, as items, as a table or as findings.
import type { Severity } from "./finding.js";
import type { Charts, CrossChart, Drawing, Paper, Slide } from "./paper.js";
import type { Path } from "./record.js";

/** A value of a cell in data. */
export type Cell = string | number | boolean | null;

/** Rows for spreadsheets and databases. */
export interface Rows {
  columns: string[];
  rows: Cell[][];
}

/** A finding for other programs: its place in words of files and lines. */
export interface ReportedFinding {
  rule: string;
  severity: Severity;
  message: string;
  record: string | null;
  path: Path;
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  related: { message: string; file: string; line: number; column: number; record: string | null; path: Path }[];
  help: string | null;
  /** True when `arsom fix` can mend it for certain. */
  fixable: boolean;
}

/** A finding, and whether the run fails for it. */
export interface RunFinding extends ReportedFinding {
  fails: boolean;
}

/** What was checked, by what, and what was found. */
export interface Findings {
  /** The command that checked. */
  command: string;
  version: string;
  findings: RunFinding[];
  rules: { id: string; summary: string; why: string; severity: Severity }[];
  records: { id: string; kind: string; file: string }[];
  /** The hash by which code scanning knows a line of a file again, where the file can be read. */
  lineHash?(file: string, line: number): string | undefined;
}

/** A meeting for a calendar (RFC 5545): whole days. */
export interface CalendarEvent {
  id: string;
  title: string;
  /** `YYYY-MM-DD`, both included. */
  start: string;
  end: string;
  place: string | null;
  description: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  url: string | null;
  categories: string[];
}

/** A task for a calendar (RFC 5545): something of which no day is known, due by the last day of its period. */
export interface CalendarTask extends Pick<CalendarEvent, "id" | "title" | "description" | "url" | "categories"> {
  /** `YYYY-MM-DD`. */
  due: string;
  /** Its period is over, and nothing is left to do. */
  done?: boolean;
}

/** A calendar of meetings. */
export interface Calendar {
  title: string;
  /** The day it is of, `YYYY-MM-DD`: its entries are stamped with it, never by the clock. */
  date: string;
  events: CalendarEvent[];
  tasks?: CalendarTask[];
}

/** The forms a result has; a format prints the one it needs, and does not fit a result without it. */
export interface Output {
  /** What it is called where a format does not fit it; else "this". */
  called?: string;
  paper?: () => Paper;
  /** For `text`, where it prints another paper than `md`, `html` and `docx`. */
  plain?: () => Paper;
  /** For `json`. */
  data?: () => unknown;
  /** For `jsonl`: one a line. */
  items?: () => Iterable<unknown>;
  /** For `github`, `sarif` and `junit`. */
  findings?: () => Findings;
  /** For `svg`. */
  drawing?: () => Drawing | Charts | CrossChart | Slide;
  /** For `ics`. */
  events?: () => Calendar;
  /** For `jsonld`: a JSON-LD document. */
  linked?: () => object;
  /** For `csv` and `tsv`. */
  rows?: () => Rows;
}

/** A result whose data is of a known shape. */
export interface OutputOf<T> extends Output {
  data: () => T;
}

/** Where a result will be read. */
export interface Screen {
  /** A terminal: colour may be used, tables are fitted to the width. */
  terminal: boolean;
  width: number;
  colour: boolean;
}

/** One of the forms of a result. */
export type OutputForm = Exclude<keyof Output, "called" | "plain">;

/** Prints the one form of a result that a format needs. */
export type Print = (output: Output, screen: Screen) => Promise<string | Uint8Array>;

/** One way to print; `needs` is the form of a result that it prints. */
export interface Format {
  readonly name: string;
  /** The endings of its files, without the dot; `-o` chooses the first format that has one. */
  readonly endings: readonly string[];
  readonly needs: OutputForm;
  readonly print: Print;
}
