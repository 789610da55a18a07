// What a report is before a format prints it: a title and blocks, their text made of spans.

import type { Severity } from "./finding.js";

/** A piece of text: plain, or with what a format may make of it. */
export type Span =
  | string
  | { strong: string }
  | { emphasis: string }
  /** Less important than what stands around it. */
  | { faint: string }
  /** What a reader must not miss. */
  | { alert: string }
  /** Words in another language than the paper's (BCP 47), with their quotation marks. */
  | { foreign: string; lang: string }
  /** A link to a record, by id; `lang` where its text is in another language than the paper's. */
  | { record: string; text: string; lang?: string }
  /** The sources a statement stands on, by id. */
  | { cite: string[] };
export type Text = Span[];

/** One column of a table: its key in data, its heading, how it is aligned. */
export interface Column {
  key: string;
  heading: string;
  align?: "left" | "right";
}

/** A table; every row has a cell for every column. */
export interface Table {
  columns: Column[];
  rows: Text[][];
  /** Columns for which there is no room go on in a further table, behind the first column. */
  continued?: boolean;
}

/** One thing that happened, or began or ended. Dates as the records write them; null when unknown. */
export interface Entry {
  date: string | null;
  end: string | null;
  kind: string;
  event: "held" | "planned" | "postponed" | "cancelled" | "unconfirmed" | "adopted" | "in-force" | "begins" | "ends" | "happened";
  id: string;
  series: string | null;
  number: number | null;
  title: string;
  place: string | null;
  chairs: string[];
  sources: string[];
  level: string | null;
  status: string | null;
  /** The date in words. */
  when: string;
}

/** The entries of one of several partners. */
export interface TimelineLane {
  name: string;
  /** Of the column of partners, where a format makes a table of all: `Partner`. */
  heading: string;
  entries: Entry[];
}

/** A place of a file to show: offsets in its text, and what to say of it where it is a second place. */
export interface Shown {
  file: string;
  text: string;
  start: number;
  end: number;
  line: number;
  column: number;
  message?: string;
  /** Of running text the words around the place are shown, not its line; and where what it speaks of is named. */
  around?: { named?: { start: number; end: number } };
}

/** A finding, ready to be shown with its places. */
export interface Framed {
  severity: Severity;
  rule: string;
  message: string;
  at: Shown;
  related: Shown[];
  help: string[];
}

/** A text, and the places in it that notes speak of, in order; none overlaps another. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number; class: "contradicts" | "differs" | "agrees" | "unknown" | "open"; note: Text }[];
}

/** A block of a paper. */
export type Block =
  | { heading: string }
  | { paragraph: Text }
  | { list: Text[]; ordered?: boolean }
  | { note: Text }
  | { code: string }
  /** Text that is the whole result, printed as it is. */
  | { verbatim: string }
  | { fields: { name: string; text: Text }[] }
  | { table: Table }
  /**
   * `headings`: of the table that some formats make of it: date, event, place, co-chairs. `lanes`: of several partners the
   * entries of each, to be shown side by side.
   */
  | { timeline: Entry[]; headings?: string[]; lanes?: TimelineLane[] }
  /** Where a format that can hold pictures puts the paper's drawing; a paper of few pages has room for it on a screen alone. */
  | { drawing: true | "on screen" }
  /** Labels with a count each, for small bar charts. */
  | { bars: { label: string; count: number }[]; unit: string }
  | { findings: Framed[] }
  /** A text with marks in it, and a numbered note on each. */
  | { marked: MarkedText }
  /** The sources that the paper cites, under this heading; where citations are footnotes, those are the list. */
  | { sources: string };

/** A source as the end of a paper lists it; statements cite it by its number. */
export interface CitedSource {
  id: string;
  number: number;
  text: string;
  url?: string;
}

/** A report, ready to be printed in any format that prints papers. */
export interface Paper {
  title?: string;
  /** The language of its words (BCP 47). */
  lang?: string;
  /** The day it is of, `YYYY-MM-DD`; files are dated by it, never by the clock. */
  date?: string;
  blocks: Block[];
  /** The sources that it cites, in the order of their numbers; without them citations show ids. */
  sources?: CitedSource[];
  /** The timeline drawn or its counts, for formats that can hold a picture where a block asks for one. */
  drawing?: Drawing | CrossChart;
}

/** Something at a time in a drawing: the days it may have been, counted as in `Day`. */
export interface Mark {
  id: string;
  label: string;
  when: string;
  earliest: number;
  latest: number;
  status: string | null;
  disputed: boolean;
}

/** A period in a drawing; an end that is left out is unknown, `open` means still running. */
export interface Bar {
  id: string;
  label: string;
  when: string;
  from?: number;
  to?: number;
  open: boolean;
  disputed: boolean;
}

/** One lane of a drawing: a series, the agreements, a partner's plans or coordinators. */
export interface Lane {
  name: string;
  /** The level of a series, or the kind of record, for glyph and colour. */
  level: string;
  marks: Mark[];
  bars: Bar[];
}

/** A timeline to be drawn. */
export interface Drawing {
  title: string;
  /** For those who cannot see it. */
  description: string;
  lang: string;
  today: number;
  lanes: Lane[];
}

/** Counts to be drawn: a chart under each heading. */
export interface Charts {
  title: string;
  /** For those who cannot see it. */
  description: string;
  lang: string;
  charts: { heading: string; bars: { label: string; count: number }[] }[];
}

/** Counts by two fields, to be drawn: a row for each value of one, a column for each of the other. */
export interface CrossChart {
  title: string;
  /** For those who cannot see it. */
  description: string;
  lang: string;
  heading: string;
  columns: string[];
  rows: { label: string; counts: number[] }[];
}

/** One event of a slide: the days it may have been, counted as in `Day`, and what is written beside it. */
export interface SlideEvent {
  when: string;
  place: string | null;
  title: string;
  /** The level of a series, or the kind of record, for glyph and colour. */
  level: string;
  status: string | null;
  earliest: number;
  latest: number;
}

/** A few events in order of time, to be drawn large on one slide. */
export interface Slide {
  title: string;
  /** For those who cannot see it. */
  description: string;
  lang: string;
  events: SlideEvent[];
  /** What it shows of how much, and the day it is of. */
  note: string;
}

/** The words of a text, without what a format would make of them. */
export function plainText(text: Text): string {
  return text.map(wordsOfSpan).join("");
}

function wordsOfSpan(span: Span): string {
  if (typeof span === "string") return span;
  if ("strong" in span) return span.strong;
  if ("emphasis" in span) return span.emphasis;
  if ("faint" in span) return span.faint;
  if ("alert" in span) return span.alert;
  if ("foreign" in span) return span.foreign;
  return "record" in span ? span.text : `[${span.cite.join(", ")}]`;
}
