// What other programs may use of arsom: records are loaded, checked and reported on.
export { BadSettings } from "../load/bad-settings.js";
export { NoSuchFolder } from "../load/find.js";
export type { Severity } from "../model/finding.js";
export type { Kinds } from "../model/kinds.js";
export type { ReportedFinding } from "../model/output.js";
export type { Fields, Item, Path, Scalar, Value } from "../model/record.js";
export { UsageError, UsageError as Mistake } from "../model/usage-error.js";
export type { BriefData } from "../reports/brief/data.js";
export type { ConsistencyData } from "../reports/consistency/data.js";
export type { ListedRecord } from "../reports/list/data.js";
export type { ReportOptions } from "../reports/report.js";
export type { Summary } from "../reports/shared/findings.js";
export type { SummaryData } from "../reports/summary/data.js";
export type { TimelineData } from "../reports/timeline/data.js";
export { type Check, type CheckOptions, check } from "./check.js";
export { type LoadOptions, load, shipped, type Texts } from "./load.js";
export type { LoadedRecord, Records } from "./records.js";
export { type FormatName, type Report, type ReportData, type ReportName, report } from "./report.js";
