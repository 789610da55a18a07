// Since when a partner has its relations and its levels, and which anniversary of them is counted.
import type { CivilDate } from "../../model/date.js";
import type { ArsomRecord } from "../../model/record.js";
import { costTo, partedBy } from "../assign.js";
import type { FoundDate } from "../find-dates.js";
import type { Match } from "../lexicon.js";
import { longest, of } from "../matches.js";
import { distance, type Parsed } from "../sentence.js";
import type { Caution, TextStatement } from "../statement.js";
import { isoText } from "../when.js";
import { offsetsOf } from "./offsets.js";
import { partnerNear } from "./plans.js";

const REACH = 70;
const COMMA = 30;

/** The statements on relations, levels and anniversaries of one sentence. */
export function aboutRelations(parsed: Parsed, published: CivilDate | undefined): TextStatement[] {
  const taken = new Set<FoundDate>();
  return [...levels(parsed, taken), ...relations(parsed, taken), ...anniversaries(parsed, published)];
}

/** "became a dialogue partner in 1996". */
function levels(parsed: Parsed, taken: Set<FoundDate>): TextStatement[] {
  const { found, tokens, store } = parsed;
  return longest(of(found, "level")).flatMap((word): TextStatement[] => {
    const near = partnerNear(word, parsed);
    const partner = near && store.find("partner", near.partner);
    const date = yearNear(word, parsed, taken);
    if (!near || !partner || !date || word.means.is !== "level") return [];
    const { level } = word.means;
    const since = partner.fields.levels?.find((one) => one.level === level)?.since;
    if (!since) return [];
    const said = isoText(date.from);
    if (since.startsWith(said) || said.startsWith(since)) taken.add(date);
    const begun = partner.fields.relations_since;
    // A "dialogue" that began with the relations is those.
    if (level === "dialogue" && begun?.startsWith(said) && !since.startsWith(said))
      return [
        {
          record: partner.id,
          field: "relations_since",
          said: { relations_since: said },
          ...offsetsOf(date, parsed),
          named: offsetsOf(word, parsed),
          caution: ["weak"],
        },
      ];
    if (of(found, "anniversary", "coordinator").some((one) => distance(one, date, tokens) < 60 || distance(one, word, tokens) < 30))
      return [];
    const caution: Caution[] =
      of(found, "denied").length > 0 ||
      near.guessed ||
      distance(near, word, tokens) > REACH ||
      parsed.pairs.length > 1 ||
      !isSince(date, parsed) ||
      !(isAfterSince(date, parsed) || of(found, "began").some((began) => distance(began, word, tokens) <= 60)) ||
      (date.first < word.first && !(isAfterSince(date, parsed) && distance(date, word, tokens) < 12))
        ? ["weak"]
        : [];
    return [
      {
        record: partner.id,
        field: "level",
        said: { levels: [{ level, since: isoText(date.from) }] },
        ...offsetsOf(date, parsed),
        named: offsetsOf(word, parsed),
        caution,
      },
    ];
  });
}

/** "cooperation … since 1991"; a year in which a level began is that of the level. */
function relations(parsed: Parsed, taken: Set<FoundDate>): TextStatement[] {
  const { found, dates, store } = parsed;
  const statements: TextStatement[] = [];
  for (const date of dates) {
    if (date.period || date.relative || date.from.year === undefined || taken.has(date) || !isSince(date, parsed)) continue;
    const words = of(found, "relations", "ties").filter((word) => costTo(date, word, parsed) <= 90);
    const [word] = words.sort((a, b) => costTo(date, a, parsed) - costTo(date, b, parsed));
    const near = word && partnerNear(word, parsed);
    const partner = near && store.find("partner", near.partner);
    if (!word || !near || !partner?.fields.relations_since) continue;
    const said = isoText(date.from);
    const begun = [partner.fields.relations_since, ...(partner.fields.levels ?? []).flatMap(({ since }) => since ?? [])];
    const agrees = begun.find((one) => one.startsWith(said) || said.startsWith(one));
    // Only "relations since" itself is denied by another year; ties of any kind may be older or younger.
    const others = of(found, "level", "coordinator", "chair", "anniversary");
    const denied =
      others.length === 0 && word.means.is === "relations" && isAfterSince(date, parsed) && !near.guessed && parsed.pairs.length <= 1;
    if (!agrees && !denied) continue;
    taken.add(date);
    const level = partner.fields.levels?.find(({ since }) => since === agrees);
    const place = { ...offsetsOf(date, parsed), named: offsetsOf(word, parsed), caution: agrees ? (["weak"] as Caution[]) : [] };
    if (!agrees || agrees === partner.fields.relations_since || !level)
      statements.push({ record: partner.id, field: "relations_since", said: { relations_since: said }, ...place });
    else statements.push({ record: partner.id, field: "level", said: { levels: [{ level: level.level, since: said }] }, ...place });
  }
  return statements;
}

/** True of a date behind "since", "in", "became". */
function isSince(date: FoundDate, { found }: Parsed): boolean {
  return of(found, "since", "began", "at").some(({ last }) => date.first - last >= 0 && date.first - last <= 2);
}

/** True of a date behind "since" itself. */
function isAfterSince(date: FoundDate, { found }: Parsed): boolean {
  return of(found, "since").some(({ last }) => date.first - last >= 0 && date.first - last <= 1);
}

