// A field stands once in a record.
import type { Finding } from "../../model/finding.js";
import type { TextRange } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "duplicate-key",
  severity: "error",
  summary: "a field stands twice in one record",
  why: "Of two values only one can be read, and which one depends on the program. Where the field is kind, two records have run together because the line between them is missing.",
  sentences: {
    main: "{field} stands twice in this record",
    field: "{field} stands twice in this record",
    kind: "{field} stands twice in this record",
    first: "the first one is here",
  },
  help: {
    field: "keep the right one; values of one field belong in a list",
    kind: "if a new record begins here, a line --- is missing above it",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
start: 2019-02-20 # <- duplicate-key
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
`,
  *check(store): Iterable<Finding> {
    let together: TextRange | undefined;
    for (const finding of store.reported.get("duplicate-key") ?? []) {
      const at = finding.at as TextRange;
      // Where two records have run together every field of the second stands twice: its kind says so for all.
      if (together && at.file === together.file && at.start > together.start && at.start < together.end) continue;
      if (finding.say === "kind") together = { ...at, end: endOf(at) };
      yield finding;
    }
  },
};

/** Where the document of a place ends. */
function endOf({ file: { text }, start }: TextRange): number {
  const next = text.indexOf("\n---", start);
  return next < 0 ? text.length : next;
}
