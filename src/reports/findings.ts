// Findings in words and as data, with the place of each.
import { fill, type Words } from "../language/words.js";
import { positionOf, stretchOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import { recordOf, type Severity, type Spot } from "../model/finding.js";
import type { ReportedFinding } from "../model/output.js";
import { oneLine } from "../model/plain.js";
import type { Path, Stretch } from "../model/record.js";
import type { Judged } from "../rules/engine/check.js";
import { rules } from "../rules/index.js";

/** A finding as `validate --format json` gives it; lines and columns count from 1, columns in UTF-16 units. */
export type FindingData = ReportedFinding;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The sentence of a finding, on one line whatever it quotes. */
export function messageOf({ rule, say = "main", slots }: Judged, words: Words): string {
  return oneLine(fill(words.rule(rule, "sentences", say) ?? byId.get(rule)?.sentences[say] ?? say, slots, words));
}

/** What to do about it, where the rule knows. */
export function helpOf({ rule, help, slots }: Judged, words: Words): string | undefined {
  const sentence = help === undefined ? undefined : (words.rule(rule, "help", help) ?? byId.get(rule)?.help?.[help]);
  return sentence === undefined ? undefined : oneLine(fill(sentence, slots, words));
}

/** What leads a finding in a list: `warning[mode-place]`. */
export function leadOf({ severity, rule }: Pick<Judged, "severity" | "rule">, words: Words): string {
  return `${words.phrase(`severity-${severity}`)}[${rule}]`;
}

/** The sentence of a related place. */
export function relatedMessage({ rule, slots }: Judged, say: string, words: Words): string {
  return oneLine(fill(words.rule(rule, "sentences", say) ?? byId.get(rule)?.sentences[say] ?? say, slots, words));
}

/** A finding as data. */
export function findingData(finding: Judged, words: Words): FindingData {
  const at = stretchOf(finding.at);
  const [from, to] = [positionOf(at.file.text, at.start), positionOf(at.file.text, at.end)];
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, words),
    record: recordOf(finding.at)?.id || null,
    path: pathOf(finding.at),
    file: at.file.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    related: (finding.related ?? []).map(({ at: spot, say }) => {
      const place: Stretch = stretchOf(spot);
      const { line, column } = positionOf(place.file.text, place.start);
      return {
        message: relatedMessage(finding, say, words),
        file: place.file.path,
        line,
        column,
        record: recordOf(spot)?.id || null,
        path: pathOf(spot),
      };
    }),
    help: helpOf(finding, words) ?? null,
    fixable: finding.fix !== undefined,
  };
}

function pathOf(spot: Spot): Path {
  return "record" in spot ? spot.path : [];
}

/** How many findings there are of each severity, and how much was looked at. */
export interface Summary {
  records: number;
  files: number;
  errors: number;
  warnings: number;
  notes: number;
  silenced: number;
  /** How many of them `arsom fix` can mend for certain. */
  fixable: number;
}

/** Counts findings; records are those that were read or tried. */
export function summaryOf(findings: Judged[], silenced: number, store: Store): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    records: store.records.length + store.broken.length + store.unread,
    files: store.files.length,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    silenced,
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
  };
}
