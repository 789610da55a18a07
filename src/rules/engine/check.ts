// Runs the rules over a store: severities set, silences heard, findings in file order.

import { rangeOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import type { Finding, Severity } from "../../model/finding.js";
import { rules as all } from "../index.js";
import type { Rule } from "./rule.js";
import { Suppressions } from "./suppression.js";

/** A finding with its severity settled. */
export type RuledFinding = Finding & { severity: Severity };

/** What the rules found. */
export interface Checked {
  findings: RuledFinding[];
  silenced: number;
}

/** Which rules to run: all but those set to `off`, only these, or all but these. */
export interface Choice {
  only?: string[];
  skip?: string[];
}

/** Runs the rules; the findings come in file order, none twice. */
export function runRules(store: Store, choice: Choice = {}): Checked {
  const chosen = new Set(all.filter((rule) => isChosen(rule, store, choice)));
  // Whether a silence is used is known only when every rule it may name has run, chosen or not.
  const running = [...chosen].some((rule) => rule.after) ? all.filter(({ id }) => store.settings.rules[id] !== "off") : [...chosen];
  const suppressions = new Suppressions(store);
  const findings: RuledFinding[] = [];
  let silenced = 0;
  const judge = (rule: Rule, found: Iterable<Finding>) => {
    for (const finding of found) {
      const suppression = suppressions.suppressionOf(finding);
      if (!chosen.has(rule)) continue;
      if (suppression) silenced++;
      else findings.push({ ...finding, severity: severityOf(rule, finding, store) });
    }
  };
  for (const rule of running) judge(rule, rule.check(store));
  const run = { used: suppressions.used, ran: new Set(running.map(({ id }) => id)), known: new Set(all.map(({ id }) => id)) };
  for (const rule of chosen) if (rule.after) judge(rule, rule.after(store, run));
  return { findings: inFileOrder(findings, store), silenced };
}

function isChosen({ id }: Rule, { settings }: Store, { only, skip }: Choice): boolean {
  if (only) return only.includes(id);
  return settings.rules[id] !== "off" && !skip?.includes(id);
}

function severityOf(rule: Rule, finding: Finding, { settings }: Store): Severity {
  const set = settings.rules[rule.id];
  return set && set !== "off" ? (set as Severity) : (finding.severity ?? rule.severity);
}

/** By file, and within a file by the very place; of one place, in the order of the rules. */
function inFileOrder(findings: RuledFinding[], store: Store): RuledFinding[] {
  const order = new Map(store.files.map((file, i) => [file, i]));
  const keyed = findings.map((finding, i) => {
    const place = "record" in finding.at ? finding.at.record.place : finding.at;
    return { finding, file: order.get(place.file) ?? -1, record: place.start, end: place.end, start: place.start, i };
  });
  // Record by record first: a place inside one is found by reading it again, and the last one read is kept.
  keyed.sort((a, b) => a.file - b.file || a.record - b.record || a.i - b.i);
  for (const [i, key] of keyed.entries()) {
    // Only a record with several findings needs their exact places to be put in order.
    const [before, after] = [keyed[i - 1], keyed[i + 1]];
    const crowded = (before?.file === key.file && before.record === key.record) || (after?.file === key.file && after.record < key.end);
    if (crowded) key.start = rangeOf(key.finding.at).start;
  }
  return keyed.sort((a, b) => a.file - b.file || a.start - b.start || a.i - b.i).map(({ finding }) => finding);
}
