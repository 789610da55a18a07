// Text that is not YAML.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "yaml-syntax",
  severity: "error",
  summary: "the text is not YAML",
  why: "A record that cannot be read is missing from every report. The records above and below it are still read.",
  sentences: {
    main: "this cannot be read here ({detail})",
    other: "this cannot be read here ({detail})",
    colon: "a colon and a space inside a value",
    start: "a value cannot begin with {character}",
    tab: "a tab cannot indent a line",
    indent: "this line is not indented as those around it",
    dash: "a dash begins an entry of a list, and there is no list here",
    escape: "an escape that YAML does not know, inside double quotes",
    quote: "a quote that is never closed",
    bracket: "a bracket that is never closed",
    "no-colon": "this line is no field: it has no colon and space",
    undivided: "a colon and a plain space divide {field} from its value",
    divider: "this line is no field, and divides nothing: records are divided by a line ---",
    "dash-space": "a dash begins an entry of a list, and a space stands behind it",
    blank: "an empty document between two others",
  },
  help: {
    other: "look at this line and the one above; text with signs in it is safest in quotes",
    colon: "put the value in quotes",
    start: "put the value in quotes",
    tab: "indent with spaces",
    indent: "fields of a record begin at the very left; entries of one list stand below one another",
    dash: "entries stand below the name of their list, each behind a dash of its own, with nothing behind the colon",
    escape: "write \\\\ for a backslash, or use single quotes",
    quote: "close it; a quote inside a quoted value is written twice in single quotes, or with a backslash in double ones",
    bracket: "close it on the same line",
    "no-colon": "write the name of its field before it; if it goes on with the value above, indent it",
    undivided: "write {field}: and then, behind a space, the value",
    divider: "write three hyphens where a new record begins, or delete the line",
    "dash-space": "put a space behind the dash; text that begins with one is put in quotes",
    curly: "curly quotes are a part of the text: put the value in straight ones",
    blank: "delete one of the two lines ---",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
title: Plan: of action # <- yaml-syntax
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
title: "Plan: of action"
`,
  check: reportedByReading("yaml-syntax"),
};
