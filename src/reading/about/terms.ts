// Whose turn it is: country coordinators with their years, and the chairs of ASEAN.
import { inOffice } from "../../domain/in-office.js";
import { mayHold, type Office, officesIn } from "../../domain/terms.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import { bordersBetween } from "../assign.js";
import type { FoundDate } from "../find-dates.js";
import type { Match } from "../lexicon.js";
import { of } from "../matches.js";
import { distance, type Parsed } from "../sentence.js";
import type { Caution, TextStatement } from "../statement.js";
import { spanRead } from "../when.js";
import { offsetsOf } from "./offsets.js";
import { partnerNear } from "./plans.js";

/** How far a country or years may stand from the word for the office, in characters. */
const REACH = 110;

/** The statements on terms of one sentence. */
export function aboutTerms(parsed: Parsed, published: CivilDate | undefined): TextStatement[] {
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

function termStatements(
  word: Match,
  office: Office,
  parsed: Parsed,
  published: CivilDate | undefined,
  what: "coordinator" | "chair",
): TextStatement[] {
  const { tokens, store } = parsed;
  const member = countryNear(word, parsed);
  const code = member && store.find("member", member.means.is === "member" ? member.means.id : "")?.fields.code;
  if (!member || !code) return [];
  const named = offsetsOf(word, parsed);
  const caution: Caution[] = distance(member, word, tokens) > 60 ? ["weak"] : [];
  const country = (record: string, more: Caution[] = []): TextStatement => ({
    record,
    field: "country",
    said: { country: code },
    ...offsetsOf(member, parsed),
    named,
    caution: [...caution, ...more],
  });
  const period = periodNear(word, parsed, published, what);
  const days = period?.days ?? (published?.precision === "day" ? published : undefined);
  if (!days) return [];
  const own = office.terms.filter(
    ({ country: one, earliest, latest }) => one === code && earliest <= days.latest && latest >= days.earliest,
  );
  const [held] = [...own].sort((a, b) => overlap(b, days) - overlap(a, days));
  if (!held) {
    // Who "is" in office is only borne out by the day of publication, never contradicted.
    const other = period && office.terms.find(({ first, last }) => first <= last && first <= days.earliest && last >= days.latest);
    if (!other || mayHold(office, code, days.earliest, days.latest)) return [];
    return [country(other.term.id, period.inferred ? ["incomplete"] : [])];
  }
  if (!period) return inOffice(office, days.earliest)?.held === held ? [country(held.term.id)] : [];
  const statements = [country(held.term.id)];
  const term = held.term as ArsomRecord<"term">;
  if (Object.keys(period.said).length > 0 && (term.fields.from || term.fields.to)) {
    statements.push({ record: term.id, field: "from", said: period.said, ...offsetsOf(period.part, parsed), named, caution });
  }
  return statements;
}

function overlap(held: { earliest: number; latest: number }, days: { earliest: number; latest: number }): number {
  return Math.min(held.latest, days.latest) - Math.max(held.earliest, days.earliest);
}

/** The member state that an office is said of: the nearest, one before the word sooner than one behind it. */
function countryNear(word: Match, { found, tokens }: Parsed): Match | undefined {
  // Who is in office stands before the word sooner than behind it.
  const cost = (one: Match) =>
    distance(one, word, tokens) * (one.first > word.first ? 1.4 : 1) + bordersBetween(one, word, tokens, found) * REACH;
  return of(found, "member")
    .filter((one) => cost(one) <= REACH)
    .sort((a, b) => cost(a) - cost(b))[0];
}

/** What a text gives of a term's time: the days it speaks of, and the ends that it gives of the term. */
interface Period {
  part: FoundDate;
  days: { earliest: number; latest: number };
  said: { from?: string; to?: string };
  inferred: boolean;
}

/** "2018-2021", "since August 2021", "until 2027"; for the chair of ASEAN a year. */
function periodNear(word: Match, parsed: Parsed, published: CivilDate | undefined, what: "coordinator" | "chair"): Period | undefined {
  const { dates, tokens, found } = parsed;
  const near = dates
    .filter(
      (date) => date.weekday === undefined && distance(date, word, tokens) <= REACH && bordersBetween(date, word, tokens, found) === 0,
    )
    .sort((a, b) => distance(a, word, tokens) - distance(b, word, tokens));
  for (const date of near) {
    // "coordinator of the dialogue partnership since": what the office is of owns no date.
    const others = of(found, "plan", "level", "anniversary").filter(
      (one) => distance(one, date, tokens) < distance(word, date, tokens) && !(one.first >= word.last && one.first - word.last <= 2),
    );
    const when = others.length > 0 ? undefined : spanRead(date, published);
    const [from, to] = [parseDate(when?.start ?? ""), parseDate(when?.end ?? "")];
    if (!when || !from || !to) continue;
    const days = { earliest: from.earliest, latest: to.latest };
    const behind = (is: "since" | "until") => of(found, is).some(({ last }) => last === date.first || last === date.first + 1);
    const base = { part: date, inferred: when.inferred };
    if (date.period) return { ...base, days, said: { from: when.start, to: when.end } };
    if (what === "chair" ? from.precision === "year" : false) return { ...base, days, said: {} };
    if (what === "coordinator" && behind("since"))
      return { ...base, days: { earliest: to.latest, latest: to.latest }, said: { from: when.start } };
    if (what === "coordinator" && behind("until"))
      return { ...base, days: { earliest: from.earliest, latest: from.earliest }, said: { to: when.end } };
  }
  return undefined;
}
