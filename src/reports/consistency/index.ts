// The consistency report on what is asked for, in every form.

import { namingRecords } from "../../domain/titles.js";
import type { OutputOf } from "../../model/output.js";
import { selected } from "../../query/ask.js";
import { runRules } from "../../rules/engine/check.js";
import type { Asked } from "../request.js";
import { type ConsistencyData, consistencyData, consistencyPaper, consistencyRows } from "./data.js";

/** The report on the records, but claims, that hold for the terms; `notes` puts notes on paper too. */
export function consistencyAsked({ store, terms, locale, partner }: Asked, notes: boolean): OutputOf<ConsistencyData> {
  const kinds = [...store.kinds.values()].filter(({ name }) => name !== "claim");
  const { findings } = runRules(store);
  const data = consistencyData(selected(store, kinds, terms), terms.length === 0, store, findings, namingRecords(locale, store));
  return {
    data: () => data,
    items: () => data.findings.flatMap((group) => group.findings),
    rows: () => consistencyRows(data),
    paper: () => consistencyPaper(data, locale, { partner, notes }),
  };
}
