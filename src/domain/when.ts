// When a meeting or an agreement was: its span, the field that says so, and how a sentence shows it.
import type { Slot } from "../model/finding.js";
import type { ArsomRecord } from "../model/record.js";
import { type DateSpan, daysOfSpan, spanOf } from "../model/span.js";

/** The span of a record, the field it begins with, and a slot that shows it. */
export interface When {
  span: DateSpan;
  field: string;
  slot: Slot;
}

/** A meeting's days, an agreement's day of adoption or signing, else the period of any record. */
export function whenOf(record: ArsomRecord): When {
  const { fields } = record;
  if (record.kind === "meeting") {
    const start = textOf(fields.start);
    const end = textOf(fields.end);
    return { span: daysOfSpan(start, end), field: "start", slot: { span: [start, end ?? start] } };
  }
  for (const field of record.kind === "agreement" ? ["adopted", "signed"] : []) {
    const day = textOf(fields[field]);
    if (day) return { span: daysOfSpan(day, undefined), field, slot: { span: [day, day] } };
  }
  const from = textOf(fields.from);
  const to = textOf(fields.to);
  return { span: spanOf(from, to), field: "from", slot: { span: [from, to] } };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
