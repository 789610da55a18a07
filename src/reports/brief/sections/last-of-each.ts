// Section 5: the last meeting of each level and of other series: when, where, co-chairs with their titles, subjects, outcomes.

import { likeliestOffices } from "../../../domain/in-office.js";
import { outcomesOf } from "../../../domain/outcomes.js";
import { countryName, placeText, textOf, titleOf } from "../../../domain/titles.js";
import type { PhraseKey } from "../../../language/en/phrases.js";
import { parseDate } from "../../../model/date.js";
import type { Block, Text } from "../../../model/paper.js";
import type { ArsomRecord } from "../../../model/record.js";
import { parted, textSpan } from "../../shared/english.js";
import type { BriefContext } from "../context.js";
import type { MeetingData } from "../data.js";
import { fieldsInline, joinTexts, listOf, meetingText, stopped, titleWithPeriod } from "../lines.js";
import { officeTitle } from "./people.js";

/** In short a paragraph for the last of each level and a line for those of other series; in full a table for each. */
export function lastOfEachBlocks(context: BriefContext): Block[] {
  const { data, say, locale, store, record, length, upTo, cite, empty } = context;
  if (data.last_of_each.length === 0) return empty("last-of-each");
  const seriesOf = (id: string) => store.find("series", record(id).fields.series);
  const levels = new Set<string | undefined>();
  const told = data.last_of_each.filter(({ id }) => {
    const level = seriesOf(id)?.fields.level;
    return !length.runIn || (level !== "other" && !levels.has(level) && levels.add(level));
  });
  // The newest first; what has not met for ten years is no mechanism of today.
  const rest = data.last_of_each.filter((one) => !told.includes(one));
  const alive = rest.filter(({ id }) => dayOfMeeting(record(id)) >= dayOf(data.as_of) - 10 * 365.25);
  const others = upTo(Math.min(length.otherMeetings, alive.length), rest, "last-of-each");
  // Written after the paragraphs, for sources are numbered as they are cited.
  const line = () => joinTexts(others.map((one) => [...meetingText(record(one.id), context), ...cite(one)]));
  return [
    { heading: say("last-of-each") },
    ...told.flatMap((one): Block[] => {
      const title = titleOf(record(one.id), store, locale);
      const fields = fieldsOf(one, context);
      return length.runIn
        ? [{ paragraph: [{ strong: `${title}.` }, " ", ...fieldsInline(fields)] }]
        : [{ paragraph: [{ strong: title }] }, { fields }];
    }),
    ...(others.length > 0 ? [{ paragraph: stopped([{ strong: say("last-of-others") }, ": ", ...line()]) }] : []),
  ];
}

function dayOf(date: unknown): number {
  return parseDate(String(date))?.latest ?? Number.NEGATIVE_INFINITY;
}

function dayOfMeeting({ fields }: ArsomRecord): number {
  return dayOf(fields.end ?? fields.start);
}

/** What is known of a meeting, each with its own sources; day, place and chairs are said to be unknown where they are. */
function fieldsOf(one: MeetingData, context: BriefContext): { name: string; text: Text }[] {
  const { say, locale, store, cite, record, subject, length, upTo } = context;
  const meeting = record(one.id);
  const { start, end, venue, topics, follows, chairs } = meeting.fields as { [field: string]: string & string[] };
  const place = placeText(meeting, store, locale);
  const fields: { name: string; text: Text }[] = [];
  const line = (key: PhraseKey, field: string, text: Text | undefined) => {
    const citation = one.fields[field];
    if (text) fields.push({ name: say(key), text: [...text, ...(citation ? cite(citation) : [])] });
  };
  line("when", "start", [start ? locale.span(start, end ?? start) : say("unknown")]);
  line("where", "city", [[venue, place].filter(Boolean).join(", ") || say("unknown")]);
  line(
    chairsKey(meeting, context),
    "chairs",
    chairs ? joinTexts(chairs.map((id) => chairText(id, start, end, context))) : [say("unknown")],
  );
  line("follows", "follows", follows && joinTexts(follows.map((id) => followed(record(id), context))));
  // The very last meeting is told with its whole agenda.
  const most = one.id === context.data.last_meeting?.id ? Number.POSITIVE_INFINITY : length.topics;
  line("topics", "topics", topics && [listOf(upTo(most, topics, "topics").map(subject), locale)]);
  const outcomes = outcomesOf(meeting).map((outcome) => textSpan(outcome, "text", locale));
  line("outcomes", "outcomes", outcomes.length > 0 ? parted(upTo(length.outcomes, outcomes, "outcomes")) : undefined);
  return fields;
}

/** What the chairs of a meeting are called: one is the chair, or the only one known of two. */
function chairsKey({ fields: { series, chairs } }: ArsomRecord, { store }: BriefContext): PhraseKey {
  if ((chairs as string[] | undefined)?.length !== 1) return "chairs";
  return store.find("series", series)?.fields.co_chaired === true ? "co-chair" : "chair";
}

function followed(other: ArsomRecord | undefined, context: BriefContext): Text {
  if (!other) return [];
  return other.kind === "meeting" ? meetingText(other, context) : titleWithPeriod(other, context);
}

/** A chair with the titles held on those days: "Jose Tavares (Indonesia), Director-General for ASEAN Cooperation". */
function chairText(id: string, start: string | undefined, end: string | undefined, { store, locale }: BriefContext): Text {
  const person = store.find("chair", id);
  if (!person) return [store.get(id) ? (textOf(store.get(id) as ArsomRecord, "name", locale) ?? id) : id];
  const first = parseDate(start ?? "")?.latest;
  const last = parseDate(end ?? "")?.latest ?? first;
  const offices = first === undefined || last === undefined ? [] : likeliestOffices(person, { first, last });
  const titles = offices.map(({ index }) => officeTitle(person, index, locale.lang));
  const side = `${textOf(person, "name", locale)} (${countryName(person.fields.country, store, locale)})`;
  return [[side, ...(titles.length > 0 ? [locale.list(titles)] : [])].join(", ")];
}
