// One sentence with all that is found in it.
import { translationsOf } from "../language/translated.js";
import type { Store } from "../load/store.js";
import type { DateNames } from "./date-names.js";
import { datesIn, type FoundDate } from "./find-dates.js";
import type { Lexicon, Match } from "./lexicon.js";
import { longest, of } from "./matches.js";
import { type Mention, mentionsIn } from "./mentions.js";
import { type Ordinal, ordinalsIn } from "./ordinals.js";
import { type PartnerPair, pairsIn } from "./pairs.js";
import type { Sentence } from "./sentences.js";
import { keyOf, type TextToken } from "./tokens.js";
import { ROLES } from "./words/words.js";

/** What sentences are read with. */
export interface Tools {
  store: Store;
  lexicon: Lexicon;
  dates: DateNames;
  suffixes: Set<string>;
  before: Set<string>;
}

/** One sentence: its phrases, meetings, dates. */
export interface Parsed {
  tokens: TextToken[];
  sentence: Sentence;
  found: Match[];
  pairs: PartnerPair[];
  ordinals: Ordinal[];
  mentions: Mention[];
  dates: FoundDate[];
  /** The partner that the text speaks of here, where a sentence names none. */
  context?: string;
  /** The text speaks of that partner alone. */
  sole?: boolean;
  store: Store;
}

/** What the sentences around one say. */
export interface Surroundings {
  context?: string;
  sole?: boolean;
  /** The people whose whole names stood before. */
  named?: Set<string>;
}

/** Roles of which only the longest phrase counts where several overlap. */
const ALONE = new Set<Match["means"]["is"]>(ROLES.filter((role) => role !== "asean" && role !== "forum"));

/** The most tokens of a sentence: of a longer one, a table or a list without full stops, the rest is another. */
const LONGEST = 400;

/** Sentences so long that their parts have nothing to do with each other are cut. */
export function inParts(sentences: Sentence[]): Sentence[] {
  return sentences.flatMap(({ first, last }) => {
    const parts: Sentence[] = [];
    for (let at = first; at < last; at += LONGEST) parts.push({ first: at, last: Math.min(last, at + LONGEST) });
    return parts;
  });
}

/** Every phrase of a sentence. */
export function phrasesIn(tokens: TextToken[], { first, last }: Sentence, lexicon: Lexicon): Match[] {
  const phrases: Match[] = [];
  for (let i = first; i < last; i++) {
    if (tokens[i]?.kind === "mark") continue;
    for (const match of lexicon.at(tokens, i)) if (match.last <= last) phrases.push(match);
  }
  return phrases;
}

/** Reads one sentence, by the phrases that stand in it and what the sentences around it say. */
export function parse(tokens: TextToken[], sentence: Sentence, phrases: Match[], tools: Tools, around: Surroundings = {}): Parsed {
  const { context, sole, named } = around;
  const { store, dates, suffixes, before } = tools;
  const all = [...phrases];
  const publishers = of(all, "publisher");
  const isPublished = ({ first, last, means }: Match) =>
    means.is === "city" && publishers.some((name) => name.first <= first && name.last >= last && name.last - name.first > last - first);
  // "country coordinator" is said once, not as a coordinator as well; of names all are kept, as a part may be what is meant.
  const persons = new Set(of(all, "person").map(({ last }) => last));
  for (const { first, last, means } of of(all, "surname")) {
    if (means.is !== "surname" || persons.has(last)) continue;
    if (named?.has(means.id) || hasInitial(tokens, first, store.find("chair", means.id)?.fields))
      all.push({ first, last, means: { is: "person", id: means.id } });
  }
  const found = [
    ...all.filter((match) => !ALONE.has(match.means.is) && !isPublished(match)),
    ...[...ALONE].flatMap((is) => longest(of(all, is))),
  ];
  found.sort((a, b) => a.first - b.first || a.last - b.last);
  const pairs = pairsIn(found, tokens);
  const ordinals = ordinalsIn(found, tokens, sentence, suffixes, before);
  const mentions = mentionsIn({
    tokens,
    found,
    sentence,
    ordinals,
    pairs,
    context: pairs.length > 0 ? onlyPartner(pairs) : context,
    store,
  });
  const relative = of(found, "today", "yesterday", "tomorrow", "this-year", "last-year", "next-year");
  // A number that counts a meeting is no day.
  const taken = mentions.flatMap(({ number }) => (number ? [number] : []));
  const dated = datesIn(tokens, sentence.first, sentence.last, dates, relative);
  const own = dated.filter((date) => !taken.some((number) => number.first >= date.first && number.last <= date.last && !date.to.month));
  return { tokens, sentence, found, pairs, ordinals, mentions, dates: own, context, sole, store };
}

/** An initial before a surname that is that of the person's first name: `А. Ю. Руденко`. */
function hasInitial(tokens: TextToken[], first: number, fields: { [field: string]: unknown } | undefined): boolean {
  let at = first - 1;
  let initial: TextToken | undefined;
  while (tokens[at]?.key === "." && tokens[at - 1]?.key.length === 1 && tokens[at - 1]?.capital) {
    initial = tokens[at - 1];
    at -= 2;
  }
  if (!initial || !fields) return false;
  return ["name", ...translationsOf("name")].some(
    (name) => typeof fields[name] === "string" && keyOf((fields[name] as string).charAt(0)) === initial.key,
  );
}

function onlyPartner(pairs: PartnerPair[]): string | undefined {
  const partners = new Set(pairs.map(({ partner }) => partner));
  return partners.size === 1 ? pairs[0]?.partner : undefined;
}

/** How many characters lie between two parts of a sentence. */
export function distance(a: { first: number; last: number }, b: { first: number; last: number }, tokens: TextToken[]): number {
  const [one, other] = a.first <= b.first ? [a, b] : [b, a];
  return Math.max(0, (tokens[other.first] as TextToken).start - (tokens[one.last - 1] as TextToken).end);
}
