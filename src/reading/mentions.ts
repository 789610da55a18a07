// What a sentence speaks of: meetings by their names, and what else may own its dates and places.
import type { Store } from "../load/store.js";
import type { Match } from "./lexicon.js";
import { longest, of } from "./matches.js";
import { isPrefixed, type Ordinal } from "./ordinals.js";
import type { PartnerPair } from "./pairs.js";
import type { Sentence } from "./sentences.js";
import { FOREIGN, LEADERS, seriesOf } from "./series-of.js";
import type { TextToken } from "./tokens.js";

/** A name of a meeting in a text. */
export interface Mention {
  first: number;
  last: number;
  /** The series that it names; undefined of a meeting that is none of ours, or a visit: a rival for dates and places. */
  series?: string;
  number?: Ordinal;
  /** More numbers than one stand beside it: which is meant is not known. */
  several?: true;
  /** A commemorative or special meeting, outside the count. */
  special?: true;
  /** It is named inside the title of a document. */
  titled?: true;
  /** It is "the meeting": which one, the sentences before say. */
  topic?: true;
  /** Its partner is told from the sentences around it. */
  guessed?: true;
}

/** What may stand between a pair and the head of a name, and how many tokens that may be. */
const GAP = new Set(["-", "(", ")", '"', "'"]);
const WIDEST_GAP = 7;

/** What to know of a sentence to find its meetings. */
export interface NamingContext {
  tokens: TextToken[];
  found: Match[];
  sentence: Sentence;
  ordinals: Ordinal[];
  pairs: PartnerPair[];
  /** The partner that the text speaks of here. */
  context?: string;
  store: Store;
}

/** The meetings that a sentence names, and what else may own its dates, in order. */
export function mentionsIn(reading: NamingContext): Mention[] {
  const { found, tokens, pairs } = reading;
  const names = longest(of(found, "series", "forum", "head", "visit").filter((match) => !isPartOfPair(match, pairs)));
  const mentions: Mention[] = [];
  for (const match of names) {
    const { means, first, last } = match;
    if (means.is === "series") mentions.push({ first, last, series: means.id });
    else if (means.is === "forum" || means.is === "visit") mentions.push({ first, last });
    else {
      const isGeneral = of(found, "head").some(
        (head) => head.first === first && head.last === last && head.means.is === "head" && head.means.level,
      );
      const mention = headed(match, isGeneral, reading);
      if (mention) mentions.push(mention);
    }
  }
  const numbered = merged(mentions, tokens).map((mention) => withNumber(mention, reading));
  return numbered.map((mention) => (isTitled(mention, found, tokens) ? { ...mention, titled: true } : mention));
}

/** "ASEAN Summit" is no forum of its own where "ASEAN" begins "ASEAN-Russia". */
function isPartOfPair({ means, first, last }: Match, pairs: PartnerPair[]): boolean {
  return means.is === "forum" && pairs.some((pair) => (pair.first < last && pair.last > last) || (pair.first < first && pair.last > first));
}

/** The head of a name with the pair beside it; alone it is another's meeting. */
function headed(match: Match, isGeneral: boolean, { found, tokens, pairs, store, ordinals, context }: NamingContext): Mention | undefined {
  const alternatives = of(found, "head").filter(({ first, last }) => first >= match.first && last <= match.last);
  const near = pairs
    .map((pair) => ({ pair, gap: gapBetween(match, pair) }))
    .filter(({ pair, gap }) => gap <= WIDEST_GAP && isGap(match, pair, tokens, found, ordinals))
    .sort((a, b) => a.gap - b.gap)[0]?.pair;
  const alone = { first: match.first, last: match.last };
  if (!near) {
    // "the 19th summit": with a number beside it, and nobody else's name, a meeting of the partner that the text speaks of.
    const special = of(found, "special").some(({ last }) => last === match.first);
    const counted =
      special ||
      ordinals.some(({ first, last }) => Math.abs(first - match.last) <= 1 || (match.first - last >= 0 && match.first - last <= 2));
    const others = of(found, "asean", "forum", "partner").some(
      ({ first, last }) => Math.min(Math.abs(first - match.last), Math.abs(match.first - last)) <= 1,
    );
    const series = counted && !others && context ? seriesOf(alternatives, context, store) : undefined;
    if (series) return { ...alone, series, guessed: true };
    // A dialogue or a forum may be any; a summit is a meeting of somebody else.
    return isGeneral ? alone : undefined;
  }
  const whole = { first: Math.min(match.first, near.first), last: Math.max(match.last, near.last) };
  const series = seriesOf(alternatives, near.partner, store);
  const own = alternatives.some(({ means }) => means.is === "head" && means.series === series);
  const loose = !own && alternatives.some(({ means }) => means.is === "head" && (means.level === LEADERS || means.level === FOREIGN));
  return series || isGeneral ? { ...whole, series, ...(loose && { guessed: true as const }) } : undefined;
}

