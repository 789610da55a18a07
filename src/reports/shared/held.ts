// How many meetings of a series were held, in words, the same in every report.
import type { HeldCounts } from "../../domain/counts.js";
import { fillSlots, type Locale } from "../../language/locale.js";

/** "9, 1 undated; 1 more unconfirmed; the latest with a number is the 20th"; the number is left out where it is the count itself. */
export function heldText({ held, undated, unconfirmed, highest }: HeldCounts, locale: Locale): string {
  const known = undated === 0 ? String(held) : fillSlots(locale.phrase("held-undated"), { count: held, undated }, locale);
  const count = unconfirmed === 0 ? known : fillSlots(locale.phrase("held-unconfirmed"), { count: known, unconfirmed }, locale);
  if (highest === null || highest === held) return count;
  // In Russian the ordinal stands with the word for a number, which is masculine.
  return fillSlots(locale.phrase("held-highest"), { count, number: locale.ordinal(highest, "m") }, locale);
}
