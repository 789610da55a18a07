// Marks and bars: the days that each may have been, what it says, whether sources dispute it.
import { parseDate } from "../../model/date.js";
import type { Bar, Lane, Mark } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Making } from "./making.js";

/** A thing at a time, by the fields of its first and last day. */
export function addMark(lane: Lane, record: ArsomRecord, first: string, last: string, label: string, making: Making): void {
  const { [first]: start, [last]: end } = record.fields as { [field: string]: string | undefined };
  const [a, b] = [parseDate(start ?? end ?? ""), parseDate(end ?? start ?? "")];
  if (certainlyLater(start ?? end, making)) return;
  if (!a || !b) {
    making.undated++;
    return;
  }
  const mark: Mark = {
    id: record.id,
    label,
    when: making.words.span(start ?? end, end ?? start),
    earliest: a.earliest,
    latest: Math.max(a.latest, b.latest),
    status: record.kind === "meeting" ? ((record.fields.status as string | undefined) ?? "held") : null,
    disputed: making.disputed.has(`${record.id} ${first}`),
  };
  lane.marks.push(mark);
}

/** A period. */
export function addBar(lane: Lane, record: ArsomRecord, label: string, making: Making): void {
  const { from, to, extended_to } = record.fields as { [field: string]: string | undefined };
  if (certainlyLater(from, making)) return;
  // Of a period that runs on the day asked for, the end that was planned.
  const planned = parseDate(to ?? "");
  const running = making.asOf !== undefined && planned && planned.latest >= making.asOf;
  const until = running ? to : (extended_to ?? to);
  const [first, last] = [parseDate(from ?? ""), parseDate(until ?? "")];
  if (!first && !last) {
    making.undated++;
    return;
  }
  const bar: Bar = {
    id: record.id,
    label,
    when: making.words.span(from, until),
    ...(first && { from: first.earliest }),
    ...(last && { to: last.latest }),
    open: until === "..",
    disputed: record.fields.disputed === true || making.disputed.has(`${record.id} from`),
  };
  lane.bars.push(bar);
}

/** True when a date is certainly later than the day asked for. */
export function certainlyLater(text: string | undefined, { asOf }: Making): boolean {
  const date = text === undefined ? undefined : parseDate(text);
  return asOf !== undefined && !!date && !date.qualifier && date.earliest > asOf;
}
