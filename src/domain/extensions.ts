// The end of an agreement's period, which extensions move.
import { parseDate } from "../model/date.js";
import type { ArsomRecord, Path } from "../model/record.js";

/** The last day or year of a period, and where the record says it. */
export interface PeriodEnd {
  text: string;
  path: Path;
}

/** The ends that a period had, the first as it was adopted: its own, then that of each extension. */
export function endsOf({ fields }: ArsomRecord): PeriodEnd[] {
  const { to, extensions = [] } = fields as { to?: string; extensions?: { to: string }[] };
  const own = to === undefined ? [] : [{ text: to, path: ["to"] }];
  return [...own, ...extensions.map((one, i): PeriodEnd => ({ text: one.to, path: ["extensions", i, "to"] }))];
}

/** The end that holds: the latest of them; undefined when none is known. */
export function endOf(record: ArsomRecord): PeriodEnd | undefined {
  const latest = ({ text }: PeriodEnd) => parseDate(text)?.latest ?? Number.POSITIVE_INFINITY;
  return endsOf(record).reduce<PeriodEnd | undefined>((a, b) => (a && latest(a) > latest(b) ? a : b), undefined);
}
