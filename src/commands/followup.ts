// `arsom followup`: what came of a meeting or an agreement.

import { UsageError } from "../model/usage-error.js";
import { recordNamed } from "../query/by-id.js";
import { followupReport } from "../reports/followup/index.js";
import type { Command } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "followup",
  listed: { order: 64, summary: "what came of a meeting or an agreement" },
  arguments: "<id>",
  summary: "what came of a meeting or an agreement: documents, what followed, progress, and since when nothing is on record",
  details: `A later meeting is named when its record says that it follows the one asked for, or a
document adopted there; or when a report on it speaks of that. What no record says is
not guessed from words.`,
  prints: followupReport,
  flags: [AS_OF, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom followup asean-russia-summit-3", "since the summit of 2018"],
    ["arsom followup asean-russia-cpa-2016-2020", "a plan of action, with its progress"],
  ],
  async run([id], options, env) {
    const { store, locale } = await openRecords(options, env);
    const record = recordNamed(id as string, store);
    if (record.kind !== "meeting" && record.kind !== "agreement")
      throw new UsageError(`${record.id} is a ${record.kind}; followup takes a meeting or an agreement: arsom list meetings text:words`);
    return { output: followupReport.make(record, store, locale) };
  },
};
