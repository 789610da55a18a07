// A merge that was begun and not settled.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "merge-conflict",
  severity: "error",
  summary: "conflict markers of a merge: the record, or the file, is not read",
  why: "Between the markers both sides of a merge stand one above the other, and which of them holds has not been decided. Where they begin and end inside one record (as arsom merge leaves them), the other records of the file are read; else none is, until that is done.",
  sentences: {
    main: "a merge left its conflict here; nothing of this file is read until it is settled",
    record: "a merge left its conflict here; this record is not read until it is settled",
  },
  help: { settle: "keep the lines that are right and delete the others, and every line of signs such as <<<<<<< and =======" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
<<<<<<< HEAD # <- merge-conflict
start: 2019-02-19
=======
start: 2019-02-20
>>>>>>> origin/main
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
`,
  check: reportedByReading("merge-conflict"),
};
