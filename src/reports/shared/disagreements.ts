// What sources dispute: the value we hold, each other value with its sources and dates, and how it was judged.

import { heldIn, saidSlot } from "../../domain/claimed.js";
import { type Dispute, disputesIn, type Standing } from "../../domain/disputes.js";
import { titleOf } from "../../domain/titles.js";
import { fillSlots, type Locale, ownText, say } from "../../language/locale.js";
import { langOf } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import { groupBy } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";

/** One other value, with who gives it. */
export interface OtherValue {
  value: string;
  sources: { id: string; published: string | null }[];
  standing: Standing;
  reason: string | null;
  /** The language of the reason. */
  reason_lang: string | null;
}

/** The disagreements on one field of a record. */
export interface Disagreement {
  /** Null: of ASEAN as a whole. */
  record: string | null;
  title: string;
  field: string | null;
  held: string | null;
  others: OtherValue[];
}

/** The disagreements of some standings on the selected records, in their order; those on ASEAN as a whole last, where asked for. */
export function disagreementsOn(
  records: ArsomRecord[],
  standings: Standing[],
  store: Store,
  locale: Locale,
  whole: boolean,
): Disagreement[] {
  const place = new Map(records.map((record, i) => [record, i]));
  const wanted = disputesIn(store).filter(({ standing, record }) => standings.includes(standing) && (record ? place.has(record) : whole));
  wanted.sort((a, b) => order(a, place) - order(b, place));
  const groups = groupBy(wanted, ({ record, field }) => `${record?.id ?? ""} ${field ?? ""}`);
  return [...groups.values()].map((group) => disagreementOf(group, store, locale));
}

function order({ record }: Dispute, place: Map<ArsomRecord, number>): number {
  return record ? (place.get(record) as number) : Number.MAX_SAFE_INTEGER;
}

function disagreementOf(group: Dispute[], store: Store, locale: Locale): Disagreement {
  const [{ record, field }] = group as [Dispute];
  const others = new Map<string, OtherValue>();
  for (const { claim, said, printed, standing } of group) {
    const typed = Object.keys(said).length > 0 ? saidText(said, locale) : "";
    const value = printed ? locale.quoted(String(printed)) : typed;
    const source = store.find("source", claim.fields.source);
    const reason = ownText(claim.fields, "reason", locale.lang) ?? null;
    const key = `${value} ${standing} ${reason ?? ""}`;
    const other = others.get(key) ?? { value, sources: [], standing, reason, reason_lang: langOf(claim.fields, "reason", locale.lang) };
    others.set(key, other);
    other.sources.push({ id: String(claim.fields.source), published: source?.fields.published ?? null });
  }
  const held = record && field ? heldIn(record.fields, field) : {};
  return {
    record: record?.id ?? null,
    title: record ? titleOf(record, store, locale) : locale.phrase("asean"),
    field: field ?? null,
    held: Object.keys(held).length > 0 ? say(saidSlot(held), locale) : null,
    others: [...others.values()],
  };
}

function saidText(said: { [field: string]: unknown }, locale: Locale): string {
  if (Object.keys(said).length === 1 && said.mentions) return "";
  const { anniversary, anniversary_of, member_count, weekday } = said;
  if (typeof anniversary === "number") {
    const what = locale.value(`partnership-${anniversary_of ?? "relations"}`);
    return fillSlots(locale.phrase("anniversary"), { ordinal: locale.ordinal(anniversary, "f"), what }, locale);
  }
  if (typeof member_count === "number") return fillSlots(locale.phrase("member-count"), { count: member_count }, locale);
  if (typeof weekday === "string") return locale.label(weekday);
  return say(saidSlot(said), locale);
}
