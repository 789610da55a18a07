// Which suppression, if any, answers a finding.

import { rangeOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import type { Suppression } from "../../load/suppressions.js";
import { binarySearch } from "../../model/binary-search.js";
import type { Finding, Location } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { ArsomRecord, SourceFile } from "../../model/record.js";

/** The suppressions of a record that name one rule. */
interface RuleSuppressions {
  /** The first for the whole record; it stands above all others. */
  whole?: Suppression;
  /** Those for a part of it that none before covers: in file order, and apart from one another. */
  parts: Suppression[];
}

/** Takes findings one by one, and keeps the suppressions that answered any. */
export class Suppressions {
  readonly used = new Set<Suppression>();
  private readonly byRecord = new Map<ArsomRecord, Map<string, RuleSuppressions>>();
  /** Records with suppressions, by file and in file order: for findings that name a place and no record. */
  private readonly byFile = new Map<SourceFile, ArsomRecord[]>();

  constructor(store: Store) {
    for (const suppression of store.suppressions) {
      const { record } = suppression;
      let byRule = this.byRecord.get(record);
      if (!byRule) {
        byRule = new Map();
        this.byRecord.set(record, byRule);
        append(this.byFile, record.place.file, record);
      }
      for (const rule of suppression.rules) file(suppression, rule, byRule);
    }
  }

  /** The silence that answers a finding, kept as used; undefined when none does. */
  suppressionOf({ rule, at }: Finding): Suppression | undefined {
    const record = "record" in at ? at.record : this.recordAt(at);
    const heard = record && this.byRecord.get(record)?.get(rule);
    const suppression = heard && (heard.whole ?? covering(heard.parts, rangeOf(at).start));
    if (suppression) this.used.add(suppression);
    return suppression;
  }

  /** The record with suppressions in whose text a place lies. */
  private recordAt({ file, start }: Exclude<Location, { record: ArsomRecord }>): ArsomRecord | undefined {
    const record = lastBefore(this.byFile.get(file) ?? [], start, ({ place }) => place.start);
    return record && start < record.place.end ? record : undefined;
  }
}

/** Notes a suppression under a rule that it names. What covers a part of what another covers stands below that one, which answers first. */
function file(suppression: Suppression, rule: string, byRule: Map<string, RuleSuppressions>): void {
  const heard = byRule.get(rule) ?? { parts: [] };
  byRule.set(rule, heard);
  if (!suppression.covers) heard.whole ??= suppression;
  else if (suppression.covers.start >= (heard.parts.at(-1)?.covers?.end ?? 0)) heard.parts.push(suppression);
}

function covering(parts: Suppression[], at: number): Suppression | undefined {
  const suppression = lastBefore(parts, at, ({ covers }) => covers?.start ?? 0);
  return suppression?.covers && at < suppression.covers.end ? suppression : undefined;
}

/** The last entry of a list in file order that begins at a place or before it. */
function lastBefore<T>(list: T[], at: number, startOf: (entry: T) => number): T | undefined {
  return list[binarySearch(list, (entry) => startOf(entry) <= at) - 1];
}
