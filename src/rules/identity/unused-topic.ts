// A topic that no record names.
import type { RuleFile } from "../engine/rule.js";
import { unused } from "../engine/unused.js";

export const rule: RuleFile = {
  id: "unused-topic",
  severity: "note",
  summary: "a topic that no record and no claim names",
  why: "A topic under which nothing can be found only makes the list of topics longer; often it is a second word for one that is used.",
  sentences: { main: "no record and no claim names the topic {record}" },
  help: { use: "name it under topics of a meeting, or delete the record" },
  breaks: `
kind: topic
version: 1
id: counter-terrorism # <- unused-topic
name: counter-terrorism
`,
  clean: `
kind: topic
version: 1
id: counter-terrorism
name: counter-terrorism
---
kind: meeting
version: 1
id: arsom-16
series: arsom
topics: [counter-terrorism]
`,
  check: (store) => unused(store, "topic"),
};
