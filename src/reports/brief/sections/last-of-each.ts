// Section 5: the last meeting of each main series: when, where, co-chairs with their titles, subjects, outcomes.

import { countryName, placeOf, textOf, titleOf } from "../../../domain/titles.js";
import type { PhraseKey } from "../../../language/en/phrases.js";
import { parseDate } from "../../../model/date.js";
import type { Block, Text } from "../../../model/paper.js";
import type { ArsomRecord } from "../../../model/record.js";
import type { MeetingData } from "../data.js";
import { joined, meetingText, runIn, titleWithPeriod } from "../lines.js";
import type { Pen } from "../pen.js";
import { officesOn } from "../people.js";
import { officeTitle } from "./people.js";

/** A paragraph for each meeting in short, a table in full. */
export function lastOfEachBlocks(pen: Pen): Block[] {
  const { data, say, words, store, record, length } = pen;
  if (data.last_of_each.length === 0) return [{ heading: say("last-of-each") }, { paragraph: [say("unknown")] }];
  return [
    { heading: say("last-of-each") },
    ...data.last_of_each.flatMap((one): Block[] => {
      const title = titleOf(record(one.id), store, words);
      const fields = fieldsOf(one, pen);
      return length.runIn
        ? [{ paragraph: [{ strong: `${title}.` }, " ", ...runIn(fields)] }]
        : [{ paragraph: [{ strong: title }] }, { fields }];
    }),
  ];
}

/** What is known of a meeting, each with its own sources; day, place and chairs are said to be unknown where they are. */
function fieldsOf(one: MeetingData, pen: Pen): { name: string; text: Text }[] {
  const { say, words, store, cite, record, name, length, upTo } = pen;
  const meeting = record(one.id);
  const { start, end, venue, topics, follows, outcomes, chairs } = meeting.fields as { [field: string]: string & string[] };
  const place = placeOf(meeting, store, words);
  const fields: { name: string; text: Text }[] = [];
  const line = (key: PhraseKey, field: string, text: Text | undefined) => {
    const footing = one.fields[field];
    if (text) fields.push({ name: say(key), text: [...text, ...(footing ? cite(footing) : [])] });
  };
  line("when", "start", [start ? words.span(start, end ?? start) : say("unknown")]);
  line("where", "city", [[venue, place].filter(Boolean).join(", ") || say("unknown")]);
  line("chairs", "chairs", chairs ? joined(chairs.map((id) => chairText(id, start, pen))) : [say("unknown")]);
  line("follows", "follows", follows && joined(follows.map((id) => followed(record(id), pen))));
  line("topics", "topics", topics && [words.list(topics.map(name))]);
  line("outcomes", "outcomes", outcomes && [upTo(length.outcomes, outcomes, "outcomes").join("; ")]);
  return fields;
}

function followed(other: ArsomRecord | undefined, pen: Pen): Text {
  if (!other) return [];
  return other.kind === "meeting" ? meetingText(other, pen) : titleWithPeriod(other, pen);
}

/** A chair with the titles held that day: "Jose Tavares (Indonesia), Director-General for ASEAN Cooperation". */
function chairText(id: string, start: string | undefined, { store, words }: Pen): Text {
  const person = store.find("chair", id);
  if (!person) return [store.get(id) ? (textOf(store.get(id) as ArsomRecord, "name", words) ?? id) : id];
  const day = parseDate(start ?? "")?.latest;
  const titles = day === undefined ? [] : officesOn(person, day).map(({ index }) => officeTitle(person, index, words.lang));
  const side = `${textOf(person, "name", words)} (${countryName(person.fields.country, store, words)})`;
  return [[side, ...titles.slice(0, 1)].join(", "), ...titles.slice(1).map((title) => `; ${title}`)];
}
