// Which silence, if any, answers a finding.

import { stretchOf } from "../load/locate.js";
import type { Silence } from "../load/silences.js";
import type { Store } from "../load/store.js";
import type { Finding, Spot } from "../model/finding.js";
import type { ArsomRecord, SourceFile } from "../model/record.js";

/** Hears findings one by one and keeps the silences that answered any. */
export class Hearing {
  readonly used = new Set<Silence>();
  private readonly byRecord = new Map<ArsomRecord, Silence[]>();
  /** Records with silences, by file and in file order: for findings that name a place and no record. */
  private readonly byFile = new Map<SourceFile, ArsomRecord[]>();

  constructor(store: Store) {
    for (const silence of store.silences) {
      const { record } = silence;
      const list = this.byRecord.get(record);
      if (list) list.push(silence);
      else {
        this.byRecord.set(record, [silence]);
        const records = this.byFile.get(record.place.file);
        if (records) records.push(record);
        else this.byFile.set(record.place.file, [record]);
      }
    }
  }

  /** The silence that answers a finding, kept as used; undefined when none does. */
  silenceOf({ rule, at }: Finding): Silence | undefined {
    const record = "record" in at ? at.record : this.recordAt(at);
    const near = (record && this.byRecord.get(record))?.filter((silence) => silence.rules.includes(rule));
    if (!near || near.length === 0) return undefined;
    const { start } = stretchOf(at);
    const silence = near.find(({ covers }) => !covers || (start >= covers.start && start < covers.end));
    if (silence) this.used.add(silence);
    return silence;
  }

  /** By halving: the record with silences in whose text a place lies. */
  private recordAt({ file, start }: Exclude<Spot, { record: ArsomRecord }>): ArsomRecord | undefined {
    const records = this.byFile.get(file) ?? [];
    let [low, high] = [0, records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((records[middle] as ArsomRecord).place.start <= start) low = middle + 1;
      else high = middle;
    }
    const record = records[low - 1];
    return record && start < record.place.end ? record : undefined;
  }
}
