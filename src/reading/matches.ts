// Phrases that were found in a text, chosen by what they mean.
import type { Match } from "./lexicon.js";

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
