// What a drawing needs to know while it is made, and its lanes.

import { textOf } from "../../../domain/titles.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import type { Lane } from "../../../model/paper.js";
import type { ArsomRecord } from "../../../model/record.js";

/** The order of lanes from top to bottom. */
export const LEVELS = [
  "summit",
  "ministerial",
  "senior-officials",
  "committee",
  "other",
  "agreement",
  "milestone",
  "plan",
  "coordinator",
  "asean-chair",
];
/** What a drawing needs to know while it is made. */
export interface DrawingContext {
  store: Store;
  locale: Locale;
  /** What is certainly later than this day is left out. */
  asOf?: number;
  disputed: Set<string>;
  /** More than one partner: lanes that are no series name theirs. */
  several: boolean;
  lanes: Map<string, Lane>;
  undated: number;
}

/** The lane of a kind of record; of several partners each has its own. */
export function laneOf(level: string, name: string, record: ArsomRecord, context: DrawingContext): Lane {
  const partner = drawnPartnerOf(record, context.store);
  const named = context.store.find("partner", partner);
  const owner = named ? (textOf(named, "name", context.locale) ?? named.id) : context.locale.phrase("asean");
  const whose = context.several ? owner : "";
  return laneAt(`${level} ${name} ${whose}`, level, whose ? `${name}: ${whose}` : name, context);
}

/** The lane of a key, made when it is first asked for. */
export function laneAt(key: string, level: string, name: string, { lanes }: DrawingContext): Lane {
  let lane = lanes.get(key);
  if (!lane) {
    lane = { name, level, marks: [], bars: [] };
    lanes.set(key, lane);
  }
  return lane;
}

/** Whose partner a record is of, by itself or by its series. */
export function drawnPartnerOf({ fields }: ArsomRecord, store: Store): string | undefined {
  return (fields.partner ?? store.find("series", fields.series)?.fields.partner) as string | undefined;
}
