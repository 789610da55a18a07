// What a text says of a record, in the fields of a claim, and how surely it says it.
import type { Fields } from "../model/record.js";

/** Why a statement may not be called a contradiction, however far it is from the record. */
export type Caution = "planned" | "denied" | "titled" | "weak" | "incomplete" | "partial";

/** One value that a text gives of a record. */
export interface TextStatement {
  /** The record it speaks of; undefined when it speaks of ASEAN as a whole, or of no record that is known. */
  record?: string;
  /** The field that it gives, as claims name it; `weekday`, `member_count` and `anniversary` among them. */
  field: string;
  /** What it says, as a claim would: `{ start: "2019-11-14" }`. */
  said: Fields;
  /** The words that say so, as offsets in the text that was read. */
  start: number;
  end: number;
  /** The words that name the record, for a reader to see what it was taken for. */
  named?: { start: number; end: number };
  /** Another record of the series is meant, so the number itself is wrong: the number that is printed. */
  caution: Caution[];
  /** The day of whose world it speaks, where the text gives one: of an anniversary or a count of members. */
  day?: string;
}
