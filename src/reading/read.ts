// A text read for what it says of the records: sentence by sentence, the meeting of one remembered for the next.

import type { MeetingRecord } from "../domain/meetings.js";
import type { Locale } from "../language/locale.js";
import { readDate } from "../language/read-date.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { aboutMeetings } from "./about/meetings.js";
import { aboutMembers } from "./about/members.js";
import { aboutPeople } from "./about/people.js";
import { aboutPlans } from "./about/plans.js";
import { aboutRelations } from "./about/relations.js";
import { aboutTerms } from "./about/terms.js";
import { dateNamesOf } from "./date-names.js";
import type { FoundDate } from "./find-dates.js";
import { languageOf } from "./language-of.js";
import type { Match } from "./lexicon.js";
import type { LinkedMention } from "./link.js";
import { of } from "./matches.js";
import { lexiconOf } from "./names.js";
import { isReported, type Published, publicationIn } from "./published.js";
import { inParts, type Parsed, parse, phrasesIn, type Tools } from "./sentence.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import type { TextStatement } from "./statement.js";
import { type TextToken, textTokens } from "./tokens.js";
import type { ReadSpan } from "./when.js";
import { readingWords } from "./words/index.js";

/** What a text says. */
export interface TextReading {
  /** The language that most of its words are of; undefined where none is known. */
  language?: string;
  published?: Published;
  statements: TextStatement[];
  sentences: number;
  /** Sentences that say nothing which records can judge. */
  silent: number;
  /** Meetings that the text names by a number which no record has, with their days as far as it gives them. */
  newMeetings: { series: string; number: number; days?: ReadSpan; start: number; end: number }[];
  /** Dates that need a day of publication, where there is none. */
  undated: { start: number; end: number }[];
}

/** Reads a text in any of the languages; `given` is a day of publication that is known from elsewhere. */
export function readText(text: string, store: Store, locales: Locale[], given?: { text: string; from: Published["from"] }): TextReading {
  const tokens = textTokens(text);
  const tools = toolsOf(store, locales);
  const abbreviations = new Set(readingWords.flatMap((words) => words.abbreviations));
  const all = inParts(sentencesOf(tokens, abbreviations));
  // A list of sources speaks of other texts.
  const body = all.slice(0, listOfSources(all, tokens));
  const parsed = parseAll(tokens, body, tools);
  const published = publishedGiven(given, locales) ?? publicationIn(parsed, tokens);
  const statements: TextStatement[] = [];
  const undated: TextReading["undated"] = [];
  const newMeetings: TextReading["newMeetings"] = [];
  let topic: MeetingRecord | undefined;
  let age = 0;
  let silent = 0;
  // The first date of a text may be long past: what is so "this year" or "today" is not read from it.
  const sure = published?.from === "text" ? undefined : published?.date;
  for (const one of parsed) {
    const masked = new Set(one.dates.filter((date) => isReported(date, one)));
    const own = withTopic(one);
    const { statements: said, linked } = aboutMeetings(own, published, masked, age <= 2 ? topic : undefined);
    // A text without a day speaks of the days of its meeting.
    const meeting = linked.find(({ record }) => record)?.record ?? (age <= 2 ? topic : undefined);
    const day = sure ?? parseDate(meeting?.fields.start ?? "");
    const heard = [
      ...said,
      ...aboutPlans(own),
      ...aboutTerms(own, day),
      ...aboutRelations(own, day),
      ...aboutMembers(own, (linked.find(({ record }) => record)?.record ?? (published ? undefined : topic))?.id),
      ...aboutPeople(own),
    ];
    statements.push(...heard);
    newMeetings.push(...unknownIn(linked, tokens));
    if (heard.length === 0) silent++;
    if (!published) undated.push(...withoutYear(one, masked, tokens));
    age++;
    const next = topicOf(linked);
    if (next) [topic, age] = [next, 0];
    else if (linked.some(({ mention }) => mention.series)) topic = undefined;
  }
  return {
    language: languageOf(tokens),
    published,
    statements,
    sentences: all.length,
    silent: silent + all.length - body.length,
    newMeetings,
    undated,
  };
}

