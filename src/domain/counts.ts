// How many meetings were held: dated, undated and unconfirmed ones counted apart, and the highest number that any has.
import { greatest } from "../model/extremes.js";
import type { MeetingRecord } from "./meetings.js";
import { isHeld } from "./numbers.js";

/** The counts of some meetings. */
export interface HeldCounts {
  /** All that are recorded as held, undated ones among them. */
  held: number;
  /** Those of the held whose date is not known. */
  undated: number;
  /** Those of which it is not certain that they were held. */
  unconfirmed: number;
  highest: number | null;
}

/** Counts meetings, of one series where the highest number is to mean anything. */
export function heldCounts(meetings: MeetingRecord[]): HeldCounts {
  const held = meetings.filter(isHeld);
  const numbers = held.flatMap(({ fields }) => fields.number ?? []);
  return {
    held: held.length,
    undated: held.filter(({ fields }) => fields.start === undefined).length,
    unconfirmed: meetings.filter(({ fields }) => fields.status === "unconfirmed").length,
    highest: numbers.length > 0 ? greatest(numbers) : null,
  };
}
