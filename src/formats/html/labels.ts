// The words that a page adds to its paper.
import type { Locale } from "../../language/locale.js";

const KINDS = ["meeting", "agreement", "milestone", "term"] as const;
const LEVELS = ["summit", "ministerial", "senior-officials", "committee", "other"] as const;

/** What the choices of a filter are called, by their values; one without a name is called as it is. */
export interface ChoiceNames {
  [value: string]: string;
}

/** The kinds of entries, several of each. */
export function kindNames(locale: Locale): ChoiceNames {
  return Object.fromEntries(KINDS.map((kind) => [kind, locale.phrase(`page-kind-${kind}`)]));
}

/** The levels of meetings, several of each. */
export function levelNames(locale: Locale): ChoiceNames {
  return Object.fromEntries(LEVELS.map((level) => [level, locale.phrase(`page-level-${level}`)]));
}
