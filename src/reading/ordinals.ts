// The ordinals of a sentence, which number its meetings.
import type { Match } from "./lexicon.js";
import { longest, of } from "./matches.js";
import type { Sentence } from "./sentences.js";
import type { TextToken } from "./tokens.js";

/** An ordinal: `16th`, `ke-16`, `third`. */
export interface Ordinal {
  value: number;
  first: number;
  last: number;
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

/** `ke-3` may stand behind a name; `3rd` belongs to what follows it. */
export function isPrefixed({ first }: Ordinal, tokens: TextToken[]): boolean {
  return tokens[first]?.kind === "word";
}
