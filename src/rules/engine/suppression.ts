// Which silence, if any, answers a finding.

import { stretchOf } from "../../load/locate.js";
import type { Silence } from "../../load/silences.js";
import type { Store } from "../../load/store.js";
import type { Finding, Spot } from "../../model/finding.js";
import { append } from "../../model/group.js";
import type { ArsomRecord, SourceFile } from "../../model/record.js";

/** The silences of a record that name one rule. */
interface Heard {
  /** The first for the whole record; it stands above all others. */
  whole?: Silence;
  /** Those for a part of it that none before covers: in file order, and apart from one another. */
  parts: Silence[];
}

/** Hears findings one by one and keeps the silences that answered any. */
export class Hearing {
  readonly used = new Set<Silence>();
  private readonly byRecord = new Map<ArsomRecord, Map<string, Heard>>();
  /** Records with silences, by file and in file order: for findings that name a place and no record. */
  private readonly byFile = new Map<SourceFile, ArsomRecord[]>();

  constructor(store: Store) {
    for (const silence of store.silences) {
      const { record } = silence;
      let byRule = this.byRecord.get(record);
      if (!byRule) {
        byRule = new Map();
        this.byRecord.set(record, byRule);
        append(this.byFile, record.place.file, record);
      }
      for (const rule of silence.rules) hear(silence, rule, byRule);
    }
  }

  /** The silence that answers a finding, kept as used; undefined when none does. */
  silenceOf({ rule, at }: Finding): Silence | undefined {
    const record = "record" in at ? at.record : this.recordAt(at);
    const heard = record && this.byRecord.get(record)?.get(rule);
    const silence = heard && (heard.whole ?? covering(heard.parts, stretchOf(at).start));
    if (silence) this.used.add(silence);
    return silence;
  }

  /** The record with silences in whose text a place lies. */
  private recordAt({ file, start }: Exclude<Spot, { record: ArsomRecord }>): ArsomRecord | undefined {
    const record = lastBefore(this.byFile.get(file) ?? [], start, ({ place }) => place.start);
    return record && start < record.place.end ? record : undefined;
  }
}

/** Notes a silence under a rule that it names. What covers a part of what another covers stands below that one, which answers first. */
function hear(silence: Silence, rule: string, byRule: Map<string, Heard>): void {
  const heard = byRule.get(rule) ?? { parts: [] };
  byRule.set(rule, heard);
  if (!silence.covers) heard.whole ??= silence;
  else if (silence.covers.start >= (heard.parts.at(-1)?.covers?.end ?? 0)) heard.parts.push(silence);
}

function covering(parts: Silence[], at: number): Silence | undefined {
  const silence = lastBefore(parts, at, ({ covers }) => covers?.start ?? 0);
  return silence?.covers && at < silence.covers.end ? silence : undefined;
}

/** By binary search: the last entry of a list in file order that begins at a place or before it. */
function lastBefore<T>(list: T[], at: number, startOf: (entry: T) => number): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
