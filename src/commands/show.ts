// `arsom show`: one record in full.

import { recordsAsked } from "../query/by-title.js";
import { showReport, whereOutput } from "../reports/show/index.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "show",
  listed: { order: 20, summary: "one record in full, with its sources" },
  arguments: "<ids...>",
  summary: "one record in full: its fields, the sources behind them, what refers to it",
  prints: showReport,
  flags: [{ flags: "--where", description: "only where each stands: file:line" }, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom show arsom-16", "the 16th ASEAN-Russia Senior Officials' Meeting"],
    ["arsom show ARSOM 16", "the same by its acronym and number"],
    ["arsom show '3rd ASEAN-Russia Summit'", "by the title that reports print, in any language"],
    ["arsom show --where jose-tavares igor-morgulov", "where two people are recorded"],
    ["arsom show arsom-16 --format json", "with its evidence and findings, for a script"],
  ],
  async run(ids, options, env) {
    const { store, locale } = await openRecords(options, env);
    const { records, said } = await recordsAsked(ids, store, "show");
    for (const line of said) env.stderr.write(line);
    return { output: options.where ? whereOutput(records) : showReport.make(records, store, locale) };
  },
};
