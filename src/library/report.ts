// Reports on records: their data, and printed in a format.

import { namingPlaces } from "../domain/titles.js";
import { type FormatFor, fitting, formatNames, formats } from "../formats/index.js";
import { localeOf } from "../language/index.js";
import type { Lang } from "../language/locale.js";
import type { Output, OutputForm, OutputOf } from "../model/output.js";
import type { Value } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { selected } from "../query/ask.js";
import { kindsNamed } from "../query/kinds.js";
import type { BriefData } from "../reports/brief/data.js";
import { briefAsked } from "../reports/brief/index.js";
import type { ConsistencyData } from "../reports/consistency/data.js";
import { consistencyAsked } from "../reports/consistency/index.js";
import { columnsFor, listData, listPaper, listRows } from "../reports/list/data.js";
import { type Asked, askedOf } from "../reports/request.js";
import type { SummaryData } from "../reports/summary/data.js";
import { summaryAsked } from "../reports/summary/index.js";
import type { TimelineData } from "../reports/timeline/data.js";
import { timelineAsked } from "../reports/timeline/index.js";
import { onlyOptions } from "./options.js";
import { type Library, libraryOf, type Records } from "./records.js";

/** A record as `list` gives it: its fields, and the derived `partner` and `date`. */
export interface ListedRecord {
  kind: string;
  id: string;
  [field: string]: Value;
}

/** The reports and the data of each; the same as `arsom <report> --format json` prints. */
export interface ReportData {
  list: ListedRecord[];
  timeline: TimelineData[];
  summary: SummaryData;
  consistency: ConsistencyData;
  brief: BriefData;
}

export type ReportName = keyof ReportData;

/** The formats that reports print in; which fits which is in the README. */
export type FormatName = FormatFor<Exclude<OutputForm, "findings" | "linked">>;

/** What to report on, and how. */
export interface ReportOptions {
  /** The terms of a query, all of which must hold: `["series.level:summit", "date:2018.."]`. */
  query?: string[];
  /** A partner by id, code or name; `brief` needs one. */
  partner?: string;
  /** For `list`: the kinds of records; else all. */
  kinds?: string[];
  /** The language of names and sentences; else that of `arsom.yaml`, else English. */
  lang?: Lang;
  /** For `brief`: all that the records hold, instead of two pages. */
  full?: boolean;
  /** For `consistency`: notes on paper too. */
  notes?: boolean;
}

/** A report that was made. */
export interface Report<N extends ReportName = ReportName> {
  data: ReportData[N];
  /** The report in a format, plain text when none is named; bytes for `docx`. Throws `UsageError` for one that does not fit. */
  print(format?: FormatName): Promise<string | Uint8Array>;
}

/** Makes a report; throws `UsageError` for a term, a kind or a partner that is not known, and for an option that is not for it. */
export async function report<N extends ReportName>(records: Records, name: N, options: ReportOptions = {}): Promise<Report<N>> {
  onlyOptions(options, ["lang", ...TAKES[name]], `the report ${name}`);
  const shelf = libraryOf(records);
  const locale = namingPlaces(await localeOf(options.lang ?? shelf.full.settings.lang ?? "en"), shelf.full);
  const partner = options.partner === undefined ? undefined : [options.partner];
  const asked = askedOf(options.query ?? [], { partner, asOf: shelf.asOf }, { store: shelf.store, locale });
  const output = (format?: FormatName) => REPORTS[name](asked, options, shelf, format);
  return { data: output().data(), print: (format = "text") => print(output(format), format) };
}

/** The options of each report, besides the language. */
const TAKES: { [N in ReportName]: (keyof ReportOptions)[] } = {
  list: ["query", "partner", "kinds"],
  timeline: ["query", "partner"],
  summary: ["query", "partner"],
  consistency: ["query", "partner", "notes"],
  brief: ["partner", "full"],
};

const REPORTS: {
  [N in ReportName]: (asked: Asked, options: ReportOptions, shelf: Library, format?: FormatName) => OutputOf<ReportData[N]>;
} = {
  list: ({ store, terms, locale }, { kinds: names }) => {
    const kinds = names ? kindsNamed(names.join(","), store) : [...store.kinds.values()];
    const records = selected(store, kinds, terms);
    const data = () => listData(records, store) as ListedRecord[];
    const rows = () => listRows(records, columnsFor(kinds), store);
    return { data, items: data, rows, paper: () => listPaper(rows(), locale) };
  },
  // As text a line an event, as the command prints it in a pipe.
  timeline: (asked, _options, _shelf, format) => timelineAsked(asked, { bare: format === "text" }),
  summary: summaryAsked,
  consistency: (asked, { notes }) => consistencyAsked(asked, notes === true),
  brief: ({ store, locale }, { partner, full }, shelf) =>
    briefAsked(partner, { store, locale, full: shelf.full, hidden: shelf.hidden }, full ? "full" : "short"),
};

async function print(output: Output, name: FormatName): Promise<string | Uint8Array> {
  const format = fitting(output).find((one) => one.name === name);
  if (!format) {
    const known = formats.some((one) => one.name === name);
    throw new UsageError(
      `this report does not print in ${name}${known ? "" : ", which is no format"}; it prints in ${formatNames(fitting(output))}`,
    );
  }
  return format.print(output, { terminal: false, width: 80, colour: false });
}
