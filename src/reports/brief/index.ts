// The briefing on a partner as of the day of the records.

import { partnerAsked } from "../../domain/partner.js";
import type { QueryReport } from "../report.js";
import { illustrated } from "../shared/drawing.js";
import { type BriefData, briefData } from "./data.js";
import { briefDrawing } from "./drawing.js";
import { TWO_PAGES, WHOLE } from "./length.js";
import { briefPaper } from "./paper.js";

/** The briefing on two pages, or with all that the records hold; throws UsageError unless one partner is named. */
export const briefReport: QueryReport<BriefData> = {
  name: "brief",
  forms: ["paper", "data"],
  takes: ["partner", "full"],
  make({ store, full, hidden, locale }, options) {
    const data = briefData(partnerAsked(options.partner, store), store.today, { store, full }, hidden, locale);
    const paper = () => briefPaper(data, store, locale, options.full ? WHOLE : TWO_PAGES);
    return { data: () => data, paper: () => illustrated(paper(), () => briefDrawing(data, store, locale)) };
  },
};
