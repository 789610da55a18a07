// Runs the rules over a store: severities set, suppressions applied, findings in file order.

import { rangeOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import { withWrittenPaths } from "../../load/written.js";
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
  // Whether a suppression is used is known only when every rule it may name has run, chosen or not.
  const running = [...chosen].some((rule) => rule.after) ? all.filter(({ id }) => store.settings.rules[id] !== "off") : [...chosen];
  const suppressions = new Suppressions(store);
  const findings: RuledFinding[] = [];
  let silenced = 0;
  const judge = (rule: Rule, found: Iterable<Finding>) => {
    for (const one of found) {
      const finding = withWrittenPaths(one, store);
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

interface Placed {
  finding: RuledFinding;
  /** Which of all it is, in the order of the rules. */
  index: number;
  /** Its file, in the order of the store, and the offsets of its record, or of the place that it names alone. */
  file: number;
  start: number;
  end: number;
}

/** By file, and within a file by the very place; of one place, in the order of the rules. */
function inFileOrder(findings: RuledFinding[], store: Store): RuledFinding[] {
  const order = new Map(store.files.map((file, i) => [file, i]));
  const placed = findings.map((finding, index): Placed => {
    const { file, start, end } = "record" in finding.at ? finding.at.record.place : finding.at;
    return { finding, index, file: order.get(file) ?? -1, start, end };
  });
  placed.sort((a, b) => a.file - b.file || a.start - b.start);
  return sharingText(placed).flatMap((group) => (group.length === 1 ? group : byRange(group)).map(({ finding }) => finding));
}

/** Splits sorted findings into those of one record each, with what names a place inside it. */
function sharingText(sorted: Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let end = 0;
  for (const [i, next] of sorted.entries()) {
    const before = sorted[i - 1];
    const shared = before?.file === next.file && (before.start === next.start || next.start < end);
    if (shared) groups.at(-1)?.push(next);
    else groups.push([next]);
    end = shared ? Math.max(end, next.end) : next.end;
  }
  return groups;
}

/** In order of their own ranges. A range in a record is found by reading the record again: it is not asked for a finding that stands alone. */
function byRange(group: Placed[]): Placed[] {
  const ranges = group.map((placed) => ({ placed, start: rangeOf(placed.finding.at).start }));
  return ranges.sort((a, b) => a.start - b.start || a.placed.index - b.placed.index).map(({ placed }) => placed);
}
