// The catalogue of commands, each loaded when it is called; written by the build from the files in this folder.
import type { Listed } from "./command.js";

export const commands: Listed[] = [
  { name: "list", summary: "a table of records", load: async () => (await import("./list.js")).command },
  { name: "show", summary: "one record in full, with its sources", load: async () => (await import("./show.js")).command },
  { name: "validate", summary: "check the records", load: async () => (await import("./validate.js")).command },
  { name: "timeline", summary: "what happened when", load: async () => (await import("./timeline.js")).command },
  { name: "summary", summary: "counts and coverage: what there is, what is missing", load: async () => (await import("./summary.js")).command },
  { name: "brief", summary: "a briefing paper on relations with a partner", load: async () => (await import("./brief.js")).command },
  { name: "due", summary: "what is overdue, and what is coming", load: async () => (await import("./due.js")).command },
  { name: "followup", summary: "what came of a meeting or an agreement", load: async () => (await import("./followup.js")).command },
  { name: "consistency", summary: "what does not fit together, and who says so", load: async () => (await import("./consistency.js")).command },
  { name: "why", summary: "one value: who says so, who says otherwise", load: async () => (await import("./why.js")).command },
  { name: "factcheck", summary: "what in a text does not agree with the records", load: async () => (await import("./factcheck.js")).command },
  { name: "export", summary: "the records for other programs", load: async () => (await import("./export.js")).command },
  { name: "diff", summary: "what changed in the records", load: async () => (await import("./diff.js")).command },
  { name: "explain", summary: "what a rule checks and why", load: async () => (await import("./explain.js")).command },
  { name: "new", summary: "a new record, checked before it is written", load: async () => (await import("./new.js")).command },
  { name: "read", summary: "what a text says, as claims of its source", load: async () => (await import("./read.js")).command },
  { name: "init", summary: "a repository of records with a first meeting", load: async () => (await import("./init.js")).command },
  { name: "schema", summary: "the JSON Schema of a kind", load: async () => (await import("./schema.js")).command },
  { name: "fmt", summary: "write the files in their canonical form", load: async () => (await import("./fmt.js")).command },
  { name: "fix", summary: "mend what can be mended for certain", load: async () => (await import("./fix.js")).command },
  { name: "rename", summary: "give a record another id, everywhere", load: async () => (await import("./rename.js")).command },
  { name: "migrate", summary: "rewrite records of older versions as the newest", load: async () => (await import("./migrate.js")).command },
  { name: "merge", summary: "merge two versions of a file, record by record; for git", load: async () => (await import("./merge.js")).command },
  { name: "completion", summary: "what a shell needs to complete arsom's command lines", load: async () => (await import("./completion.js")).commandAmong(commands) },
];
