// `arsom consistency`: what does not fit together, and who says so.
import { consistencyData, consistencyPaper, consistencyRows } from "../reports/consistency.js";
import { namingRecords } from "../reports/titles.js";
import { check } from "../rules/check.js";
import { selected, termsOf } from "./ask.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRecords } from "./open.js";
import { partnerNamed } from "./partner.js";

export const command: Command = {
  name: "consistency",
  arguments: "[query...]",
  summary: "what does not fit together: findings, open and settled disagreements of sources, coverage of the evidence",
  details: QUERY_HELP,
  flags: [...QUERY, { flags: "--notes", description: "print notes too" }, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom consistency --partner russia", "all that concerns Russia"],
    ["arsom consistency kind:meeting date:2018..2019 --notes", "meetings of two years, with what is only worth a look"],
    ["arsom consistency -o consistency.md", "a paper for a records meeting"],
  ],
  async run(args, options, env) {
    const { store, words } = await openRecords(options, env);
    const terms = termsOf(args, options);
    const records = selected(
      store,
      [...store.kinds.values()].filter(({ name }) => name !== "claim"),
      terms,
    );
    const { findings } = check(store);
    const data = consistencyData(records, terms.length === 0, store, findings, namingRecords(words, store));
    const partner = options.partner === undefined ? undefined : partnerNamed(String(options.partner), store, words);
    return {
      output: {
        data: () => data,
        items: () => data.findings.flatMap((group) => group.findings),
        rows: () => consistencyRows(data),
        paper: () => consistencyPaper(data, words, { partner, notes: options.notes === true }),
      },
    };
  },
};
