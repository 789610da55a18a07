// What a new record would do to the records it joins: the errors and warnings that were not there before.
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { whereOf } from "../../reports/show/data.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { type Opened, openFolder } from "../open.js";
import { causedBy } from "./caused.js";
import { withoutMessages } from "./checked.js";

/** What joins: its record, the findings it causes, and why it cannot be written at all. */
export interface JoiningRecord {
  /** Its records, in their order; those that broke their schemas last. */
  records: ArsomRecord[];
  caused: RuledFinding[];
  /** The records with them. */
  store: Store;
  /** Whether there are errors, or an id that is taken. */
  refused: boolean;
  taken?: string;
}

/** Reads a text of one record, or of so many, as standard input of `validate -` would be, beside the records that are there. */
export async function joiningRecord(text: string, base: Opened, options: Options, env: Env, count = 1): Promise<JoiningRecord> {
  const { store } = await openFolder(base.data, options, withoutMessages(env), { input: text });
  const made = [...store.records, ...store.broken].filter(({ place }) => place.file.path === "-");
  const caused = causedBy(store, base.store);
  const other = made.flatMap(({ id }) => base.store.get(id) ?? [])[0];
  return {
    records: made,
    caused,
    store,
    refused: made.length !== count || other !== undefined || caused.some(({ severity }) => severity === "error"),
    taken: other && `${other.id} is the id of another record, ${whereOf(other)}`,
  };
}
