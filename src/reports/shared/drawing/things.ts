// Marks and bars: the days that each may have been, what it says, whether sources dispute it.
import { endOf } from "../../../domain/extensions.js";
import { parseDate } from "../../../model/date.js";
import type { Bar, Lane, Mark } from "../../../model/paper.js";
import type { ArsomRecord } from "../../../model/record.js";
import type { DrawingContext } from "./making.js";

/** A thing at a time, by the fields of its first and last day. */
export function addMark(lane: Lane, record: ArsomRecord, first: string, last: string, label: string, context: DrawingContext): void {
  const { [first]: start, [last]: end } = record.fields as { [field: string]: string | undefined };
  const [a, b] = [parseDate(start ?? end ?? ""), parseDate(end ?? start ?? "")];
  if (certainlyLater(start ?? end, context)) return;
  if (!a || !b) {
    context.undated++;
    return;
  }
  const mark: Mark = {
    id: record.id,
    label,
    when: context.locale.span(start ?? end, end ?? start),
    earliest: a.earliest,
    latest: Math.max(a.latest, b.latest),
    status: record.kind === "meeting" ? ((record.fields.status as string | undefined) ?? "held") : null,
    disputed: context.disputed.has(`${record.id} ${first}`),
  };
  lane.marks.push(mark);
}

/** A period. */
export function addBar(lane: Lane, record: ArsomRecord, label: string, context: DrawingContext): void {
  const { from, to } = record.fields as { [field: string]: string | undefined };
  if (certainlyLater(from, context)) return;
  // Of a period that runs on the day asked for, the end that was planned.
  const planned = parseDate(to ?? "");
  const running = context.asOf !== undefined && planned && planned.latest >= context.asOf;
  const until = running ? to : endOf(record)?.text;
  const [first, last] = [parseDate(from ?? ""), parseDate(until ?? "")];
  if (!first && !last) {
    context.undated++;
    return;
  }
  const bar: Bar = {
    id: record.id,
    label,
    when: context.locale.span(from, until),
    ...(first && { from: first.earliest }),
    ...(last && { to: last.latest }),
    open: until === "..",
    disputed: record.fields.disputed === true || context.disputed.has(`${record.id} from`),
  };
  lane.bars.push(bar);
}

/** True when a date is certainly later than the day asked for. */
export function certainlyLater(text: string | undefined, { asOf }: DrawingContext): boolean {
  const date = text === undefined ? undefined : parseDate(text);
  return asOf !== undefined && !!date && !date.qualifier && date.earliest > asOf;
}
