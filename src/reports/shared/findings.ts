// Findings in words and as data, with the place of each.
import { fillSlots, type Locale } from "../../language/locale.js";
import { positionOf, rangeOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import { oneLine } from "../../model/escape.js";
import { type Location, recordOf, type Severity } from "../../model/finding.js";
import type { ReportedFinding } from "../../model/output.js";
import type { Path, TextRange } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { rules } from "../../rules/index.js";

/** A finding as `validate --format json` gives it; lines and columns count from 1, columns in UTF-16 units. */
export type FindingData = ReportedFinding;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The sentence of a finding, on one line whatever it quotes. */
export function messageOf({ rule, say = "main", slots }: RuledFinding, locale: Locale): string {
  return oneLine(fillSlots(locale.rule(rule, "sentences", say) ?? byId.get(rule)?.sentences[say] ?? say, slots, locale));
}

/** What to do about it, where the rule knows. */
export function helpOf({ rule, help, slots }: RuledFinding, locale: Locale): string | undefined {
  const sentence = help === undefined ? undefined : (locale.rule(rule, "help", help) ?? byId.get(rule)?.help?.[help]);
  return sentence === undefined ? undefined : oneLine(fillSlots(sentence, slots, locale));
}

/** What leads a finding in a list: `warning[mode-place]`. */
export function leadOf({ severity, rule }: Pick<RuledFinding, "severity" | "rule">, locale: Locale): string {
  return `${locale.phrase(`severity-${severity}`)}[${rule}]`;
}

/** The sentence of a related place. */
export function relatedMessage({ rule, slots }: RuledFinding, say: string, locale: Locale): string {
  return oneLine(fillSlots(locale.rule(rule, "sentences", say) ?? byId.get(rule)?.sentences[say] ?? say, slots, locale));
}

/** A finding as data. */
export function findingData(finding: RuledFinding, locale: Locale): FindingData {
  const at = rangeOf(finding.at);
  const [from, to] = [positionOf(at.file.text, at.start), positionOf(at.file.text, at.end)];
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, locale),
    record: recordOf(finding.at)?.id || null,
    path: pathOf(finding.at),
    file: at.file.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    related: (finding.related ?? []).map(({ at: location, say }) => {
      const place: TextRange = rangeOf(location);
      const { line, column } = positionOf(place.file.text, place.start);
      return {
        message: relatedMessage(finding, say, locale),
        file: place.file.path,
        line,
        column,
        record: recordOf(location)?.id || null,
        path: pathOf(location),
      };
    }),
    help: helpOf(finding, locale) ?? null,
    fixable: finding.fix !== undefined,
  };
}

function pathOf(location: Location): Path {
  return "record" in location ? location.path : [];
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
export function summaryOf(findings: RuledFinding[], silenced: number, store: Store): Summary {
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
