// What a report is: the forms in which it comes, what it takes, and how it is made.

import type { Lang } from "../language/locale.js";
import type { Output, OutputForm, OutputOf } from "../model/output.js";
import type { ReportRequest } from "./request.js";

/** One report; its folder has its name, and `schemas/output/` the schema of its data. */
export interface ReportDefinition<Given extends unknown[], Made extends Output> {
  readonly name: string;
  /** The forms that it has at its fullest. */
  readonly forms: readonly OutputForm[];
  make(...given: Given): Made;
}

/** A report on what a query chooses, which other programs may ask for as well. */
export interface QueryReport<Data, More = unknown> extends ReportDefinition<[ReportRequest, ReportOptions & More], OutputOf<Data>> {
  /** What a program may say of it, besides the language. */
  readonly takes: readonly (keyof ReportOptions)[];
}

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
  /** For `due`: how far to look ahead, `6m`, `12m`, `2y` or `90d`; else a year. */
  within?: string;
  /** For `due`: only what concerns a member state, by its code or name. */
  office?: string;
  /** For `consistency`: notes on paper too. */
  notes?: boolean;
}
