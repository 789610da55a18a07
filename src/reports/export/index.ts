// Records for other programs: JSON Lines, a calendar, linked data; the tables of a data package are in `tables.ts`.

import type { Output } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { inTime } from "../../query/select.js";
import type { ReportDefinition } from "../report.js";
import type { ReportRequest } from "../request.js";
import { calendarOf } from "../shared/calendar.js";
import { recordData } from "../shared/cells.js";
import { linkedData } from "./linked.js";

/** The records that were chosen; as a calendar and as linked data the meetings among them. */
export const exportReport: ReportDefinition<[records: ArsomRecord[], request: ReportRequest], Output> = {
  name: "export",
  forms: ["items", "events", "linked"],
  make(records, { store, locale, relation = "ASEAN", warn }) {
    return {
      items: () => records.map((record) => recordData(record, store)),
      events: () => calendarOf(inTime(store, records), store, locale, relation, warn),
      linked: () => {
        const { document, vague } = linkedData(inTime(store, records), store, locale);
        if (vague > 0) warn?.(`dates left out of ${vague} ${vague === 1 ? "meeting" : "meetings"}: not plainly known`);
        return document;
      },
    };
  },
};
