// Whose turn it is: country coordinators with their years, and the chairs of ASEAN.
import { inOffice } from "../../domain/in-office.js";
import { mayHold, officesIn, type Office } from "../../domain/terms.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import type { FoundDate } from "../find-dates.js";
import type { Match } from "../lexicon.js";
import { of } from "../mentions.js";
import { distance, type Parsed } from "../sentence.js";
import type { Caution, Statement } from "../statement.js";
import { textOf } from "../when.js";
import { partnerNear } from "./plans.js";
import { rangeOf } from "./meetings.js";

/** How far a country or years may stand from the word for the office, in characters. */
const REACH = 110;

/** The statements on terms of one sentence. */
export function aboutTerms(parsed: Parsed, published: CivilDate | undefined): Statement[] {
  const offices = officesIn(parsed.store);
  const coordinators = of(parsed.found, "coordinator").flatMap((word) => {
    const partner = partnerNear(word, parsed);
    const office = partner && offices.get(`coordinator ${partner.partner}`);
    return office ? termStatements(word, office, parsed, published, "coordinator") : [];
  });
  const chair = offices.get("asean-chair");
  const chairs = chair ? of(parsed.found, "chair").flatMap((word) => termStatements(word, chair, parsed, published, "chair")) : [];
  return [...coordinators, ...chairs];
}

function termStatements(word: Match, office: Office, parsed: Parsed, published: CivilDate | undefined, what: "coordinator" | "chair"): Statement[] {
  const { tokens, store } = parsed;
  const member = countryNear(word, parsed);
  const code = member && store.find("member", member.means.is === "member" ? member.means.id : "")?.fields.code;
  if (!member || !code) return [];
  const date = periodNear(word, parsed, what);
  const caution: Caution[] = distance(member, word, tokens) > 60 ? ["weak"] : [];
  if (!date) {
    // Who "is" coordinator is judged by the day of publication, and only borne out by it.
    const holder = published && published.precision === "day" ? inOffice(office, published.earliest) : undefined;
    if (holder?.held.country !== code) return [];
    return [{ record: holder.held.term.id, field: "country", said: { country: code }, ...rangeOf(member, parsed), named: rangeOf(word, parsed), caution: ["weak"] }];
  }
  const [from, to] = [parseDate(textOf(date.from)), parseDate(textOf(date.to))];
  if (!from || !to) return [];
  const own = office.terms.filter(({ country, earliest, latest }) => country === code && earliest <= to.latest && latest >= from.earliest);
  const [held] = [...own].sort((a, b) => overlap(b, from, to) - overlap(a, from, to));
  const named = rangeOf(word, parsed);
  if (!held) {
    const other = office.terms.find(({ first, last }) => first <= from.latest && last >= to.earliest && first <= last);
    if (!other || mayHold(office, code, from.earliest, to.latest)) return [];
    return [{ record: other.term.id, field: "country", said: { country: code }, ...rangeOf(member, parsed), named, caution }];
  }
  const term = held.term as ArsomRecord<"term">;
  const country: Statement = { record: term.id, field: "country", said: { country: code }, ...rangeOf(member, parsed), named, caution: [] };
  if (!date.period || (!term.fields.from && !term.fields.to)) return [country];
  return [country, { record: term.id, field: "from", said: { from: from.text, to: to.text }, ...rangeOf(date, parsed), named, caution }];
}

function overlap(held: { earliest: number; latest: number }, from: CivilDate, to: CivilDate): number {
  return Math.min(held.latest, to.latest) - Math.max(held.earliest, from.earliest);
}

/** The member state that an office is said of: the nearest, one before the word sooner than one behind it. */
function countryNear(word: Match, { found, tokens }: Parsed): Match | undefined {
  const cost = (one: Match) => distance(one, word, tokens) * (one.first > word.first ? 1.4 : 1);
  return of(found, "member")
    .filter((one) => distance(one, word, tokens) <= REACH)
    .sort((a, b) => cost(a) - cost(b))[0];
}

/** The years of a term: a period, or for the chair of ASEAN a year. */
function periodNear(word: Match, { dates, tokens, found }: Parsed, what: "coordinator" | "chair"): FoundDate | undefined {
  const near = dates.filter((date) => distance(date, word, tokens) <= REACH && (date.period || (what === "chair" && isYear(date))));
  const nearest = near.sort((a, b) => distance(a, word, tokens) - distance(b, word, tokens))[0];
  const plan = of(found, "plan").some((one) => nearest && distance(one, nearest, tokens) < distance(word, nearest, tokens));
  return plan ? undefined : nearest;
}

function isYear({ from, to, relative }: FoundDate): boolean {
  return !relative && from.year !== undefined && from.year === to.year && to.month === undefined;
}
