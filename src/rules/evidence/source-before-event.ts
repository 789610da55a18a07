// A meeting said to have been held, by sources that could not yet know.

import { sourcesOf } from "../../domain/sources.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "source-before-event",
  severity: "warning",
  summary: "a held meeting supported only by sources published before it, or by previews",
  why: "An announcement is not a record: summits are put off and ministers stay at home. Until a later source is found, the meeting is planned or unconfirmed.",
  sentences: {
    main: "{record} ({when}) is held, but {sources} was written before it",
    several: "{record} ({when}) is held, but {sources} were all written before it",
  },
  help: { status: "find a source written afterwards, or give it status: unconfirmed" },
  breaks: `
kind: meeting
version: 1
id: asean-russia-pmc-2011
series: asean-russia-pmc
start: 2011-07-22
sources: [politact-2011-bali] # <- source-before-event
---
kind: source
version: 1
id: politact-2011-bali
title: Russian delegation to take part in ASEAN summits in Indonesia
published: 2011-07-20
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-pmc-2011
series: asean-russia-pmc
status: unconfirmed
start: 2011-07-22
sources: [politact-2011-bali]
---
kind: source
version: 1
id: politact-2011-bali
title: Russian delegation to take part in ASEAN summits in Indonesia
published: 2011-07-20
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      const { start, end, status = "held", sources: listed } = record.fields;
      if (status !== "held") continue;
      const sources = sourcesOf(record, store);
      const day = parseDate(start ?? "");
      if (sources.length === 0 || !sources.every((source) => writtenBefore(source, day, store))) continue;
      const slots = { record: { record }, when: { span: [start, end ?? start] as [string?, string?] }, sources: { list: sources } };
      const say = sources.length > 1 ? "several" : "main";
      yield { rule: "source-before-event", at: { record, path: [listed ? "sources" : "id"] }, say, slots: slots as never, help: "status" };
    }
  },
};

function writtenBefore(id: string, day: CivilDate | undefined, store: Store): boolean {
  const source = store.find("source", id);
  if (!source) return false;
  const published = parseDate(source.fields.published ?? "");
  if (certainlyBefore(published, day)) return true;
  // A preview of a later meeting may well report on this one.
  return source.fields.preview === true && !certainlyBefore(day, published);
}
