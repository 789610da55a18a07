// When a meeting was: its day, its weekday, and its number where that is borne out by them.
import type { CivilDate } from "../../model/date.js";
import type { Fields } from "../../model/record.js";
import type { Dated, MeetingLink } from "../link.js";
import type { Mention } from "../mentions.js";
import type { Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { isStale } from "../when.js";
import { cautionsOf, offsetsOf } from "./offsets.js";

/** The day of a meeting and the weekday printed with it; where the number is wrong, that first. `published` is a certain day of publication. */
export function whenStatements(
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
      ...whenStatements(
        { ...mention, number: undefined },
        { record: link.misnumbered, strong: false, by: "date" },
        dated,
        parsed,
        published,
      ),
    ];
  }
  const when = dated?.whens[0];
  if ("unknown" in link || !when) return [];
  const { date } = dated;
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

/** A number that no record of the series has: not on record. */
export function unknownNumber(mention: Mention, parsed: Parsed): TextStatement[] {
  const { number, series } = mention;
  if (!number || !series) return [];
  return [
    {
      record: series,
      field: "number",
      said: { number: number.value },
      ...offsetsOf(number, parsed),
      named: offsetsOf(mention, parsed),
      caution: [],
    },
  ];
}

/** The number of a meeting whose day or place is given with it. */
export function numberStatement(mention: Mention, link: MeetingLink, parsed: Parsed): TextStatement[] {
  const { number } = mention;
  if (!number || !("record" in link) || link.by !== "number") return [];
  const place = { ...offsetsOf(number, parsed), named: offsetsOf(mention, parsed) };
  return [
    {
      record: link.record.id,
      field: "number",
      said: { number: number.value },
      ...place,
      caution: cautionsOf(mention, number, link, parsed),
    },
  ];
}
