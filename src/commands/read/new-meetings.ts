// Meetings that a text names by their number and no record has: how each would be entered, for a keeper to decide.
import type { CheckedText } from "../../reports/factcheck/data.js";
import { quoteOf } from "./quote.js";

/** A comment on each such meeting; one that is named again is said once. */
export function newMeetings({ plain: { text }, reading }: CheckedText): string[] {
  const found = new Map<string, string>();
  for (const { series, number, days, start, end } of reading.newMeetings) {
    const key = `${series} ${number}`;
    if (found.has(key)) continue;
    const on = days ? ` --start ${days.start}${days.end === days.start ? "" : ` --end ${days.end}`}` : "";
    const quote = quoteOf(text, [{ start, end }]) ?? "";
    found.set(key, `# not on record: arsom new meeting --series ${series} --number ${number}${on} ${quote}`.trimEnd());
  }
  return [...found.values()];
}
