// Sizes past which a file or a record is not read.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "limit",
  severity: "error",
  summary: "a file, record, list or text is larger, or nested deeper, than arsom reads",
  why: "Records come from many hands. A limit makes sure that one file, broken or meant to harm, cannot stall the work of everyone else.",
  sentences: {
    main: "larger than arsom reads",
    file: "the file has more than {limit} bytes and is not read",
    dataset: "the files before this one and this one have more than {limit} bytes together; it is not read",
    record: "the record has more than {limit} characters and is not read",
    depth: "nested more than {limit} levels deep; the record is not read",
    fields: "more than {limit} fields",
    entries: "a list of more than {limit} entries",
    text: "a text of more than {limit} characters",
  },
  help: { raise: "divide it; or, if it must be so large, raise limits.{name} in arsom.yaml" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [[[[[[[[jose-tavares]]]]]]]] # <- limit
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [jose-tavares]
`,
  check: reportedByReading("limit"),
};
