// Round anniversaries: of the beginning of relations with a partner, and of each step of their level.

import { parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import { type DueContext, type DueItem, isComing, itemOf, partnerName, said } from "./item.js";

/** Every so many years. */
const ROUND = 5;

/** The lines on every partner. */
export function anniversariesDue(context: DueContext): DueItem[] {
  return context.store
    .all("partner")
    .filter((partner) => !context.store.isRepeated(partner))
    .flatMap((partner) => anniversariesOf(partner, context));
}

function anniversariesOf(partner: ArsomRecord<"partner">, context: DueContext): DueItem[] {
  const { relations_since, levels = [] } = partner.fields;
  const begun = relations_since?.slice(0, 4);
  const steps = levels.filter(({ since }) => since !== undefined && since.slice(0, 4) !== begun);
  return [
    ...roundYears("relations", relations_since, ["relations_since"], partner, context),
    ...steps.flatMap(({ level, since }) => roundYears(level, since, ["levels"], partner, context)),
  ];
}

function roundYears(
  what: string,
  since: string | undefined,
  fields: string[],
  partner: ArsomRecord<"partner">,
  context: DueContext,
): DueItem[] {
  if (since === undefined) return [];
  const lines: DueItem[] = [];
  for (let years = ROUND; ; years += ROUND) {
    const date = parseDate(later(since, years));
    if (!date || date.earliest > context.until) return lines;
    if (!isComing(date, context)) continue;
    const { store, locale } = context;
    const slots = { partner: partnerName(partner.id, store, locale), count: years, what: locale.value(`partnership-${what}`) };
    const line = { date: date.text, event: "anniversary", basis: "computed", title: said("due-anniversary", slots, locale) } as const;
    lines.push(itemOf(partner, fields, context, { ...line, partner: partner.id, level: what }, partOf(what)));
  }
}

/** What a source must speak of: the date of relations, or the entry of a level. */
function partOf(what: string): (value: unknown) => unknown {
  return (value) => (Array.isArray(value) ? (value as { level: string }[]).find(({ level }) => level === what) : value);
}

/** The same date so many years later; of 29 February the month, where the year has no such day. */
function later(date: string, years: number): string {
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
  return parseDate(moved) ? moved : moved.slice(0, 7);
}
