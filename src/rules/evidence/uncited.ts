// Every statement has its source.
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { unreadWords } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "uncited",
  severity: "warning",
  summary: "a record with no source and no claim",
  why: "A desk officer must be able to say where a date comes from. What has no source can be neither checked nor defended. Topics, places, sources and claims need none.",
  sentences: { main: "nothing says where {record} is known from" },
  help: { cite: "name a source under sources, or write a claim of one" },
  breaks: `
kind: meeting
version: 1
id: arsom-16 # <- uncited
series: arsom
start: 2019-02-19
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
sources: [mfa-sg-2019-arsom-16]
`,
  *check(store): Iterable<Finding> {
    const lost = unreadWords(store);
    // A claim that was told as broken still shows that there is a source.
    const claimed = new Set(store.broken.map((record) => (record.kind === "claim" ? record.fields.record : undefined)));
    for (const record of store.records) {
      if (store.kind(record.kind).uncited || record.fields.sources || lost.has(record.id)) continue;
      if (claimed.has(record.id) || store.claimsOn(record.id).length > 0) continue;
      yield { rule: "uncited", at: { record, path: ["id"] }, slots: { record: { record } }, help: "cite" };
    }
  },
};