function yearNear(word: Match, parsed: Parsed, taken: Set<FoundDate>): FoundDate | undefined {
  const free = parsed.dates.filter((date) => !taken.has(date) && !date.period && !date.relative && date.from.year !== undefined);
  // A comma parts one level from the next: "a sectoral partner in 1989, a dialogue partner in 1991".
  const cost = (date: FoundDate) => costTo(date, word, parsed) + (partedBy(",", date, word, parsed.tokens) ? COMMA : 0);
  const near = free.filter((date) => cost(date) <= REACH);
  return near.sort((a, b) => cost(a) - cost(b))[0];
}

/** "the 30th anniversary of ASEAN-Russia relations". */
function anniversaries(parsed: Parsed, published: CivilDate | undefined): TextStatement[] {
  const { found, ordinals, tokens, store, dates } = parsed;
  const seen = new Set<number>();
  return of(found, "anniversary").flatMap((word) => {
    const ordinal = ordinals.find((one) => Math.abs(word.first - one.last) <= 1) ?? countBefore(word, parsed) ?? countBehind(word, parsed);
    const near = partnerNear(word, parsed);
    const partner = near && store.find("partner", near.partner);
    if (!ordinal || !partner || seen.has(ordinal.first)) return [];
    seen.add(ordinal.first);
    // "KTT Peringatan keempat" is the fourth of its kind.
    if (parsed.mentions.some(({ first, last }) => word.first >= first - 1 && word.last <= last && ordinal.value < 5)) return [];
    const printed = dates.filter(
      (date) => !date.period && !date.relative && date.from.year !== undefined && distance(date, word, tokens) <= 120,
    );
    const days = [...printed.map((date) => isoText(date.from)), ...(published ? [published.text] : [])];
    const day = days.find((one) => fits(ordinal.value, partner, Number(one.slice(0, 4)))) ?? days[0];
    const behind = printed.some((date) => isoText(date.from) === day && date.first > word.first);
    const of_ = day === undefined ? undefined : anniversaryOf(ordinal.value, partner, word, parsed, Number(day.slice(0, 4)));
    if (!day || !of_) return [];
    return [
      {
        record: partner.id,
        field: "anniversary",
        said: { anniversary: ordinal.value, anniversary_of: of_ },
        ...offsetsOf(ordinal, parsed),
        named: offsetsOf(word, parsed),
        caution:
          printed.length > 0 &&
          !near?.guessed &&
          ordinal.value % 5 === 0 &&
          !(behind && isBeginning(day, partner)) &&
          isOfRelations(word, parsed)
            ? []
            : ["incomplete"],
        day,
      },
    ];
  });
}

/** A number behind the word: "memperingati 50 tahun". */
function countBehind({ last }: Match, { tokens, found }: Parsed): { value: number; first: number; last: number } | undefined {
  const token = tokens[last];
  if (token?.kind === "number" && token.key.length <= 3 && tokens[last + 1]?.kind === "word")
    return { value: Number(token.key), first: last, last: last + 1 };
  const word = of(found, "number").find(({ first }) => first === last);
  return word?.means.is === "number" ? { value: word.means.value, first: word.first, last: word.last } : undefined;
}

/** A number before the word: "30 tahun hubungan". */
function countBefore({ first }: Match, { tokens, found }: Parsed): { value: number; first: number; last: number } | undefined {
  const token = tokens[first - 1];
  if (token?.kind === "number" && token.key.length <= 3) return { value: Number(token.key), first: first - 1, last: first };
  // "25-летие".
  if (token?.key === "-" && tokens[first - 2]?.kind === "number")
    return { value: Number(tokens[first - 2]?.key), first: first - 2, last: first - 1 };
  // "двадцатилетие" is the number and the word in one.
  const word = of(found, "number").find((match) => match.last === first || match.first === first);
  return word?.means.is === "number" ? { value: word.means.value, first: word.first, last: word.last } : undefined;
}

/** Of what an anniversary is counted: of the level that is named; else of whatever fits, relations first. */
function anniversaryOf(
  value: number,
  partner: ArsomRecord<"partner">,
  word: Match,
  { found, tokens }: Parsed,
  year: number,
): string | undefined {
  const fitting = fits(value, partner, year);
  if (fitting) return fitting;
  const beginnings = beginningsOf(partner);
  const named = longest(of(found, "level")).find((level) => level.first >= word.last && distance(level, word, tokens) <= 25);
  if (named?.means.is === "level" && beginnings.some(([level]) => named.means.is === "level" && level === named.means.level))
    return named.means.level;
  return partner.fields.relations_since ? "relations" : undefined;
}

/** What a partner's relations began with: the relations themselves, and each level, with its date. */
function beginningsOf({ fields }: ArsomRecord<"partner">): [what: string, since: string | undefined][] {
  return [
    ["relations", fields.relations_since],
    ...(fields.levels ?? []).map(({ level, since }): [string, string | undefined] => [level, since]),
  ];
}

/** The beginning of which a year is the nth anniversary. */
function fits(value: number, partner: ArsomRecord<"partner">, year: number): string | undefined {
  return beginningsOf(partner).find(([, since]) => since && year - Number(since.slice(0, 4)) === value)?.[0];
}

/** True of an anniversary that says what it is of: relations, a partnership; not the signing of a text. */
function isOfRelations(word: Match, { found, tokens }: Parsed): boolean {
  return of(found, "relations", "ties", "level").some(
    (other) => other.last > word.last - 1 && (other.first < word.last || distance(word, other, tokens) <= 25),
  );
}

/** True of a year in which something began: it is not the year that an anniversary is counted in. */
function isBeginning(day: string, partner: ArsomRecord<"partner">): boolean {
  return beginningsOf(partner).some(([, since]) => since?.slice(0, 4) === day.slice(0, 4));
}
