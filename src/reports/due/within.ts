// How far to look ahead: 6m, 12m, 2y, 90d.
import { dayOf, daysInMonth, dayText, parseDate } from "../../model/date.js";
import { UsageError } from "../../model/usage-error.js";

/** As far as the report looks where it is not told. */
export const WITHIN = "12m";

/** No farther ahead than this. */
const MOST_YEARS = 50;
const FORM = /^([1-9]\d{0,4})([dmy])$/;

/** The last day (`YYYY-MM-DD`) of a time from a day on; throws UsageError when it is no such time. */
export function lastDayWithin(text: string, today: string): string {
  const [, count, unit] = FORM.exec(text.trim().toLowerCase()) ?? [];
  const years = Number(count) / { d: 365, m: 12, y: 1 }[unit as "d" | "m" | "y"];
  if (!(years <= MOST_YEARS)) {
    const understood = "a number and d, m or y, up to 50 years: 90d, 6m, 12m, 2y";
    throw new UsageError(`--within ${text} is no time to look ahead; write ${understood}`);
  }
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  if (unit === "d") return dayText((parseDate(today)?.latest as number) + Number(count));
  const months = year * 12 + month - 1 + Number(count) * (unit === "y" ? 12 : 1);
  const [lastYear, lastMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayText(dayOf(lastYear, lastMonth, Math.min(day, daysInMonth(lastYear, lastMonth))));
}
