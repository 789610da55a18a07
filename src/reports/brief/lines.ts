// The lines of a briefing that name a meeting or an agreement.
import type { Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { placeOf, titleOf } from "../titles.js";
import type { Pen } from "./pen.js";

/** "16th ASEAN-Russia Senior Officials' Meeting (ARSOM), Bali, Indonesia, 19–20 February 2019". */
export function meetingText(record: ArsomRecord, { store, words }: Pen): Text {
  const { start, end, status } = record.fields as { [field: string]: string | undefined };
  const place = placeOf(record, store, words);
  const when = start ? `, ${words.span(start, end ?? start)}` : "";
  const tbc = status && status !== "held" ? `, ${words.label(status)}` : "";
  return [{ record: record.id, text: titleOf(record, store, words) }, `${place ? `, ${place}` : ""}${when}${tbc}`];
}

/** "Comprehensive Plan of Action …, 2016–2020". */
export function titleWithPeriod(record: ArsomRecord, { store, words }: Pen): Text {
  const { from, to, extended_to } = record.fields as { [field: string]: string | undefined };
  const period = from || to ? `, ${words.span(from, extended_to ?? to)}` : "";
  return [{ record: record.id, text: titleOf(record, store, words) }, period];
}
