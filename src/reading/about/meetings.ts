// What a sentence says of meetings: when and where they were, and who was in the chair.
import type { MeetingRecord } from "../../domain/meetings.js";
import type { Store } from "../../load/store.js";
import type { CivilDate } from "../../model/date.js";
import type { Fields } from "../../model/record.js";
import { daysOfSpan, extentOf } from "../../model/span.js";
import { bordersBetween, cautionsIn, ownerOf } from "../assign.js";
import type { FoundDate } from "../find-dates.js";
import type { Match } from "../lexicon.js";
import { linkOf, type MeetingLink } from "../link.js";
import { type Mention, of } from "../mentions.js";
import type { Published } from "../published.js";
import { distance, type Parsed } from "../sentence.js";
import type { Caution, TextStatement } from "../statement.js";
import { civilEnds, isStale, type ReadSpan, readingsOf } from "../when.js";

/** A sentence's meetings, linked: what later sentences may call "the meeting". */
export interface LinkedMention {
  mention: Mention;
  link?: MeetingLink;
  record?: MeetingRecord;
}

interface Dated {
  date: FoundDate;
  /** What it may stand for, the likeliest first. */
  whens: ReadSpan[];
}

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
  const dates = parsed.dates.filter((date) => !masked.has(date) && !date.period && !isOfSomethingElse(date, parsed));
  const owned = new Map<Mention, Dated>();
  for (const date of dates) {
    const whens = readingsOf(date, published, of(parsed.found, "planned").length > 0);
    const owner = whens.length > 0 ? ownerOf(date, parsed) : undefined;
    if (!owner) continue;
    const before = owned.get(owner.mention);
    if (!before || isBetter(date, before.date)) owned.set(owner.mention, { date, whens });
  }
  const statements: TextStatement[] = [];
  const linked: LinkedMention[] = parsed.mentions.map((mention) => {
    const dated = owned.get(mention);
    if (mention.topic) return { mention, ...(topic && { record: topic, link: { record: topic, strong: false, by: "topic" } }) };
    const link = linkedBy(mention, dated, parsed.store);
    return { mention, link, record: recordOf(link) };
  });
  for (const { mention, link } of linked) {
    // The title of a document names a meeting, and says nothing of it.
    if (!link || "unknown" in link || mention.titled) continue;
    const dated = owned.get(mention);
    statements.push(...whenStatements(mention, link, dated, parsed, certain), ...whereStatements(mention, link, dated, parsed));
  }
  statements.push(...chairStatements(parsed, linked));
  return { statements, linked };
}

/** "since 1996", or the year of a level or a term that stands nearer than any meeting. */
function isOfSomethingElse(date: FoundDate, parsed: Parsed): boolean {
  const { found, tokens, mentions } = parsed;
  const single = date.from.day === date.to.day && date.from.month === date.to.month;
  if (single && of(found, "since", "until").some(({ last }) => last === date.first || last === date.first + 1)) return true;
  if (date.to.day !== undefined) return false;
  const nearest = (parts: { first: number; last: number }[]) => Math.min(...parts.map((part) => distance(part, date, tokens)));
  return nearest(of(found, "level", "coordinator", "chair", "plan")) < nearest(mentions.filter(({ series, topic }) => series || topic));
}

/** The link by the first reading of a date that a meeting meets; by the likeliest where none does. */
function linkedBy(mention: Mention, dated: Dated | undefined, store: Store): MeetingLink | undefined {
  const whens = dated?.whens ?? [];
  for (const when of whens) {
    const link = linkOf(mention, when, store);
    const dates = civilEnds(when);
    if (!link || !dates || !("record" in link) || !extentMeets(link.record, dates)) continue;
    (dated as Dated).whens = [when];
    return link;
  }
  // A special meeting is chosen by a date: one of a guessed year chooses none that it does not meet.
  return mention.special && whens.length > 1 ? undefined : linkOf(mention, whens[0], store);
}

function extentMeets(record: MeetingRecord, { from, to }: { from: CivilDate; to: CivilDate }): boolean {
  const extent = extentOf(daysOfSpan(record.fields.start, record.fields.end));
  return !!extent && extent.earliest <= to.latest && from.earliest <= extent.latest;
}

function recordOf(link: MeetingLink | undefined): MeetingRecord | undefined {
  if (!link || "unknown" in link) return undefined;
  return "misnumbered" in link ? link.misnumbered : link.record;
}

/** Of two dates of one meeting the more precise; of two as precise the first. */
function isBetter(date: FoundDate, other: FoundDate): boolean {
  const precision = ({ to, relative }: FoundDate) =>
    (relative && to.month === undefined ? 0 : 1) + (to.year ? 1 : 0) + (to.month ? 2 : 0) + (to.day ? 4 : 0);
  return precision(date) > precision(other);
}

