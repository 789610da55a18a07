// What came of a meeting, in words.

import { type Locale, ownText } from "../language/locale.js";
import type { ArsomRecord } from "../model/record.js";

/** One outcome as a record gives it. */
export interface Outcome {
  text: string;
  document?: string;
  topic?: string;
}

/** The outcomes of a meeting, as the record has them. */
export function outcomesOf({ fields }: ArsomRecord): Outcome[] {
  return (fields.outcomes as unknown as Outcome[] | undefined) ?? [];
}

/** The outcomes of a meeting in the language of the words, each in English where it is in no other. */
export function outcomeTexts(meeting: ArsomRecord, locale: Locale): string[] {
  return outcomesOf(meeting).map((outcome) => ownText(outcome, "text", locale.lang) ?? outcome.text);
}
