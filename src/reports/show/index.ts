// Records in full, each with its sources, what refers to it and what the rules find.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { OutputOf } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { runRules } from "../../rules/engine/check.js";
import type { ReportDefinition } from "../report.js";
import { type ShownRecord, showData, whereOf } from "./data.js";
import { showPaper } from "./paper.js";

/** The records one below the other. */
export const showReport: ReportDefinition<[records: ArsomRecord[], store: Store, locale: Locale], OutputOf<ShownRecord[]>> = {
  name: "show",
  forms: ["paper", "data", "items"],
  make(records, store, locale) {
    const { findings } = runRules(store);
    const data = () => records.map((record) => showData(record, store, findings, locale));
    return {
      data,
      items: data,
      paper: () => {
        const [first, ...more] = records.map((record) => showPaper(record, store, findings, locale));
        const below = more.flatMap(({ title, blocks }) => [{ heading: title ?? "" }, ...blocks]);
        return { title: first?.title, blocks: [...(first?.blocks ?? []), ...below] };
      },
    };
  },
};

/** Only where each record stands. */
export function whereOutput(records: ArsomRecord[]): OutputOf<string[]> {
  const lines = records.map(whereOf);
  return { paper: () => ({ blocks: lines.map((line) => ({ paragraph: [line] })) }), data: () => lines, items: () => lines };
}
