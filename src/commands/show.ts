// `arsom show`: one record in full.

import { recordNamed } from "../query/by-id.js";
import { showData, showPaper, whereOf } from "../reports/show.js";
import { runRules } from "../rules/engine/check.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "show",
  listed: { order: 20, summary: "one record in full, with its sources" },
  arguments: "<ids...>",
  summary: "one record in full: its fields, the sources behind them, what refers to it",
  flags: [{ flags: "--where", description: "only where each stands: file:line" }, ...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom show arsom-16", "the 16th ASEAN-Russia Senior Officials' Meeting"],
    ["arsom show --where jose-tavares igor-morgulov", "where two people are recorded"],
    ["arsom show arsom-16 --format json", "with its evidence and findings, for a script"],
  ],
  async run(ids, options, env) {
    const { store, locale } = await openRecords(options, env);
    const records = ids.map((id) => recordNamed(id, store));
    if (options.where) {
      const lines = records.map(whereOf);
      return { output: { paper: () => ({ blocks: lines.map((line) => ({ paragraph: [line] })) }), data: () => lines, items: () => lines } };
    }
    const { findings } = runRules(store);
    const data = () => records.map((record) => showData(record, store, findings, locale));
    const papers = () => records.map((record) => showPaper(record, store, findings, locale));
    return {
      output: {
        data,
        items: data,
        paper: () => {
          const [first, ...more] = papers();
          return {
            title: first?.title,
            blocks: [...(first?.blocks ?? []), ...more.flatMap(({ title, blocks }) => [{ heading: title ?? "" }, ...blocks])],
          };
        },
      },
    };
  },
};
