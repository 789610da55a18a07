// Where a sentence begins and ends, as ranges of tokens.
import type { TextToken } from "./tokens.js";

/** The tokens of one sentence: the first, and the one behind the last. */
export interface Sentence {
  first: number;
  last: number;
}

const ENDS = new Set([".", "!", "?", "…"]);
const CLOSING = new Set(['"', "'", ")", "]"]);
const OPENING = new Set(['"', "'", "(", "[", "-"]);

/** The sentences of a text: parted by marks before a capital or a number, and by paragraphs; an abbreviation ends none. */
export function sentencesOf(tokens: TextToken[], abbreviations: Set<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as TextToken;
    if (token.opens) close(i);
    if (token.kind !== "mark" || !ENDS.has(token.key) || isAbbreviated(tokens, i, abbreviations)) continue;
    let next = i + 1;
    while (CLOSING.has(tokens[next]?.key ?? "") && tokens[next]?.joined) next++;
    if (begins(tokens, next)) close(next);
  }
  close(tokens.length);
  return sentences;
}

/** A new sentence begins with a capital or a number, after a space. */
function begins(tokens: TextToken[], at: number): boolean {
  let i = at;
  if (tokens[i]?.joined) return false;
  while (OPENING.has(tokens[i]?.key ?? "")) i++;
  const token = tokens[i];
  return !token || token.capital || token.kind === "number";
}

function isAbbreviated(tokens: TextToken[], at: number, abbreviations: Set<string>): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.key !== "." || !before || before.kind !== "word") return false;
  return abbreviations.has(before.key) || (before.capital && before.end - before.start === 1);
}
