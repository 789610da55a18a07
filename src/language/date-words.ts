// The words that people write dates with, in every language, and a text taken apart into them.
import type { Locale } from "./locale.js";

/** The days of the week by the names that labels have. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** A word or number of the text, and what it is. */
export type Token =
  | { number: number; written: string }
  | { month: number }
  | { weekday: number; written: string }
  | { mark: "~" | "?" | "%" | "–" | "from" }
  | { strange: string };

/** What languages call months, days and doubt, gathered from the words of all. */
export interface Vocabulary {
  locale: Locale;
  months: [name: string, month: number][];
  weekdays: [name: string, weekday: number][];
  about: Set<string>;
  between: Set<string>;
  opening: Set<string>;
  silent: Set<string>;
  uncertain: string[];
  rewritten: [pattern: RegExp, text: string][];
  /** A number with what may stand behind it, a word, or a sign. */
  token: RegExp;
}

/** What a text is made of, a word or number each; what says nothing of a date is left out. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  let lower = text.toLowerCase();
  for (const [pattern, other] of vocabulary.rewritten) lower = lower.replaceAll(pattern, other);
  for (const words of vocabulary.uncertain) lower = lower.replaceAll(words, " ? ");
  return [...lower.matchAll(vocabulary.token)].flatMap(([word, figures]) =>
    figures === undefined ? tokenOf(word.replaceAll("’", "'"), vocabulary) : numberOf(figures),
  );
}

function numberOf(written: string): Token {
  return written.length === 4 || written.length <= 2 ? { number: Number(written), written } : { strange: written };
}

function tokenOf(word: string, { months, weekdays, about, between, opening, silent }: Vocabulary): Token[] {
  if (/^[~?%]$/.test(word)) return [{ mark: word as "~" }];
  if (/^[–—−‒-]$/.test(word) || between.has(word)) return [{ mark: "–" }];
  if (about.has(word)) return [{ mark: "~" }];
  if (opening.has(word)) return [{ mark: "from" }];
  if (silent.has(word)) return [];
  const month = named(word, months);
  if (month !== undefined) return [{ month }];
  const weekday = named(word, weekdays);
  return [weekday === undefined ? { strange: word } : { weekday, written: word }];
}

/** What a word names: a name, or the beginning of one in three letters or more, if all that begin so are the same. */
function named(word: string, names: [string, number][]): number | undefined {
  const exact = names.find(([name]) => name === word);
  if (exact) return exact[1];
  const meant = new Set(word.length < 3 ? [] : names.filter(([name]) => name.startsWith(word)).map(([, value]) => value));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The words of these languages. */
export function vocabularyOf(languages: Locale[]): Vocabulary {
  const of = <T>(each: (locale: Locale) => T[]) => languages.flatMap(each);
  const bareWord = (text: string) => text.trim().replace(/\.$/, "").toLowerCase();
  const ordinals = of(({ typed }) => typed.ordinals ?? []);
  return {
    locale: languages[0] as Locale,
    months: [
      ...of(({ dates }) =>
        [dates.months, dates.alone].flatMap((list) => list.map((name, i): [string, number] => [name.toLowerCase(), i + 1])),
      ),
      ...of(({ typed }) => Object.entries(typed.months ?? {})),
    ],
    weekdays: [
      ...of((locale) => WEEKDAYS.map((day, i): [string, number] => [locale.label(day).toLowerCase(), i])),
      ...of(({ typed }) => Object.entries(typed.weekdays ?? {})),
    ],
    about: new Set(of(({ dates, typed }) => [...typed.about, bareWord(dates.about(""))])),
    between: new Set(of(({ typed }) => typed.between)),
    opening: new Set(of(({ typed }) => typed.opening)),
    silent: new Set(of(({ typed }) => typed.silent)),
    uncertain: of(({ dates }) => [dates.uncertain("").trim().toLowerCase()]),
    rewritten: of(({ typed }) => typed.rewritten ?? []),
    token: new RegExp(`(?<!\\d)(\\d+)(?:${ordinals.join("|")})?(?![\\p{L}\\d])|[\\p{L}'’]+|[–—−‒-]|[~?%]|[^\\s,.()]`, "gu"),
  };
}
