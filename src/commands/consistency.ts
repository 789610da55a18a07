// `arsom consistency`: what does not fit together, and who says so.

import { consistencyReport } from "../reports/consistency/index.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "consistency",
  listed: { order: 70, summary: "what does not fit together, and who says so" },
  arguments: "[query...]",
  summary: "what does not fit together: findings, open and settled disagreements of sources, coverage of the evidence",
  details: QUERY_HELP,
  prints: consistencyReport,
  flags: [...QUERY, { flags: "--notes", description: "print notes too" }, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom consistency --partner russia", "all that concerns Russia"],
    ["arsom consistency kind:meeting date:2018..2019 --notes", "meetings of two years, with what is only worth a look"],
    ["arsom consistency -o consistency.md", "a paper for a records meeting"],
  ],
  async run(args, options, env) {
    return { output: consistencyReport.make(await openRequest(args, options, env), { notes: options.notes === true }) };
  },
};
