// The words that people write dates with, in every language, and a text taken apart into them.
import type { Locale } from "./locale.js";

/** The days of the week by the names that labels have. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Spellings of months and days that no language of ours prints and people write: old and short ones, and Russian cases. */
const MONTHS_TOO: { [word: string]: number } = { pebruari: 2, agt: 8, ags: 8, nopember: 11, nop: 11 };
const WEEKDAYS_TOO: { [word: string]: number } = {
  "jum'at": 4,
  ahad: 6,
  среду: 2,
  пятницу: 4,
  субботу: 5,
  пн: 0,
  вт: 1,
  ср: 2,
  чт: 3,
  пт: 4,
  сб: 5,
  вс: 6,
};

const ABOUT = new Set(["circa", "ca", "approximately", "approx", "kira", "около", "примерно", "приблизительно"]);
const BETWEEN = new Set(["to", "until", "through", "and", "sampai", "hingga", "dan", "по", "и", "–"]);
const OPENING = new Set(["from", "dari", "с"]);
const SILENT = new Set(["on", "the", "of", "in", "pada", "tanggal", "hari", "bulan", "tahun", "в", "во", "г", "гг", "год", "года", "году"]);

/** A word or number of the text, and what it is. */
export type Token =
  | { number: number; written: string }
  | { month: number }
  | { weekday: number; written: string }
  | { mark: "~" | "?" | "%" | "–" | "from" }
  | { strange: string };

/** What a language calls months, days and doubt, gathered from the words of all. */
export interface Vocabulary {
  locale: Locale;
  months: [name: string, month: number][];
  weekdays: [name: string, weekday: number][];
  about: Set<string>;
  uncertain: string[];
}

/** What a text is made of, a word or number each; what says nothing of a date is left out. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  let lower = text
    .toLowerCase()
    .replaceAll(/\bs\s*[./]\s*d\b\.?/g, "–")
    .replaceAll("kira-kira", "kira");
  for (const words of vocabulary.uncertain) lower = lower.replaceAll(words, " ? ");
  return [...lower.matchAll(/(?<!\d)(\d+)(?:st|nd|rd|th|-?го|-?е)?(?![\p{L}\d])|[\p{L}'’]+|[–—−‒-]|[~?%]|[^\s,.()]/gu)].flatMap(
    ([word, figures]) => (figures === undefined ? tokenOf(word.replaceAll("’", "'"), vocabulary) : numberOf(figures)),
  );
}

function numberOf(written: string): Token {
  return written.length === 4 || written.length <= 2 ? { number: Number(written), written } : { strange: written };
}

function tokenOf(word: string, { months, weekdays, about }: Vocabulary): Token[] {
  if (/^[~?%]$/.test(word)) return [{ mark: word as "~" }];
  if (/^[–—−‒-]$/.test(word) || BETWEEN.has(word)) return [{ mark: "–" }];
  if (about.has(word)) return [{ mark: "~" }];
  if (OPENING.has(word)) return [{ mark: "from" }];
  if (SILENT.has(word)) return [];
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
  return {
    locale: languages[0] as Locale,
    months: [
      ...of(({ dates }) =>
        [dates.months, dates.alone].flatMap((list) => list.map((name, i): [string, number] => [name.toLowerCase(), i + 1])),
      ),
      ...Object.entries(MONTHS_TOO),
    ],
    weekdays: [
      ...of((locale) => WEEKDAYS.map((day, i): [string, number] => [locale.label(day).toLowerCase(), i])),
      ...Object.entries(WEEKDAYS_TOO),
    ],
    about: new Set([...ABOUT, ...of(({ dates }) => [bareWord(dates.about(""))])]),
    uncertain: of(({ dates }) => [dates.uncertain("").trim().toLowerCase()]),
  };
}
