// What the sections of a briefing are written with.

import { sourceWeight } from "../../domain/sources.js";
import { nameInside, textOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Slot } from "../../model/finding.js";
import type { Block, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Citation } from "./citation.js";
import type { BriefData } from "./data.js";
import type { Length } from "./length.js";
import type { SourceNumbers } from "./sources.js";

/** The data, the records and words it is said with, and the numbers of its sources. */
export interface BriefContext {
  data: BriefData;
  store: Store;
  locale: Locale;
  say(key: PhraseKey, slots?: { [slot: string]: Slot }): string;
  /** The citation of a statement, and its marks: disputed, or known only from later sources. */
  cite(footing: Citation): Text;
  record(id: string): ArsomRecord;
  /** The name of a record in the language of the paper. */
  name(id: string): string;
  /** The name of a subject inside a sentence. */
  subject(id: string): string;
  length: Length;
  /** The first of a section's things that there is room for; the paper says how many it left out. */
  upTo<T>(most: number, things: T[], section: PhraseKey): T[];
  /** The sections of which nothing is on record: the paper names them in one line. */
  absent: PhraseKey[];
  /** A section that would be empty; it gives no blocks. */
  empty(section: PhraseKey): Block[];
  /** How many things each section left out. */
  leftOut: Map<PhraseKey, number>;
}

/** A context for a briefing; `numbers` counts the sources as they are cited. */
export function briefContext(data: BriefData, store: Store, locale: Locale, numbers: SourceNumbers, length: Length): BriefContext {
  const say: BriefContext["say"] = (key, slots = {}) => fillSlots(locale.phrase(key), slots, locale);
  const leftOut: BriefContext["leftOut"] = new Map();
  const absent: PhraseKey[] = [];
  return {
    data,
    store,
    locale,
    length,
    say,
    leftOut,
    absent,
    empty: (section) => {
      absent.push(section);
      return [];
    },
    upTo: (most, things, section) => {
      if (things.length > most) leftOut.set(section, (leftOut.get(section) ?? 0) + things.length - most);
      return things.slice(0, most);
    },
    cite: ({ sources, disputed, later }) => [
      ...(disputed ? [{ emphasis: ` (${say("disputed")})` }] : []),
      ...(later ? [{ emphasis: ` (${say("later-sources")})` }] : []),
      ...(sources.length > 0 ? [" ", { cite: numbers.of(best(sources, store, numbers, length.cited)) }] : []),
    ],
    record: (id) => store.get(id) as ArsomRecord,
    subject: (id) => {
      const record = store.get(id);
      return record ? nameInside(record, locale) : id;
    },
    name: (id) => {
      const record = store.get(id);
      return (record && (textOf(record, "name", locale) ?? textOf(record, "title", locale))) ?? id;
    },
  };
}

/** The official ones first, then agencies; of one class those that are cited already. A statement that stands on many is not better read for citing them all. */
function best(sources: string[], store: Store, numbers: SourceNumbers, most: number): string[] {
  const worse = (id: string) => 2 * sourceWeight(id, store) + (numbers.has(id) ? 0 : 1);
  return [...sources].sort((a, b) => worse(a) - worse(b)).slice(0, most);
}
