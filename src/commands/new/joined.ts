// What a new record would do to the records it joins: the errors and warnings that were not there before.

import { namingPlaces } from "../../domain/titles.js";
import { en } from "../../language/en/index.js";
import { recordOf } from "../../model/finding.js";
import type { Framed } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { messageOf } from "../../reports/shared/findings.js";
import { whereOf } from "../../reports/show/data.js";
import { framed } from "../../reports/validate/paper.js";
import { runRules } from "../../rules/engine/check.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { type Opened, openFolder } from "../open.js";

/** What joins: its record, the findings it causes, and why it cannot be written at all. */
export interface JoiningRecord {
  /** Its records, in their order; those that broke their schemas last. */
  records: ArsomRecord[];
  findings: Framed[];
  /** Whether there are errors, or an id that is taken. */
  refused: boolean;
  taken?: string;
}

/** Reads a text of one record, or of so many, as standard input of `validate -` would be, beside the records that are there. */
export async function joiningRecord(text: string, base: Opened, options: Options, env: Env, count = 1): Promise<JoiningRecord> {
  const { store } = await openFolder(base.data, options, withoutMessages(env), { input: text });
  const made = [...store.records, ...store.broken].filter(({ place }) => place.file.path === "-");
  const locale = namingPlaces(en, store);
  const keysOf = (of: Opened["store"]) =>
    runRules(of)
      .findings.filter(({ severity }) => severity !== "note")
      .map((finding) => ({ finding, key: [finding.rule, recordOf(finding.at)?.id, messageOf(finding, locale)].join("\n") }));
  const before = new Set(keysOf(base.store).map(({ key }) => key));
  const caused = keysOf(store).flatMap(({ finding, key }) => (before.has(key) ? [] : finding));
  const other = made.flatMap(({ id }) => base.store.get(id) ?? [])[0];
  return {
    records: made,
    findings: caused.map((finding) => framed(finding, locale)),
    refused: made.length !== count || other !== undefined || caused.some(({ severity }) => severity === "error"),
    taken: other && `${other.id} is the id of another record, ${whereOf(other)}`,
  };
}

/** An environment in which reading is silent: what was passed over was said when the records were opened. */
export function withoutMessages(env: Env): Env {
  return { ...env, stderr: { ...env.stderr, write: () => {}, print: () => {} } };
}
