// `arsom why`: one value, who says so, who says otherwise, how it was settled.
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { Path } from "../model/record.js";
import { valueAt } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { recordNamed } from "../query/by-id.js";
import { whyReport } from "../reports/why/index.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "why",
  listed: { order: 80, summary: "one value: who says so, who says otherwise" },
  arguments: "<id.field>",
  summary: "one value: who says so, who says otherwise, how it was settled",
  prints: whyReport,
  flags: [...LANG, ...DATA, ...PRINT],
  examples: [
    ["arsom why asean-russia-summit-3.start", "the date that a report misprints"],
    ["arsom why arsom-16.chairs.1", "the second of its chairs; entries count from 0"],
  ],
  async run([word], options, env) {
    const { store, locale } = await openRecords(options, env);
    const [id, ...steps] = (word as string).split(".") as [string, ...string[]];
    const record = recordNamed(id, store);
    const path = pathOf(id, steps, record.fields, record.kind, store);
    return { output: whyReport.make(record, path, store, locale) };
  },
};

/** The path that steps are; throws UsageError when the kind has no such field or the list no such entry. */
function pathOf(id: string, steps: string[], fields: unknown, kindName: string, store: Store): Path {
  const known = [...store.kind(kindName).fields.keys()];
  const [first, ...rest] = steps;
  if (!first) throw new UsageError(`name a value: arsom why ${id}.start (${kindName} has ${known.join(", ")})`);
  if (!known.includes(first) && valueAt(fields, [first]) === undefined) {
    const near = nearest(first, known);
    throw new UsageError(`a ${kindName} has no field ${first}${near ? `; did you mean ${id}.${near}?` : ""}`);
  }
  const path: Path = [first, ...rest.map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step))];
  if (path.length > 1 && valueAt(fields, path) === undefined) {
    throw new UsageError(`${id}.${steps.join(".")} is not there; entries of a list count from 0: arsom show ${id}`);
  }
  return path;
}
