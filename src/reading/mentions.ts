// What a sentence speaks of: meetings by their names, and what else may own its dates and places.
import { partnersOf } from "../domain/sides.js";
import type { Store } from "../load/store.js";
import type { Match } from "./lexicon.js";
import type { Sentence } from "./sentences.js";
import type { TextToken } from "./tokens.js";

/** An ordinal: `16th`, `ke-16`, `third`. */
export interface Ordinal {
  value: number;
  first: number;
  last: number;
}

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

/** ASEAN and a partner side by side. */
export interface PartnerPair {
  first: number;
  last: number;
  partner: string;
  /** It is told from the sentences around it. */
  guessed?: true;
}

/** What may stand between ASEAN and its partner, and between a pair and the head of a name. */
const JOINING = new Set(["-", "(", ")", "/", "and", "dan", "и", "with", "dengan", "с", "the", "plus"]);
const GAP = new Set(["-", "(", ")", '"', "'"]);
/** How many tokens those may be. */
const WIDEST_JOIN = 5;
const WIDEST_GAP = 7;

/** The phrases that mean one of these. */
export function of(found: Match[], ...is: string[]): Match[] {
  return found.filter(({ means }) => is.includes(means.is));
}

/** The longest of phrases that overlap. */
export function longest(found: Match[]): Match[] {
  const kept: Match[] = [];
  const order = (match: Match) => (match.means.is === "series" ? 0 : 1);
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last || order(a) - order(b));
  let end = -1;
  for (const match of sorted) {
    if (match.first < end) continue;
    kept.push(match);
    end = match.last;
  }
  return kept;
}

/** ASEAN with each partner that stands beside it, in either order. */
export function pairsIn(found: Match[], tokens: TextToken[]): PartnerPair[] {
  const sides = longest(of(found, "asean", "partner"));
  const pairs: PartnerPair[] = [];
  for (let i = 0; i < sides.length; i++) {
    const here = sides[i] as Match;
    // "Association of … (ASEAN) and Russia": ASEAN twice is once.
    let next = i + 1;
    while (here.means.is === "asean" && sides[next]?.means.is === "asean" && joins(here.last, (sides[next] as Match).first, tokens)) next++;
    const from = sides[next - 1] as Match;
    const there = sides[next];
    if (!there || there.means.is === here.means.is || !joins(from.last, there.first, tokens)) continue;
    const partner = here.means.is === "partner" ? here.means.id : there.means.is === "partner" ? there.means.id : "";
    pairs.push({ first: here.first, last: there.last, partner });
    i = next;
  }
  return pairs;
}

function joins(from: number, to: number, tokens: TextToken[]): boolean {
  return to - from <= WIDEST_JOIN && tokens.slice(from, to).every(({ key }) => JOINING.has(key));
}

/** Every ordinal of a sentence. */
export function ordinalsIn(
  found: Match[],
  tokens: TextToken[],
  { first, last }: Sentence,
  suffixes: Set<string>,
  before: Set<string>,
): Ordinal[] {
  const ordinals: Ordinal[] = [];
  for (const { first: at, last: end, means } of longest(of(found, "ordinal"))) {
    if (means.is === "ordinal") ordinals.push({ value: means.value, first: at, last: end });
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as TextToken;
    if (token.kind !== "number" || token.key.length > 3) continue;
    const value = Number(token.key);
    const [one, two] = [tokens[i + 1], tokens[i + 2]];
    const [back, word] = [tokens[i - 1], tokens[i - 2]];
    if (one?.joined && suffixes.has(one.key)) ordinals.push({ value, first: i, last: i + 2 });
    else if (one?.key === "-" && two?.joined && suffixes.has(two.key)) ordinals.push({ value, first: i, last: i + 3 });
    else if (back?.key === "-" && word && before.has(word.key)) ordinals.push({ value, first: i - 2, last: i + 1 });
    else if (back && before.has(back.key)) ordinals.push({ value, first: i - 1, last: i + 1 });
  }
  return ordinals.sort((a, b) => a.first - b.first);
}

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

/** Meetings of foreign ministers with a partner are, yearly, the Post Ministerial Conference. */
const FOREIGN = "foreign";
const POST_MINISTERIAL = /Post Ministerial/;

/** Meetings of leaders, which some count otherwise than summits. */
const LEADERS = "leaders";

/** The one series of a partner that a head names: by its own name, else the only one of that level. */
function seriesOf(heads: Match[], partner: string, store: Store): string | undefined {
  // The longest head says most: "biennial summit" before "summit".
  const widths = [...new Set(heads.map(({ first, last }) => last - first))].sort((a, b) => b - a);
  for (const width of widths) {
    const named = heads.flatMap(({ means, first, last }) =>
      last - first === width && means.is === "head" && means.series && !means.special ? [means.series] : [],
    );
    const own = [...new Set(named)].filter((id) => isOf(store.find("series", id), partner));
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  }
  const levels = heads.flatMap(({ means }) =>
    means.is === "head" && means.level ? [means.level === LEADERS ? "summit" : means.level] : [],
  );
  const foreign = heads.some(({ means }) => means.is === "head" && means.level === FOREIGN);
  const post = foreign
    ? store.all("series").find(({ fields }) => fields.partner === partner && POST_MINISTERIAL.test(fields.name))
    : undefined;
  if (post) return post.id;
  const alike = store
    .all("series")
    .filter(({ fields }) => levels.includes(fields.level) && fields.partner === partner && !/^Special /.test(fields.name));
  if (alike.length <= 1) return alike[0]?.id;
  // Of several at one level the general word means the one whose name adds nothing to it: the Summit, not the Biennial Summit.
  const [first, second] = [...alike].sort((a, b) => a.fields.name.length - b.fields.name.length);
  return levels.includes("summit") && first && second && first.fields.name.length < second.fields.name.length ? first.id : undefined;
}

function isOf(series: ReturnType<Store["all"]>[number] | undefined, partner: string): boolean {
  return !!series && partnersOf(series).includes(partner);
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

/** `ke-3` may stand behind a name; `3rd` belongs to what follows it. */
function isPrefixed({ first }: Ordinal, tokens: TextToken[]): boolean {
  return tokens[first]?.kind === "word";
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
