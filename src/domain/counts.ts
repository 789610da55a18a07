// How many meetings were held: dated, undated and unconfirmed ones counted apart, and the highest number that any has.
import { greatest } from "../model/extremes.js";
import type { ArsomRecord } from "../model/record.js";

/** The counts of some meetings of one series. */
export interface HeldCounts {
  /** All that are recorded as held, undated ones among them. */
  held: number;
  /** Those of the held whose date is not known. */
  undated: number;
  /** Those of which it is not certain that they were held. */
  unconfirmed: number;
  highest: number | null;
}

/** Counts the meetings of a series. */
export function heldCounts(meetings: ArsomRecord<"meeting">[]): HeldCounts {
  const held = meetings.filter(({ fields }) => (fields.status ?? "held") === "held");
  const numbers = held.flatMap(({ fields }) => fields.number ?? []);
  return {
    held: held.length,
    undated: held.filter(({ fields }) => fields.start === undefined).length,
    unconfirmed: meetings.filter(({ fields }) => fields.status === "unconfirmed").length,
    highest: numbers.length > 0 ? greatest(numbers) : null,
  };
}
