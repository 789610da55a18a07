// Which meeting a date or a place belongs to: the nearest one, going on from it.
import type { Match } from "./lexicon.js";
import { of } from "./matches.js";
import type { Mention } from "./mentions.js";
import { distance, type Parsed } from "./sentence.js";
import type { TextToken } from "./tokens.js";

/** What stands before a meeting's name costs more than what stands behind it; a border of clauses costs as many characters. */
const BEFORE = 1.4;
const BORDER = 60;
const LIST = 4;
/** How far a date may stand from its meeting; further where the sentence names no other. */
const REACH = 120;
const LONE_REACH = 230;

interface Part {
  first: number;
  last: number;
}

/** The meeting that a part of a sentence belongs to; undefined when none is near enough, or another forum is nearer. */
export function ownerOf(part: Part, parsed: Parsed): { mention: Mention; cost: number } | undefined {
  const { mentions, tokens } = parsed;
  const reach = mentions.length === 1 ? LONE_REACH : REACH;
  let best: { mention: Mention; cost: number } | undefined;
  for (const mention of mentions) {
    // The cost is never less than the distance, which is cheap to know.
    if (distance(part, mention, tokens) > (best?.cost ?? reach)) continue;
    const cost = costOf(part, mention, parsed);
    if (cost <= reach && (!best || cost < best.cost)) best = { mention, cost };
  }
  return best;
}

function costOf(part: Part, mention: Mention, parsed: Parsed): number {
  if (part.first >= mention.first && part.last <= mention.last) return 0;
  return costTo(part, mention, parsed);
}

/** Borders of clauses between two parts: a semicolon, a word like "whereas" after a comma. */
export function bordersBetween(a: Part, b: Part, tokens: TextToken[], found: Match[]): number {
  const [from, to] = a.first <= b.first ? [a.last, b.first] : [b.last, a.first];
  let count = 0;
  for (let i = from; i < to; i++) {
    // What stands behind a semicolon is another thing of a list.
    if (tokens[i]?.key === ";") count += LIST;
    if (tokens[i]?.key === ":") count++;
  }
  for (const { first, last } of of(found, "border")) {
    if (first >= from && last <= to && isBorder(tokens, first)) count++;
  }
  return count;
}

/** A short word is a border only behind a comma. */
function isBorder(tokens: TextToken[], first: number): boolean {
  const token = tokens[first] as TextToken;
  return token.end - token.start > 4 || tokens[first - 1]?.key === ",";
}

/** How far a part of a sentence is from the word that it may belong to, in characters: what goes on from it is nearer. */
export function costTo(part: Part, word: Part, { tokens, found }: Parsed): number {
  const apart = distance(part, word, tokens);
  return (part.first < word.first ? apart * BEFORE : apart) + bordersBetween(part, word, tokens, found) * BORDER;
}

/** The words that speak of plans or denials in the clause of a meeting and its date. */
export function cautionsIn(part: Part, mention: Part, { tokens, found, sentence }: Parsed): ("planned" | "denied")[] {
  const from = Math.max(sentence.first, Math.min(part.first, mention.first) - 10);
  const to = Math.min(sentence.last, Math.max(part.last, mention.last) + 6);
  const words = of(found, "planned", "denied").filter((match) => match.first >= from && match.last <= to);
  // Of a value that was rejected the word stands behind its source: "27 October in a report [12] (rejected)".
  const last = Math.min(sentence.last, Math.max(part.last, mention.last) + 14);
  words.push(...of(found, "denied").filter((match) => match.first >= to && match.last <= last));
  const near = words.filter((word) => !cutOff(word, part, mention, tokens));
  return [...new Set(near.map(({ means }) => means.is as "planned" | "denied"))];
}

/** True of a word that a semicolon parts from both. */
function cutOff(word: Part, part: Part, mention: Part, tokens: TextToken[]): boolean {
  return partedBy(";", word, part, tokens) && partedBy(";", word, mention, tokens);
}

/** True where a mark stands between two parts. */
export function partedBy(mark: string, a: Part, b: Part, tokens: TextToken[]): boolean {
  const [from, to] = a.first <= b.first ? [a.last, b.first] : [b.last, a.first];
  for (let i = from; i < to; i++) if (tokens[i]?.key === mark) return true;
  return false;
}
