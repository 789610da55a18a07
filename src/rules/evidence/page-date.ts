// A date of publication that is only the stamp of a page.

import { extentOfRecord } from "../../domain/extent.js";
import type { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

const YEARS = 2;

export const rule: RuleFile = {
  id: "page-date",
  severity: "note",
  summary: "a source whose published is its page's stamp: the same as page_date, years after all it tells of",
  why: "Mirrors print the day on which a page was made or fetched. Taken for the day of publication it makes an old report look like late news, or a witness of what it could not know.",
  sentences: {
    main: "{record} is said to be published on {published}, which is its page's stamp; all it tells of is of {latest} or before",
    told: "the latest it tells of",
  },
  help: { remove: "keep page_date, and take published out until the text itself gives it" },
  breaks: `
kind: source
version: 1
id: vn24h-2018-arsom-15
title: Report on the 15th meeting
published: 2026-03-05 # <- page-date
page_date: 2026-03-05
---
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-18
sources: [vn24h-2018-arsom-15]
`,
  clean: `
kind: source
version: 1
id: vn24h-2018-arsom-15
title: Report on the 15th meeting
page_date: 2026-03-05
---
kind: meeting
version: 1
id: arsom-15
series: arsom
start: 2018-05-18
sources: [vn24h-2018-arsom-15]
`,
  *check(store): Iterable<Finding> {
    for (const source of store.all("source")) {
      const { published, page_date } = source.fields;
      const stamp = published !== undefined && published === page_date ? parseDate(published) : undefined;
      if (!stamp || stamp.qualifier) continue;
      const latest = latestTold(source, store);
      if (!latest || latest.day + YEARS * 365 >= stamp.earliest) continue;
      yield {
        rule: "page-date",
        at: { record: source, path: ["published"] },
        slots: { record: { record: source }, published: { date: stamp.text }, latest: { date: latest.text } },
        related: [{ at: { record: latest.record, path: [latest.field] }, say: "told" }],
        help: "remove",
      };
    }
  },
};

/** The latest day that any record speaks of which stands on a source. */
function latestTold(source: ArsomRecord, store: Store): { day: number; text: string; record: ArsomRecord; field: string } | undefined {
  let latest: { day: number; text: string; record: ArsomRecord; field: string } | undefined;
  for (const referring of store.referrers(source.id)) {
    const record = referring.kind === "claim" ? store.get(referring.fields.record) : referring;
    if (!record || record.broken || record.kind === "source") continue;
    const kind = store.kind(record.kind);
    const extent = extentOfRecord(record, kind);
    if (!extent || (latest && extent.latest <= latest.day)) continue;
    const field = kind.when.flat().find((name) => record.fields[name] !== undefined) ?? "id";
    latest = { day: extent.latest, text: String(record.fields[field]), record, field };
  }
  return latest;
}
