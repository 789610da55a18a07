// A source says what sort of text it is.
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "source-without-class",
  severity: "note",
  summary: "a source of which it is not said what sort of text it is",
  why: "Which of two sources is the better is judged by their class, and a briefing cites official texts first. One without a class counts as no better than any.",
  sentences: {
    main: "{record} has no class",
  },
  help: { add: "add class: {classes}" },
  breaks: `
kind: source
version: 1
id: scribd-2020-23rd-china # <- source-without-class
title: Chairman's Statement of the 23rd ASEAN-China Summit
`,
  clean: `
kind: source
version: 1
id: scribd-2020-23rd-china
title: Chairman's Statement of the 23rd ASEAN-China Summit
class: official
`,
  *check(store): Iterable<Finding> {
    const classes = { either: store.kind("source").fields.get("class")?.values ?? [] };
    for (const record of store.all("source")) {
      if (record.fields.class !== undefined) continue;
      yield { rule: "source-without-class", at: { record, path: ["id"] }, slots: { record: { record }, classes }, help: "add" };
    }
  },
};
