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
