// Runs the rules over a store: severities set, silences heard, findings in file order.
import { type Finding, recordOf, type Severity, type Spot } from "../model/finding.js";
import type { Stretch } from "../model/record.js";
import type { Silence } from "../load/silences.js";
import type { Store } from "../load/store.js";
import { stretchOf } from "../load/locate.js";
import { rules as all } from "./index.js";
import type { Rule } from "./rule.js";

/** A finding with its severity settled. */
export type Judged = Finding & { severity: Severity };

/** What the rules found. */
export interface Checked {
  findings: Judged[];
  silenced: number;
}

/** Which rules to run: all but those set to `off`, only these, or all but these. */
export interface Choice {
  only?: string[];
  skip?: string[];
}

/** Runs the rules; the findings come in file order, none twice. */
export function check(store: Store, choice: Choice = {}): Checked {
  const chosen = all.filter((rule) => isChosen(rule, store, choice));
  const ran = new Set(chosen.map((rule) => rule.id));
  const used = new Set<Silence>();
  const findings: Judged[] = [];
  let silenced = 0;
  const judge = (rule: Rule, found: Iterable<Finding>) => {
    for (const finding of found) {
      const silence = silenceOf(finding, store);
      if (silence) {
        used.add(silence);
        silenced++;
      } else findings.push({ ...finding, severity: severityOf(rule, finding, store) });
    }
  };
  for (const rule of chosen) judge(rule, rule.check(store));
  for (const rule of chosen) if (rule.after) judge(rule, rule.after(store, used, ran));
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

function silenceOf(finding: Finding, store: Store): Silence | undefined {
  const record = recordOf(finding.at);
  const near = store.silences.filter((silence) => silence.rules.includes(finding.rule) && (!record || silence.record === record));
  if (near.length === 0) return undefined;
  const { file, start } = stretchOf(finding.at);
  return near.find(({ at, covers }) => at.file === file && (covers ? start >= covers.start && start < covers.end : silenceRecord(at, finding.at)));
}

function silenceRecord(at: Stretch, spot: Spot): boolean {
  const place = "record" in spot ? spot.record.place : spot;
  return at.file === place.file && at.start >= place.start && at.start < Math.max(place.end, place.start + 1);
}

/** By file, by record, and within a record by the very place. */
function inFileOrder(findings: Judged[], store: Store): Judged[] {
  const order = new Map(store.files.map((file, i) => [file, i]));
  const keyed = findings.map((finding, i) => {
    const place = "record" in finding.at ? finding.at.record.place : finding.at;
    return { finding, file: order.get(place.file) ?? -1, start: place.start, place, i };
  });
  const crowded = new Map<Stretch, number>();
  for (const { place } of keyed) crowded.set(place, (crowded.get(place) ?? 0) + 1);
  for (const key of keyed) {
    // Only a record with several findings needs their exact places to be put in order.
    if ((crowded.get(key.place) ?? 0) > 1) key.start = stretchOf(key.finding.at).start;
  }
  return keyed.sort((a, b) => a.file - b.file || a.start - b.start || a.i - b.i).map(({ finding }) => finding);
}
