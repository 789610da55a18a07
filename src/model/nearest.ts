// The nearest spelling, for every message that says a name is unknown.
import { distance } from "fastest-levenshtein";
import { fold } from "./fold.js";

/** The candidate nearest to a word, or undefined when none is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word).slice(0, 200);
  let best: string | undefined;
  // Two letters that changed places are two steps apart.
  let least = Math.max(wanted.length > 4 ? 2 : 1, Math.floor(wanted.length / 3)) + 0.5;
  for (const candidate of candidates) {
    // Lengths that differ by more than the best distance cannot be nearer.
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, fold(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** The one candidate that a word is but for a slip of one letter, two that changed places, or case, spaces and signs; undefined when there are more. */
export function slipOf(word: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = plain(word);
  if (wanted.length < 3 || wanted.length > 200) return undefined;
  const near = [...candidates].filter((candidate) => {
    const other = plain(candidate);
    return Math.abs(other.length - wanted.length) < 2 && (distance(wanted, other) < 2 || swapped(wanted, other));
  });
  return near.length === 1 ? near[0] : undefined;
}

/** True of two texts that differ by two neighbours that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