/** Reads sentence by sentence; where one names no partner, the text speaks of its only one, or of the one named last. */
function parseAll(tokens: TextToken[], sentences: Sentence[], tools: Tools): Parsed[] {
  const phrases = sentences.map((sentence) => phrasesIn(tokens, sentence, tools.lexicon));
  const first = sentences.map((sentence, i) => parse(tokens, sentence, phrases[i] as Match[], tools));
  const all = new Set(first.flatMap(({ pairs }) => pairs.map(({ partner }) => partner)));
  const sole = all.size === 1;
  let last = sole ? [...all][0] : undefined;
  const named = new Set<string>();
  return first.map((parsed, i) => {
    const { pairs, found } = parsed;
    const partners =
      pairs.length > 0
        ? pairs.map(({ partner }) => partner)
        : of(found, "partner").flatMap(({ means }) => (means.is === "partner" ? [means.id] : []));
    const ids = new Set(partners);
    if (ids.size === 1 && (pairs.length > 0 || all.has(partners[0] as string))) last = partners[0];
    else if (ids.size > 1) last = undefined;
    const context = ids.size <= 1 ? last : undefined;
    const again = parse(tokens, parsed.sentence, phrases[i] as Match[], tools, { context, sole: sole && context !== undefined, named });
    for (const { means } of of(found, "person")) if (means.is === "person") named.add(means.id);
    return again;
  });
}

/** Where the list of sources begins: at a heading that says so; at the end where there is none. */
function listOfSources(sentences: Sentence[], tokens: TextToken[]): number {
  const headings = new Set(readingWords.flatMap(({ bibliography }) => bibliography));
  const at = sentences.findIndex(({ first, last }, i) => {
    const next = sentences[i + 1];
    const alone = tokens[first]?.opens && last - first <= 6 && (!next || tokens[next.first]?.opens);
    return alone && headings.has(wordsIn(tokens, first, last));
  });
  return at < 0 ? sentences.length : at;
}

function wordsIn(tokens: TextToken[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .filter(({ kind }) => kind === "word")
    .map(({ key }) => key)
    .join(" ");
}

function toolsOf(store: Store, locales: Locale[]): Tools {
  const suffixes = readingWords.flatMap((words) => words.suffixes);
  return {
    store,
    lexicon: lexiconOf(store),
    dates: dateNamesOf(
      locales,
      suffixes,
      readingWords.flatMap(({ dayparts }) => dayparts),
    ),
    suffixes: new Set(suffixes),
    before: new Set(readingWords.flatMap(({ before }) => before ?? [])),
  };
}

function publishedGiven(given: { text: string; from: Published["from"] } | undefined, locales: Locale[]): Published | undefined {
  if (!given) return undefined;
  // A time of day behind the date says nothing here.
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(given.text)?.[0] ?? given.text;
  const read = readDate(day, locales);
  const date = "start" in read ? parseDate(read.start) : undefined;
  return date && { date, from: given.from };
}

/** "The meeting", or a summit without anybody's name, at the head of a sentence that names none of ours: the meeting of the sentences before. */
function withTopic(parsed: Parsed): Parsed {
  const { mentions, found, sentence } = parsed;
  if (mentions.some(({ series }) => series)) return parsed;
  const early = ({ first }: { first: number }) => first - sentence.first <= 6;
  const word =
    of(found, "meeting").find(early) ?? of(found, "head").find((head) => early(head) && mentions.some(({ first }) => first === head.first));
  const chaired = word ? undefined : of(found, "chairing", "attending").find(() => mentions.length === 0);
  const part = word ?? chaired;
  if (!part) return parsed;
  const rivals = mentions.filter(({ first, last }) => last <= part.first || first >= part.last);
  if (rivals.some(({ first }) => first < part.first)) return parsed;
  return { ...parsed, mentions: [{ first: part.first, last: part.last, topic: true }, ...rivals] };
}

function topicOf(linked: LinkedMention[]): MeetingRecord | undefined {
  return linked.find(({ mention, record, link }) => record && !mention.titled && link)?.record;
}

function unknownIn(linked: LinkedMention[], tokens: TextToken[]): TextReading["newMeetings"] {
  return linked.flatMap(({ mention: { series, number, titled, first, last }, link, dated }) => {
    if (!series || !number || titled || !link || !("unknown" in link)) return [];
    const place = { start: (tokens[first] as TextToken).start, end: (tokens[last - 1] as TextToken).end };
    return [{ series, number: number.value, ...(dated?.whens[0] && { days: dated.whens[0] }), ...place }];
  });
}

function withoutYear({ dates }: Parsed, masked: Set<FoundDate>, tokens: TextToken[]): { start: number; end: number }[] {
  return dates
    .filter((date) => !masked.has(date) && date.from.year === undefined)
    .map(({ first, last }) => ({ start: (tokens[first] as TextToken).start, end: (tokens[last - 1] as TextToken).end }));
}
