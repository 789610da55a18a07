// A calendar of meetings, and how many had no day to stand under.
import type { Env } from "../env.js";
import type { Words } from "../language/words.js";
import type { Store } from "../load/store.js";
import type { Calendar } from "../model/output.js";
import type { ArsomRecord } from "../model/record.js";
import { calendarEvents } from "../reports/calendar.js";

/** The calendar of the meetings among records; says on standard error how many are left out. */
export function calendarOf(records: ArsomRecord[], store: Store, words: Words, title: string, env: Env): Calendar {
  const meetings = records.filter(({ kind }) => kind === "meeting");
  const { events, left } = calendarEvents(meetings, store, words);
  if (left > 0) env.stderr.write(`arsom: ${left} ${left === 1 ? "meeting was" : "meetings were"} left out: the day is not known\n`);
  return { title, date: store.today, events };
}
