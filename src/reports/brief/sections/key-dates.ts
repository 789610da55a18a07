// Section 3: the key dates, the timeline in short.
import { append } from "../../../model/group.js";
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { type KeyDate, LEAST_RANK } from "../key-dates.js";
import { columns, joinTexts, placeBeside } from "../lines.js";

/** The weightiest in order of time, those of one day together, and the drawing of them. */
export function keyDateBlocks({ data, say, cite, length, upTo, empty }: BriefContext): Block[] {
  const least = data.key_dates.filter(({ rank }) => rank <= LEAST_RANK).length;
  const chosen = new Set(upTo(Math.max(length.keyDates, least), weightiestFirst(data.key_dates), "key-dates"));
  const days = new Map<string, Text[]>();
  for (const one of data.key_dates.filter((one) => chosen.has(one)))
    append(days, one.when, [[one.title, placeBeside(one.title, one.place)].filter(Boolean).join(", "), ...cite(one)]);
  const rows = [...days].map(([when, texts]): Text[] => [[when], joinTexts(texts)]);
  if (rows.length === 0) return empty("key-dates");
  return [
    { heading: say("key-dates") },
    { table: { columns: columns(say, ["date", "event"]), rows } },
    { drawing: length.runIn ? "on screen" : true },
  ];
}

/** By rank; of one rank the newest first. */
function weightiestFirst(entries: KeyDate[]): KeyDate[] {
  return [...entries].reverse().sort((a, b) => a.rank - b.rank);
}
