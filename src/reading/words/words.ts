// What a language calls the things that a text says of meetings; phrases of a word or several, in small letters.
import type { Lang } from "../../language/codes.js";

/** The roles that words have beside names. */
export const ROLES = [
  "asean",
  "forum",
  "special",
  "anniversary",
  "planned",
  "denied",
  "reported",
  "border",
  "visit",
  "meeting",
  "plan",
  "document",
  "coordinator",
  "members",
  "chair",
  "chairing",
  "attending",
  "relations",
  "ties",
  "since",
  "until",
  "began",
  "at",
  "place",
  "filler",
  "today",
  "yesterday",
  "tomorrow",
  "this-year",
  "last-year",
  "next-year",
] as const;
export type Role = (typeof ROLES)[number];

/** The words of one language. `*` at the end of a word stands for any ending. */
export interface ReadingWords {
  lang: Lang;
  /** Other forms of a word of a name, where the language declines it: its stem, and what may follow. */
  stemsOf?(word: string): string[];
  endings?: Set<string>;
  roles: { [role in Role]?: string[] };
  /** Heads of meetings' names at a level: what stands beside `ASEAN-Russia`; `leaders` are meetings that need not be summits by number. */
  heads: { [level: string]: string[] };
  /** Levels of a partnership, by the value that records have. */
  levels: { [level: string]: string[] };
  /** Numbers in words: `third`; numbers of anniversaries and of members among them. */
  ordinals: { [words: string]: number };
  numbers: { [words: string]: number };
  /** What ends a number to make it an ordinal, and the word before one. */
  suffixes: string[];
  before?: string;
  /** Titles of offices in several forms that mean the same, and the words that part a title from its field of work. */
  titles: string[][];
  fields: string[];
  /** Headings of lists of sources. */
  bibliography: string[];
  /** Times of day, which may stand between a weekday and its date. */
  dayparts: string[];
  /** Words that a full stop follows without ending a sentence. */
  abbreviations: string[];
  /** Very common words, by which the language is known. */
  common: string[];
}
