// Numbers of a workbook that its formats show as dates.
import { dayOf, dayText } from "../../../model/date.js";

/** How much of a date a number format shows. */
export type ShownDate = "day" | "month" | "year" | "time";

/** Formats that every workbook has by their numbers. */
const BUILT_IN: [from: number, to: number, shown: ShownDate][] = [
  [14, 16, "day"],
  [17, 17, "month"],
  [18, 21, "time"],
  [22, 22, "day"],
  [27, 31, "day"],
  [32, 35, "time"],
  [36, 36, "day"],
  [45, 47, "time"],
  [50, 58, "day"],
];

/** What a number format shows of a date, by its number and its code; undefined of one that shows a number. */
export function shownBy(id: number, code: string | undefined): ShownDate | undefined {
  if (code === undefined) return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
  // Texts in quotes, escaped signs, colours and locales are no part of what is shown of the number.
  const [signs = ""] = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, "")
    .split(";");
  if (/general/i.test(signs)) return undefined;
  if (/d/i.test(signs)) return "day";
  if (/[hs]/i.test(signs)) return /y/i.test(signs) ? "day" : "time";
  if (/m/i.test(signs)) return "month";
  return /y|e/i.test(signs) && !/[0#?]/.test(signs) ? "year" : undefined;
}

const LAST = 2_958_465;

/** The date of a number, as far as it is shown; undefined where the number is none, or has a time of day. */
export function dateOf(serial: number, shown: ShownDate, from1904: boolean): string | undefined {
  if (shown === "time" || !Number.isInteger(serial) || serial < 1 || serial > LAST) return undefined;
  // In the calendar of 1900 a 29 February 1900 was counted, a day that never was.
  if (!from1904 && serial === 60) return undefined;
  const zero = from1904 ? dayOf(1904, 1, 1) : dayOf(1899, 12, serial < 60 ? 31 : 30);
  const text = dayText(zero + serial);
  return text.slice(0, shown === "day" ? 10 : shown === "month" ? 7 : 4);
}
