// Which language a text is in, by its commonest words.
import type { TextToken } from "./tokens.js";
import { readingWords } from "./words/index.js";

/** One word in so many at least is a common one. */
const SHARE = 15;

/** The language most of whose common words stand in a text; undefined where it has almost none of any. */
export function languageOf(tokens: TextToken[]): string | undefined {
  const counts = new Map(readingWords.map(({ lang, common }) => [lang, { common: new Set(common), count: 0 }]));
  for (const { key } of tokens) for (const one of counts.values()) if (one.common.has(key)) one.count++;
  const [first] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return first && first[1].count * SHARE >= tokens.length ? first[0] : undefined;
}