function whenStatements(
  mention: Mention,
  link: MeetingLink,
  dated: Dated | undefined,
  parsed: Parsed,
  published: CivilDate | undefined,
): TextStatement[] {
  const named = offsetsOf(mention, parsed);
  if ("misnumbered" in link) {
    const number = mention.number as { first: number; last: number };
    const caution = cautionsOf(mention, dated?.date ?? mention, link, parsed);
    return [
      {
        record: link.misnumbered.id,
        field: "number",
        said: { number: link.printed },
        ...offsetsOf(number, parsed),
        named,
        caution: dated?.whens[0] && isStale(dated.whens[0], published) ? [...caution, "incomplete"] : caution,
      },
    ];
  }
  if ("unknown" in link || !dated) return [];
  const { date } = dated;
  const when = dated.whens[0] as ReadSpan;
  const said: Fields = { start: when.start, ...(when.end !== when.start && { end: when.end }) };
  const caution = cautionsOf(mention, date, link, parsed);
  const statements: TextStatement[] = [
    {
      record: link.record.id,
      field: "start",
      said,
      ...offsetsOf(date, parsed),
      named,
      caution: isStale(when, published) ? [...caution, "incomplete"] : caution,
    },
  ];
  if (mention.number && link.by === "number") {
    statements.push({
      record: link.record.id,
      field: "number",
      said: { number: mention.number.value },
      ...offsetsOf(mention.number, parsed),
      named,
      caution,
    });
  }
  const { weekdays = [] } = date;
  for (const [i, weekday] of weekdays.entries()) {
    if (date.to.day === undefined) break;
    // Of two weekdays each is that of its own day.
    const day = weekdays.length === 1 ? said : { start: i === 0 ? when.start : when.end };
    const inferred = isStale(when, published) ? (["incomplete"] as const) : [];
    statements.push({
      record: link.record.id,
      field: "weekday",
      said: { ...day, weekday: weekday.value },
      ...offsetsOf(weekday, parsed),
      named,
      caution: [...inferred],
    });
  }
  return statements;
}

function cautionsOf(mention: Mention, part: { first: number; last: number }, link: MeetingLink, parsed: Parsed): Caution[] {
  const weak = mention.guessed || ("record" in link && !link.strong);
  return [...cautionsIn(part, mention, parsed), ...(mention.titled ? (["titled"] as const) : []), ...(weak ? (["weak"] as const) : [])];
}

/** The place of a meeting: a city behind "in", or in brackets; else a country. */
function whereStatements(mention: Mention, link: MeetingLink, dated: Dated | undefined, parsed: Parsed): TextStatement[] {
  const { found, tokens } = parsed;
  const record = recordOf(link) as MeetingRecord;
  const cities = of(found, "city").filter((city) => isPlace(city, parsed));
  const own = cities.filter((city) => ownerOf(city, parsed)?.mention === mention);
  const nearest = [...own].sort((a, b) => nearness(a, mention, dated, parsed) - nearness(b, mention, dated, parsed))[0];
  if (nearest?.means.is !== "city") return [];
  // "Legian, Bali": of two that stand together the one that agrees is what is meant.
  const beside = own.filter((city) => Math.abs(city.first - nearest.last) <= 2 || Math.abs(nearest.first - city.last) <= 2);
  const held = record.fields.city;
  const chosen = beside.find(({ means }) => means.is === "city" && means.name === held) ?? nearest;
  const several = own.length > beside.length + 1;
  const caution = cautionsOf(mention, chosen, link, parsed);
  return [
    {
      record: record.id,
      field: "city",
      said: { city: chosen.means.is === "city" ? chosen.means.name : "" },
      start: (tokens[chosen.first] as { start: number }).start,
      end: (tokens[chosen.last - 1] as { end: number }).end,
      named: offsetsOf(mention, parsed),
      caution: several ? [...caution, "partial"] : caution,
    },
  ];
}

function nearness(city: Match, mention: Mention, dated: Dated | undefined, { tokens }: Parsed): number {
  const toDate = dated ? distance(city, dated.date, tokens) : Number.POSITIVE_INFINITY;
  return Math.min(distance(city, mention, tokens), toDate);
}

/** A city behind a preposition of place, behind another place, or in brackets that do not follow a person. */
function isPlace(city: Match, { found, tokens, sentence }: Parsed): boolean {
  const before = of(found, "place").some(({ first, last }) => first >= sentence.first && last <= city.first && city.first - last <= 1);
  if (before) return true;
  const mark = tokens[city.first - 1]?.key;
  const person = of(found, "person").some(({ last }) => last === city.first - 1);
  if (mark === "(") return !person;
  if (mark !== ",") return false;
  // "di Hotel Padma, Legian, Bali"; "in Nusa Dua, Bali".
  return of(found, "place").some(({ last }) => {
    if (last > city.first || city.first - last > 8) return false;
    return tokens.slice(last, city.first - 1).every(({ capital, kind, key }) => capital || kind === "number" || key === "," || key === "-");
  });
}

/** Those in the chair, and those who attended, with the meeting that the sentence speaks of. */
function chairStatements(parsed: Parsed, linked: LinkedMention[]): TextStatement[] {
  const { found, tokens } = parsed;
  const persons = of(found, "person");
  const statements: TextStatement[] = [];
  for (const role of of(found, "chairing", "attending")) {
    const field = role.means.is === "chairing" ? "chairs" : "attended";
    for (const person of persons) {
      const near = Math.max(person.first - role.last, role.first - person.last);
      if (near > 45 || bordersBetween(role, person, tokens, found) > 0) continue;
      if (statements.some((other) => other.start === (tokens[person.first] as { start: number }).start)) continue;
      const meeting = nearestLinked(role, linked, parsed);
      if (!meeting?.record || !meeting.link || "unknown" in meeting.link || person.means.is !== "person") continue;
      statements.push({
        record: meeting.record.id,
        field,
        said: { [field]: [person.means.id] },
        ...offsetsOf(person, parsed),
        named: offsetsOf(meeting.mention, parsed),
        caution: [...cautionsOf(meeting.mention, person, meeting.link, parsed), "partial"],
      });
    }
  }
  return statements;
}

function nearestLinked(role: Match, linked: LinkedMention[], { tokens }: Parsed): LinkedMention | undefined {
  return [...linked]
    .filter(({ mention }) => mention.series || mention.topic)
    .sort((a, b) => distance(role, a.mention, tokens) - distance(role, b.mention, tokens))[0];
}

/** The offsets of a part of a sentence. */
export function offsetsOf({ first, last }: { first: number; last: number }, { tokens }: Parsed): { start: number; end: number } {
  return { start: (tokens[first] as { start: number }).start, end: (tokens[last - 1] as { end: number }).end };
}
