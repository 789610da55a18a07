// What came of a meeting or an agreement, and what is silent since.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { OutputOf } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import type { ReportDefinition } from "../report.js";
import { sourced } from "../shared/sourced.js";
import { type FollowupData, followupData } from "./data.js";
import { followupPaper } from "./paper.js";

/** The report on one meeting or agreement. */
export const followupReport: ReportDefinition<[record: ArsomRecord, store: Store, locale: Locale], OutputOf<FollowupData>> = {
  name: "followup",
  forms: ["paper", "data", "items"],
  make(record, store, locale) {
    const data = followupData(record, store, locale);
    const plain = () => followupPaper(data, store, locale);
    return { data: () => data, items: () => data.later, paper: () => sourced(plain(), store, locale), plain };
  },
};
