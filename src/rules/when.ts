// When a meeting or an agreement was: its span, the field that says so, and how a sentence shows it.
import type { Slot } from "../model/finding.js";
import type { ArsomRecord } from "../model/record.js";
import { daysOf, type Span, spanOf } from "../model/span.js";

/** The span of a record, the field it begins with, and a slot that shows it. */
export interface When {
  span: Span;
  field: string;
  slot: Slot;
}

/** A meeting's days, an agreement's day of adoption or signing, else the period of any record. */
export function whenOf(record: ArsomRecord): When {
  const { fields } = record;
  const text = (field: string) => (typeof fields[field] === "string" ? (fields[field] as string) : undefined);
  for (const field of ["adopted", "signed"]) {
    const day = text(field);
    if (record.kind === "agreement" && day) return { span: daysOf(day, undefined), field, slot: { span: [day, day] } };
  }
  if (record.kind === "meeting") {
    const [start, end] = [text("start"), text("end")];
    return { span: daysOf(start, end), field: "start", slot: { span: [start, end ?? start] } };
  }
  const [from, to] = [text("from"), text("to")];
  return { span: spanOf(from, to), field: "from", slot: { span: [from, to] } };
}
