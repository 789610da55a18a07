// What a change of records would cause: the errors and warnings that were not there before.
import { namingPlaces } from "../../domain/titles.js";
import { text } from "../../formats/text/index.js";
import { en } from "../../language/en/index.js";
import type { Store } from "../../load/store.js";
import { recordOf } from "../../model/finding.js";
import { messageOf } from "../../reports/shared/findings.js";
import { framed } from "../../reports/validate/paper.js";
import { type RuledFinding, runRules } from "../../rules/engine/check.js";
import { type Env, screenOf } from "../../runtime/env.js";
import type { Options } from "../command.js";

/** The errors and warnings of a store that another does not have, in the order of its files. */
export function causedBy(now: Store, before: Store): RuledFinding[] {
  const known = new Set(keyed(before).map(({ key }) => key));
  return keyed(now).flatMap(({ finding, key }) => (known.has(key) ? [] : finding));
}

/** Each finding with what makes it the same as one of another store: its rule, its record and its sentence. */
function keyed(store: Store): { finding: RuledFinding; key: string }[] {
  const locale = namingPlaces(en, store);
  return runRules(store)
    .findings.filter(({ severity }) => severity !== "note")
    .map((finding) => ({ finding, key: [finding.rule, recordOf(finding.at)?.id, messageOf(finding, locale)].join("\n") }));
}

/** Says findings of a store on standard error, each at its place. */
export async function tellFindings(findings: RuledFinding[], store: Store, options: Options, env: Env): Promise<void> {
  if (findings.length === 0) return;
  const screen = { ...screenOf(env, options.color as string | undefined), terminal: env.stderr.terminal };
  const locale = namingPlaces(en, store);
  const block = { findings: findings.map((finding) => framed(finding, locale)) };
  env.stderr.print(String(await text({ paper: () => ({ blocks: [block] }) }, screen)));
}
