// The events of a calendar as rows of meetings: what an event says as `arsom export` would print it of the record changes nothing.
import { meaningOfWord } from "../../domain/names.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { CalendarEvent } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";
import { EVENT_COLUMNS } from "../../reading/sheet/ics.js";
import type { Sheet, SheetRow } from "../../reading/sheet/sheet.js";
import { eventOf } from "../../reports/shared/calendar.js";

const COLUMNS = ["id", "start", "end", "title", "status", "city", "country", "venue"];
const STATUS: { [status: string]: string } = { TENTATIVE: "planned", CANCELLED: "cancelled" };

/** The rows of meetings that the events of a calendar are. */
export function meetingRows(sheet: Sheet, store: Store, languages: Locale[]): Sheet {
  return { ...sheet, columns: COLUMNS, rows: sheet.rows.map((row) => meetingRow(row, store, languages)) };
}

function meetingRow(event: SheetRow, store: Store, languages: Locale[]): SheetRow {
  const [uid = "", start = "", last = "", summary = "", location = "", state = ""] = EVENT_COLUMNS.map((_, i) =>
    String(event.cells[i] ?? ""),
  );
  const id = /^(.*)@arsom$/.exec(uid)?.[1] ?? "";
  const meeting = store.find("meeting", id) as ArsomRecord | undefined;
  const printed = meeting ? languages.flatMap((locale) => eventOf(meeting, store, locale) ?? []) : [];
  const unlessPrinted = (part: keyof CalendarEvent, text: string) => (printed.some((one) => one[part] === text) ? "" : text);
  const status = state.toUpperCase() === "CONFIRMED" ? (meeting ? "held" : "") : (STATUS[state.toUpperCase()] ?? state);
  return {
    ...event,
    cells: [
      id,
      start,
      last === start && meeting?.fields.end === undefined ? "" : last,
      unlessPrinted("title", summary),
      unlessPrinted("status", state.toUpperCase()) === "" ? "" : status,
      ...placeOf(unlessPrinted("place", location), store),
    ],
  };
}

/** City, country and venue: `Hotel Padma, Bali, Indonesia`. */
function placeOf(location: string, store: Store): string[] {
  const parts = location.split(/,\s*/).filter((part) => part !== "");
  const field = store.kind("meeting").fields.get("country");
  const meant = field && parts.length > 0 ? meaningOfWord(store, [field], parts.at(-1) as string) : undefined;
  const [country] = meant && "values" in meant ? meant.values : [];
  if (country !== undefined) parts.pop();
  const city = parts.pop() ?? "";
  return [city, country ?? "", parts.join(", ")];
}
