// Section 3: the key dates, the timeline in short.
import { append } from "../../../model/group.js";
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import type { BriefData } from "../data.js";
import { columns, joinTexts } from "../lines.js";

type KeyDate = BriefData["key_dates"][number];

/** Milestones, summits and plans in order of time, those of one day together, and the drawing of them. */
export function keyDateBlocks({ data, say, cite, length, upTo }: BriefContext): Block[] {
  const chosen = new Set(upTo(length.keyDates, weightiestFirst(data.key_dates), "key-dates"));
  const days = new Map<string, Text[]>();
  for (const one of data.key_dates.filter((one) => chosen.has(one)))
    append(days, one.when, [one.title, one.place ? `, ${one.place}` : "", ...cite(one)]);
  const rows = [...days].map(([when, texts]): Text[] => [[when], joinTexts(texts)]);
  if (rows.length === 0) return [{ heading: say("key-dates") }, { paragraph: [say("none")] }];
  return [{ heading: say("key-dates") }, { table: { columns: columns(say, ["date", "event"]), rows } }, { drawing: true }];
}

/** The first milestone, from which relations are counted; summits and plans, the newest first; then the other milestones. */
function weightiestFirst(entries: KeyDate[]): KeyDate[] {
  const newest = [...entries].reverse();
  const first = entries.find(({ kind }) => kind === "milestone");
  const milestones = newest.filter((one) => one.kind === "milestone" && one !== first);
  return [...(first ? [first] : []), ...newest.filter(({ kind }) => kind !== "milestone"), ...milestones];
}
