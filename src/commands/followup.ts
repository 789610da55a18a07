// `arsom followup`: what came of a meeting or an agreement.

import { joinNames } from "../language/locale.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { recordsAsked } from "../query/by-title.js";
import { followupReport } from "../reports/followup/index.js";
import type { Command } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "followup",
  listed: { order: 64, summary: "what came of a meeting or an agreement" },
  arguments: "<ids...>",
  summary: "what came of a meeting or an agreement: documents, what followed, progress, and since when nothing is on record",
  details: `It takes an id, or what show takes: an acronym and a number, or the title that reports
print, in any language. A later meeting is named when its record says that it follows the one asked for, or a
document adopted there; or when a report on it speaks of that. What no record says is
not guessed from words.`,
  prints: followupReport,
  flags: [AS_OF, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom followup asean-russia-summit-3", "since the summit of 2018"],
    ["arsom followup ARSOM 16", "a meeting by its acronym and number"],
    ["arsom followup '3rd ASEAN-Russia Summit'", "by its title"],
    ["arsom followup asean-russia-cpa-2016-2020", "a plan of action, with its progress"],
  ],
  async run(ids, options, env) {
    const { store, locale } = await openRecords(options, env);
    const { records, said } = await recordsAsked(ids, store, "followup");
    const [record, ...more] = records as [ArsomRecord, ...ArsomRecord[]];
    if (more.length > 0)
      throw new UsageError(
        `followup is on one record, not on ${joinNames(
          records.map(({ id }) => id),
          "and",
        )}`,
      );
    if (record.kind !== "meeting" && record.kind !== "agreement")
      throw new UsageError(`${record.id} is a ${record.kind}; followup takes a meeting or an agreement: arsom list meetings text:words`);
    for (const line of said) env.stderr.write(line);
    return { output: followupReport.make(record, store, locale) };
  },
};
