// One value: who says so, who says otherwise, and how it was settled.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { OutputOf } from "../../model/output.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import { runRules } from "../../rules/engine/check.js";
import type { ReportDefinition } from "../report.js";
import { type WhyData, whyData } from "./data.js";
import { whyPaper } from "./paper.js";

/** The report on the value at a path of a record. */
export const whyReport: ReportDefinition<[record: ArsomRecord, path: Path, store: Store, locale: Locale], OutputOf<WhyData>> = {
  name: "why",
  forms: ["paper", "data"],
  make(record, path, store, locale) {
    const { findings } = runRules(store);
    const data = () => whyData(record, path, store, findings, locale);
    return { data, paper: () => whyPaper(data(), record, store, locale) };
  },
};
