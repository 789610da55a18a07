// Characters that act on a screen instead of standing on it.
import { type RuleFile, reportedByReading } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "control-character",
  severity: "error",
  summary: "a character that cannot be seen and changes how text is shown or read",
  why: "Such a character can clear a reader's screen, turn the order of a line around, or make two names differ that look the same. Text copied from a web page or a PDF file often brings one along.",
  sentences: {
    main: "the character {code} has no place in a record: it cannot be seen, and changes how text is shown or read",
    return: "a carriage return ({code}) that no line feed follows: programs differ on whether a line ends here",
    returns: "the lines of this file end in carriage returns alone ({code}), as on old Macintosh computers; nothing of it is read",
  },
  help: {
    delete: "delete it, or type the words again by hand",
    "line-ends": "save the file with line feeds at the ends of its lines (LF, or “Unix” in the menu of an editor)",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
city: "Bali\\u202E" # <- control-character
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
city: "Bali"
`,
  check: reportedByReading("control-character"),
};
