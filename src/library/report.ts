// Reports on records: their data, and printed in a format.

import { namingPlaces } from "../domain/titles.js";
import { type FormatFor, fitting, formatNames, formats } from "../formats/index.js";
import { localeOf } from "../language/index.js";
import type { Output, OutputForm } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import { type Registry, reports } from "../reports/index.js";
import type { QueryReport, ReportOptions } from "../reports/report.js";
import { requestOf } from "../reports/request.js";
import { onlyOptions } from "./options.js";
import { libraryOf, type Records } from "./records.js";

/** The reports that a program may ask for, and the data of each; the same as `arsom <report> --format json` prints. */
export type ReportData = { [N in ReportName]: Registry[N] extends QueryReport<infer Data, infer _> ? Data : never };

export type ReportName = { [N in keyof Registry]: Registry[N] extends Pick<QueryReport<unknown>, "takes"> ? N : never }[keyof Registry];

/** The formats that reports print in; `arsom help formats` says which fits which. */
export type FormatName = FormatFor<Exclude<OutputForm, "findings" | "linked">>;

/** A report that was made. */
export interface Report<N extends ReportName = ReportName> {
  data: ReportData[N];
  /** The report in a format, plain text when none is named; bytes for `docx`. Throws `UsageError` for one that does not fit. */
  print(format?: FormatName): Promise<string | Uint8Array>;
}

/** Makes a report; throws `UsageError` for a report, a term, a kind or a partner that is not known, and for an option that is not for it. */
export async function report<N extends ReportName>(records: Records, name: N, options: ReportOptions = {}): Promise<Report<N>> {
  const { takes, make } = await queryReport(name);
  onlyOptions(options, ["lang", ...takes], `the report ${name}`);
  const library = libraryOf(records);
  const locale = namingPlaces(await localeOf(options.lang ?? library.full.settings.lang ?? "en"), library.full);
  const partner = options.partner === undefined ? undefined : [options.partner];
  const request = await requestOf(options.query ?? [], { partner, asOf: library.asOf }, { ...library, locale });
  // As text a line an event, as the command prints it in a pipe.
  const output = (format?: FormatName) => make({ ...request, piped: format === "text" }, options);
  return { data: output().data(), print: (format = "text") => print(output(format), format) };
}

/** The report of a name; throws UsageError when there is none that a program may ask for. */
async function queryReport<N extends ReportName>(name: N): Promise<QueryReport<ReportData[N]>> {
  const found = Object.hasOwn(reports, name) ? await reports[name]() : undefined;
  if (!found || !("takes" in found)) throw new UsageError(`no report is called ${name}`);
  return found as unknown as QueryReport<ReportData[N]>;
}

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
