// `arsom show`: one record in full.
import { en } from "../language/en.js";
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { Mistake } from "../query/mistake.js";
import { showData, showPaper, whereOf } from "../reports/show.js";
import { check } from "../rules/check.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "show",
  arguments: "<ids...>",
  summary: "one record in full: its fields, the sources behind them, what refers to it",
  flags: [{ flags: "--where", description: "only where each stands: file:line" }, ...DATA, ...PRINT],
  examples: [
    ["arsom show arsom-16", "the 16th ASEAN-Russia Senior Officials' Meeting"],
    ["arsom show --where jose-tavares igor-morgulov", "where two people are recorded"],
    ["arsom show arsom-16 --format json", "with its evidence and findings, for a script"],
  ],
  async run(ids, options, env) {
    const { store } = await openRecords(options, env);
    const records = ids.map((id) => named(id, store));
    if (options.where) {
      const lines = records.map(whereOf);
      return { output: { paper: () => ({ blocks: lines.map((line) => ({ paragraph: [line] })) }), data: () => lines, items: () => lines } };
    }
    const { findings } = check(store);
    const data = () => records.map((record) => showData(record, store, findings, en));
    const papers = () => records.map((record) => showPaper(record, store, findings, en));
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

/** The record of an id; throws Mistake with the nearest id. */
function named(id: string, store: Store): ArsomRecord {
  const record = store.get(id) ?? store.get(id.toLowerCase());
  if (record && !record.broken) return record;
  if (record || store.lost.has(id)) throw new Mistake(`${id} cannot be shown: its record is broken; arsom validate says how`);
  const near = nearest(id, store.idsOf());
  throw new Mistake(`no record has the id ${id}${near ? `; did you mean ${near}?` : "; arsom list names the kinds of records there are"}`);
}
