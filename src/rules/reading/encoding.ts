// Files are UTF-8.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "encoding",
  severity: "error",
  summary: "a file that is not UTF-8 (error), or that begins with a byte-order mark (warning)",
  why: "Vietnamese, Indonesian and Russian names survive only when every program reads the same bytes as the same letters. A file in another encoding is not read at all, so that no name is damaged in silence.",
  sentences: {
    main: "byte {offset} is not UTF-8; nothing of this file is read",
    byte: "byte {offset} is not UTF-8; nothing of this file is read",
    "utf-16": "this file is UTF-16; nothing of it is read",
    mark: "the file begins with a byte-order mark",
    "mark-again": "a second byte-order mark, at byte {offset}",
  },
  help: {
    save: "save the file as UTF-8",
    "save-plain": "save the file as UTF-8 without a byte-order mark",
  },
  breaks: `\uFEFFkind: meeting # <- encoding
version: 1
id: arsom-16
series: arsom
`,
  clean: `kind: meeting
version: 1
id: arsom-16
series: arsom
`,
  check: reportedByReading("encoding"),
};