function gapBetween(a: { first: number; last: number }, b: { first: number; last: number }): number {
  return a.first >= b.last ? a.first - b.last : b.first - a.last;
}

/** True where only numbers, small words and adjectives stand between a head and a pair. */
function isGap(
  a: { first: number; last: number },
  b: { first: number; last: number },
  tokens: TextToken[],
  found: Match[],
  ordinals: Ordinal[],
): boolean {
  const [from, to] = a.first >= b.last ? [b.last, a.first] : [a.last, b.first];
  if (from > to) return false;
  const covered = [...of(found, "filler", "special", "anniversary", "partner", "ties"), ...ordinals];
  for (let i = from; i < to; i++) {
    const { key } = tokens[i] as TextToken;
    if (!GAP.has(key) && !covered.some(({ first, last }) => i >= first && i < last)) return false;
  }
  return true;
}

/** A name and the acronym in brackets behind it are one mention. */
function merged(mentions: Mention[], tokens: TextToken[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.sort((a, b) => a.first - b.first)) {
    const before = kept.at(-1);
    if (before && mention.first < before.last) continue;
    const between = before ? tokens.slice(before.last, mention.first) : [];
    if (before?.series && before.series === mention.series && between.every(({ key }) => key === "(" || key === ")" || key === "-")) {
      before.last = mention.last;
      continue;
    }
    kept.push({ ...mention });
  }
  return kept;
}

/** A mention with the number that stands in it or beside it, and whether it is outside the count. */
function withNumber(mention: Mention, { found, tokens, ordinals, sentence, store }: NamingContext): Mention {
  if (!mention.series) return mention;
  const small = of(found, "filler", "special", "head", "meeting");
  const reach = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const { key } = tokens[i] as TextToken;
      if (!GAP.has(key) && !small.some(({ first, last }) => i >= first && i < last)) return false;
    }
    return to - from <= 4;
  };
  const ofAnniversary = ({ last }: Ordinal) => of(found, "anniversary").some(({ first }) => first === last || first === last + 1);
  const beside = ordinals.filter((ordinal) => {
    if (ordinal.first < sentence.first || ofAnniversary(ordinal)) return false;
    if (ordinal.last <= mention.first) return reach(ordinal.last, mention.first);
    if (ordinal.first >= mention.last)
      return (
        ordinal.first === mention.last ||
        isApposed(ordinal, mention, tokens) ||
        (reach(mention.last, ordinal.first) && isPrefixed(ordinal, tokens))
      );
    return true;
  });
  const first = Math.min(mention.first, ...beside.map((one) => one.first));
  const last = Math.max(mention.last, ...beside.map((one) => one.last));
  const special = of(found, "special").some((match) => match.first >= first - 3 && match.last <= last + 1 && reach(match.last, first));
  const outside = special || of(found, "special").some((match) => match.first >= first && match.last <= last + 1);
  const own = store.find("series", mention.series);
  const whole = { ...mention, first, last, ...(outside && !/special/.test(own?.id ?? "") && { special: true as const }) };
  const values = [...new Set(beside.map(({ value }) => value))];
  if (values.length > 1) return { ...whole, several: true };
  return values.length === 1 && !whole.special ? { ...whole, number: beside[0] } : whole;
}

/** "…, 20-е," behind a name. */
function isApposed({ first, last }: Ordinal, mention: Mention, tokens: TextToken[]): boolean {
  const before = tokens[first - 1]?.key;
  const after = tokens[last]?.key;
  return first === mention.last + 1 && ((before === "," && after === ",") || (before === "(" && after === ")"));
}

/** Named inside the title of a document, or in quotation marks. */
function isTitled({ first, last }: Mention, found: Match[], tokens: TextToken[]): boolean {
  if (of(found, "document").some((match) => match.last <= first && first - match.last <= 3)) return true;
  return quotesBefore(tokens, first) && tokens.slice(last, last + 12).some(({ key }) => key === '"');
}

function quotesBefore(tokens: TextToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const { key } = tokens[i] as TextToken;
    if (key === '"') return tokens[i + 1]?.joined === true && !(tokens[i]?.joined && tokens[i - 1]?.kind === "word");
    if (key === "." || key === ";") return false;
  }
  return false;
}
