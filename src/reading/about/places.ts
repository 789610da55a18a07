// Where a meeting was: a city behind "in", behind another place, or in brackets.
import type { MeetingRecord } from "../../domain/meetings.js";
import { ownerOf } from "../assign.js";
import type { Match } from "../lexicon.js";
import type { Dated, MeetingLink } from "../link.js";
import { of } from "../matches.js";
import type { Mention } from "../mentions.js";
import { distance, type Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { cautionsOf, meetingOf, offsetsOf } from "./offsets.js";

/** The place of a meeting: a city behind "in", or in brackets. */
export function whereStatements(
  mention: Mention,
  link: MeetingLink,
  dated: Dated | undefined,
  parsed: Parsed,
  several: boolean,
): TextStatement[] {
  const { found } = parsed;
  const record = meetingOf(link) as MeetingRecord;
  const cities = of(found, "city").filter((city) => isPlace(city, parsed));
  const own = cities.filter((city) => ownerOf(city, parsed)?.mention === mention);
  const nearest = [...own].sort((a, b) => nearness(a, mention, dated, parsed) - nearness(b, mention, dated, parsed))[0];
  if (nearest?.means.is !== "city") return [];
  // "Legian, Bali": of two that stand together the one that agrees is what is meant.
  const beside = own.filter((city) => Math.abs(city.first - nearest.last) <= 2 || Math.abs(nearest.first - city.last) <= 2);
  const held = record.fields.city;
  const chosen = beside.find(({ means }) => means.is === "city" && means.name === held) ?? nearest;
  // Of several meetings in one sentence each has the place that stands nearest to its day.
  if (several && dated && distance(nearest, dated.date, parsed.tokens) > 40) return [];
  const unclear = own.length > beside.length + 1;
  const caution = cautionsOf(mention, chosen, link, parsed);
  return [
    {
      record: record.id,
      field: "city",
      said: { city: chosen.means.is === "city" ? chosen.means.name : "" },
      ...offsetsOf(chosen, parsed),
      named: offsetsOf(mention, parsed),
      caution: unclear ? [...caution, "partial"] : caution,
    },
  ];
}

function nearness(city: Match, mention: Mention, dated: Dated | undefined, { tokens }: Parsed): number {
  const toDate = dated ? distance(city, dated.date, tokens) : Number.POSITIVE_INFINITY;
  return Math.min(distance(city, mention, tokens), toDate);
}

/** A city behind a preposition of place, behind another place, or in brackets that do not follow a person. */
function isPlace(city: Match, { found, tokens, sentence, mentions }: Parsed): boolean {
  const before = of(found, "place").some(({ first, last }) => first >= sentence.first && last <= city.first && city.first - last <= 1);
  if (before) return true;
  const mark = tokens[city.first - 1]?.key;
  const person = of(found, "person").some(({ last }) => last === city.first - 1);
  if (mark === "(") return !person;
  if (mark !== ",") return false;
  // "38th ASEAN-Japan Forum, Tokyo, 28 March".
  if (mentions.some(({ last, series }) => series && last === city.first - 1)) return true;
  // "di Hotel Padma, Legian, Bali"; "in Nusa Dua, Bali".
  return of(found, "place").some(({ last }) => {
    if (last > city.first || city.first - last > 8) return false;
    return tokens.slice(last, city.first - 1).every(({ capital, kind, key }) => capital || kind === "number" || key === "," || key === "-");
  });
}
