// The events of a calendar (iCalendar, RFC 5545): a row an event, a column a property.
// Its own reader, as formats/ics.ts is its own writer: only whole days and plain texts matter, and no kept library has a licence that fits.
import { dayText, parseDate } from "../../model/date.js";
import { MOST_ROWS, type RefusedSheet, type Sheet, type SheetRow, TOO_MANY_ROWS } from "./sheet.js";

/** The properties that are read; others speak of the event to its reader alone. */
export const EVENT_COLUMNS = ["UID", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS"];

/** Reads the events of a calendar. */
export function readEvents(text: string): Sheet | RefusedSheet {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) return { refused: "is no calendar; one begins with BEGIN:VCALENDAR" };
  const rows: SheetRow[] = [];
  let event: SheetRow | undefined;
  let inside = 0;
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const [, name = "", value = ""] = /^([A-Za-z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === "BEGIN" && event) inside++;
    else if (property === "BEGIN" && value.trim().toUpperCase() === "VEVENT") {
      if (rows.length === MOST_ROWS) return { refused: TOO_MANY_ROWS };
      event = { row: rows.length + 1, cells: EVENT_COLUMNS.map(() => ""), faults: [] };
      rows.push(event);
    } else if (property === "END" && inside > 0) inside--;
    else if (property === "END") event = undefined;
    else if (event && inside === 0) take(event, property, value);
  }
  if (event) return { refused: "ends within an event; it is not all there" };
  return rows.length === 0 ? { refused: "holds no events" } : { columns: EVENT_COLUMNS, rows, counts: "entry" };
}

function take(event: SheetRow, property: string, value: string): void {
  if (property === "RRULE" || property === "RDATE") event.faults.push("it repeats; a meeting is an event of its own");
  const column = EVENT_COLUMNS.indexOf(property);
  if (column < 0) return;
  const isDay = property === "DTSTART" || property === "DTEND";
  const read = isDay ? dayIn(property, value) : { text: unescaped(value) };
  if ("fault" in read) event.faults.push(read.fault);
  else event.cells[column] = read.text;
}

/** The day of a property; the end of whole days is the day after the last. */
function dayIn(property: string, value: string): { text: string } | { fault: string } {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/.exec(value.trim()) ?? [];
  const date = parseDate(`${year}-${month}-${day}`);
  if (!date) return { fault: `${property} ${value.trim().slice(0, 40)} is no day` };
  // At midnight of a later day an event has ended the day before.
  const before = property === "DTEND" && (time === undefined || /^T0{6}/.test(time));
  return { text: before ? dayText(date.earliest - 1) : date.text };
}

function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign)).trim();
}
