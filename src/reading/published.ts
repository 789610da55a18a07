// The day of publication as a text shows it, and the dates that are of the report, not of what it reports.
import { type CivilDate, parseDate } from "../model/date.js";
import type { FoundDate } from "./find-dates.js";
import { of } from "./matches.js";
import type { Parsed } from "./sentence.js";
import type { TextToken } from "./tokens.js";
import { isoText } from "./when.js";

/** The day of publication, and where it was found. */
export interface Published {
  date: CivilDate;
  from: "option" | "front matter" | "meta" | "time" | "dateline" | "text";
}

/** A dateline is this many tokens long at most. */
const DATELINE = 14;

/** The day of a dateline with its year; else the first full date of the text. */
export function publicationIn(sentences: Parsed[], tokens: TextToken[]): Published | undefined {
  const full = sentences.flatMap((parsed) => parsed.dates.filter(isFull).map((date) => ({ date, parsed })));
  const dateline = full.find(({ date, parsed }) => isDateline(date, parsed));
  if (dateline) return found(dateline.date, "dateline");
  const [first] = full.sort((a, b) => (tokens[a.date.first] as TextToken).start - (tokens[b.date.first] as TextToken).start);
  return first && found(first.date, "text");
}

function found(date: FoundDate, from: Published["from"]): Published | undefined {
  const day = parseDate(isoText(date.to));
  return day && { date: day, from };
}

function isFull({ to, impossible }: FoundDate): boolean {
  return !impossible && to.day !== undefined && to.year !== undefined;
}

/** «BALI, 21 February 2019 –»: at the head of a paragraph, with a dash behind it; or a line with little else. */
function isDateline(date: FoundDate, { tokens, sentence, mentions }: Parsed): boolean {
  const head = tokens[sentence.first];
  if (!head?.opens || date.first - sentence.first > DATELINE || mentions.some(({ first }) => first < date.first)) return false;
  const before = tokens.slice(sentence.first, date.first);
  const places = before.every(({ kind, capital, key }) => kind === "mark" || capital || key === "and" || kind === "number");
  // A place in capitals alone says it; else a dash does.
  const shouted =
    before.some(({ capitals, key }) => capitals && key.length > 3) && before.every(({ kind, capitals }) => kind !== "word" || capitals);
  const dash = tokens.slice(date.last, date.last + 6).some(({ key, joined }) => (key === "-" && !joined) || key === "–" || key === ":");
  if (places && (shouted || dash || date.last === sentence.last)) return true;
  return sentence.last - sentence.first <= date.last - date.first + LABEL && mentions.length === 0 && sentence.first < TOP;
}

/** A line of a date and so many tokens more, as "Updated: 15 June 2024, 12:16", among the first tokens of a text. */
const LABEL = 8;
const TOP = 120;

/** True of a date on which something was said or published, and of a dateline. */
export function isReported(date: FoundDate, parsed: Parsed): boolean {
  const { tokens, found, mentions } = parsed;
  if (isDateline(date, parsed)) return true;
  const reported = of(found, "reported");
  if (reported.length === 0) return false;
  // Indonesian papers set the day of a saying in brackets: "ujarnya, Rabu (20/2)".
  const bracketed = date.weekday !== undefined && tokens.slice(date.first, date.last).some(({ key }) => key === "/");
  if (bracketed) {
    // The day of a saying stands behind it; that of a meeting behind the meeting's name.
    const lastOf = (parts: { last: number }[]) => Math.max(-1, ...parts.filter(({ last }) => last <= date.first).map(({ last }) => last));
    return lastOf(reported) > lastOf(mentions.filter(({ series }) => series));
  }
  const near = reported.some(({ first, last }) => (date.first >= last ? date.first - last <= 3 : first - date.last <= 3));
  return near && !mentions.some(({ first, last, series }) => series && between(first, last, date, reported));
}

/** True of a meeting that stands between the saying and the date. */
function between(first: number, last: number, date: FoundDate, reported: { first: number; last: number }[]): boolean {
  return reported.every((word) => (word.last <= first && last <= date.first) || (date.last <= first && last <= word.first));
}
