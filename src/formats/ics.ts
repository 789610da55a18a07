// Calendars (iCalendar, RFC 5545): events of whole days, and tasks due by a day.
// Its own writer: the kept libraries stamp entries with the clock or draw their ids by chance, and take moments where a day is meant.
import { dayText, parseDate } from "../model/date.js";
import { escapeLines, escapeRunnerCommands } from "../model/escape.js";
import type { Calendar, CalendarEvent, CalendarTask, Print } from "../model/output.js";

export const ics: Print = async ({ events }) => calendar(events?.() ?? { title: "", date: "1970-01-01", events: [] });

function calendar({ title, date, events, tasks = [] }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//arsom//arsom//EN",
    "CALSCALE:GREGORIAN",
    ...(title ? [`NAME:${escapeIcs(title)}`, `X-WR-CALNAME:${escapeIcs(title)}`] : []),
    ...events.flatMap((event) => entry(event, date)),
    ...tasks.flatMap((one) => task(one, date)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function entry({ start, end, place, status, ...event }: CalendarEvent, date: string): string[] {
  return [
    "BEGIN:VEVENT",
    ...identity(event, date),
    `DTSTART;VALUE=DATE:${basic(start)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(end))}`,
    `SUMMARY:${escapeIcs(event.title)}`,
    ...(place ? [`LOCATION:${escapeIcs(place)}`] : []),
    ...about(event),
    `STATUS:${status}`,
    // A day in the record takes nobody's time.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function task({ due, done, ...one }: CalendarTask, date: string): string[] {
  return [
    "BEGIN:VTODO",
    ...identity(one, date),
    `DUE;VALUE=DATE:${basic(due)}`,
    `SUMMARY:${escapeIcs(one.title)}`,
    ...about(one),
    `STATUS:${done ? "COMPLETED" : "NEEDS-ACTION"}`,
    "END:VTODO",
  ];
}

function identity({ id }: { id: string }, date: string): string[] {
  return [`UID:${escapeIcs(id)}@arsom`, `DTSTAMP:${basic(date)}T000000Z`];
}

function about({ description, url, categories }: Pick<CalendarTask, "description" | "url" | "categories">): string[] {
  const link = url === null ? undefined : address(url);
  return [
    ...(description ? [`DESCRIPTION:${escapeIcs(description)}`] : []),
    ...(link ? [`URL:${link}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeIcs).join(",")}`] : []),
  ];
}

/** `20190220` of `2019-02-20`. */
function basic(date: string): string {
  return date.replaceAll("-", "");
}

/** The end of a whole day is the beginning of the next. */
function dayAfter(date: string): string {
  const day = parseDate(date);
  return day ? dayText(day.latest + 1) : date;
}

/** An address of the web as a URI; nothing else. */
function address(url: string): string | undefined {
  const link = URL.canParse(url) ? new URL(url) : undefined;
  return link && ["http:", "https:"].includes(link.protocol) ? link.href : undefined;
}

/** A text value: no sign in it ends it, no control character is left. */
export function escapeIcs(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => escapeLines(line).replace(/[\\;,]/g, (sign) => `\\${sign}`))
    .join("\\n");
}

/**
 * Lines of at most 75 octets, but for a run of colons or space that is longer; no character is cut. A fold stands neither before a colon, nor before space that may lead to
 * one, for the runner of a CI job reads `::` at the start of a line as a command; one stands inside `##[`, which it reads anywhere.
 */
export function folded(line: string): string {
  let [out, octets] = ["", 0];
  for (const [unit] of line.matchAll(/[\s\S][\s:]*/gu)) {
    const size = Buffer.byteLength(unit);
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += unit;
    octets += size;
  }
  return escapeRunnerCommands(out, (sign) => `${sign}\r\n `);
}
