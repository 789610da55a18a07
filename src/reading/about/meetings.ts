// What a sentence says of meetings: which are meant, when and where they were, and who was in the chair.
import type { MeetingRecord } from "../../domain/meetings.js";
import type { CivilDate } from "../../model/date.js";
import { ownerOf } from "../assign.js";
import type { FoundDate } from "../find-dates.js";
import { type Dated, isNews, type LinkedDate, type LinkedMention, linkBy, linkByNews, linkByTopic, linkByYear } from "../link.js";
import { of } from "../matches.js";
import type { Mention } from "../mentions.js";
import type { Published } from "../published.js";
import { distance, type Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { readingsOf } from "../when.js";
import { chairStatements } from "./chairs.js";
import { numberStatement, unknownNumber, whenStatements } from "./days.js";
import { meetingOf } from "./offsets.js";
import { whereStatements } from "./places.js";

/** The statements on meetings of one sentence, and its meetings; `topic` is the meeting that the sentences before spoke of. */
export function aboutMeetings(
  parsed: Parsed,
  publication: Published | undefined,
  masked: Set<FoundDate>,
  topic: MeetingRecord | undefined,
): { statements: TextStatement[]; linked: LinkedMention[] } {
  const published = publication?.date;
  // Of a day that only the first date of a text stands for no contradiction follows.
  const certain = publication?.from === "text" ? undefined : published;
  const owned = datesOf(parsed, published, certain, masked);
  const linked = parsed.mentions.flatMap((mention): LinkedMention[] => {
    const dates = owned.get(mention) ?? [];
    // Several days of one name without a number are several meetings: "at Jeju in 2009 and at Busan in 2014".
    const each: (Dated | undefined)[] = mention.number || mention.topic || dates.length < 2 ? [best(dates)] : dates;
    return each.map((dated) => {
      const found = mention.topic ? linkByTopic(topic, dated, parsed.store) : linkOfMention(mention, dated, certain, parsed);
      return { mention, ...found, record: meetingOf(found.link) };
    });
  });
  const statements = linked.flatMap(({ mention, dated, link }) => {
    // The title of a document names a meeting, and says nothing of it.
    if (!link || mention.titled) return [];
    if ("unknown" in link) return unknownNumber(mention, parsed);
    const several = linked.filter((other) => other.mention === mention).length > 1;
    const said = [...whenStatements(mention, link, dated, parsed, certain), ...whereStatements(mention, link, dated, parsed, several)];
    // Any number that a series has agrees by itself: it says something beside a day or a place, or of the meeting that a report is about.
    return said.length > 0 || isNews(link, certain) ? [...said, ...numberStatement(mention, link, parsed)] : said;
  });
  return { statements: [...statements, ...chairStatements(parsed, linked)], linked };
}

/** The link by number or date; else by the only meeting of the year, or about the day of a report that gives no other. */
function linkOfMention(mention: Mention, dated: Dated | undefined, certain: CivilDate | undefined, parsed: Parsed): LinkedDate {
  const { store, found } = parsed;
  const linked = linkBy(mention, dated, store);
  if (linked.link || mention.titled) return linked;
  const cities = new Set(of(found, "city").flatMap(({ means }) => (means.is === "city" ? [means.name] : [])));
  return { dated, link: linkByYear(mention, dated, cities, store) ?? (dated ? undefined : linkByNews(mention, certain, store)) };
}

/** The dates that belong to each mention, with what they may stand for. */
function datesOf(
  parsed: Parsed,
  published: CivilDate | undefined,
  certain: CivilDate | undefined,
  masked: Set<FoundDate>,
): Map<Mention, Dated[]> {
  const coming = of(parsed.found, "planned").length > 0;
  const owned = new Map<Mention, FoundDate[]>();
  for (const date of parsed.dates) {
    if (masked.has(date) || date.period || date.impossible || isOfSomethingElse(date, parsed)) continue;
    const mention = ownerOf(date, parsed)?.mention;
    if (mention) owned.set(mention, [...(owned.get(mention) ?? []), date]);
  }
  return new Map(
    [...owned].map(([mention, dates]) => [
      mention,
      withYears(dates, mention).map((date) => ({ date, whens: readingsOf(date, date.relative ? certain : published, coming) })),
    ]),
  );
}

/** "the ASEAN-Canada Summit 2023 … on 6 September": the year of the name is that of the day. */
function withYears(dates: FoundDate[], mention: Mention): FoundDate[] {
  const named = dates.find(
    ({ first, last, to }) => to.year !== undefined && to.month === undefined && first >= mention.first - 1 && last <= mention.last + 1,
  );
  if (!named) return dates;
  const { year } = named.to;
  const whole = dates.map((date) => {
    const { from, to, relative } = date;
    return to.year === undefined && to.month !== undefined && !relative ? { ...date, from: { ...from, year }, to: { ...to, year } } : date;
  });
  // The bare year says no more than the day does.
  return whole.some(({ to }) => to.month !== undefined) ? whole.filter((date) => date !== named) : whole;
}

/** "since 1996", or the year of a level or a term that stands nearer than any meeting. */
function isOfSomethingElse(date: FoundDate, parsed: Parsed): boolean {
  const { found, tokens, mentions } = parsed;
  const single = date.from.day === date.to.day && date.from.month === date.to.month;
  if (single && of(found, "since", "until").some(({ last }) => last === date.first || last === date.first + 1)) return true;
  if (date.to.day !== undefined || date.relative?.days !== undefined) return false;
  const nearest = (parts: { first: number; last: number }[]) => Math.min(...parts.map((part) => distance(part, date, tokens)));
  return nearest(of(found, "level", "coordinator", "chair", "plan")) < nearest(mentions.filter(({ series, topic }) => series || topic));
}

/** The most precise of some dates; of two as precise the first. */
function best(dates: Dated[]): Dated | undefined {
  const precision = ({ date: { to, relative } }: Dated) =>
    (relative && to.month === undefined ? 0 : 1) + (to.year ? 1 : 0) + (to.month ? 2 : 0) + (to.day ? 4 : 0);
  return [...dates].sort((a, b) => precision(b) - precision(a))[0];
}
