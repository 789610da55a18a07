// What languages call months and weekdays, and the small words of dates, as the words of a text are compared.
import { WEEKDAYS } from "../language/date-words.js";
import type { Locale } from "../language/locale.js";
import { keyOf } from "./tokens.js";

/** What languages call months and weekdays, and the small words in dates, by how words are compared. */
export interface DateNames {
  months: Map<string, number>;
  /** Those that are the beginnings of names: months only beside a number. */
  short: Set<string>;
  weekdays: Map<string, number>;
  between: Set<string>;
  opening: Set<string>;
  silent: Set<string>;
  suffixes: Set<string>;
}

/** The names of months and weekdays in some languages, whole and in three letters or four. */
export function dateNamesOf(locales: Locale[], suffixes: string[], dayparts: string[]): DateNames {
  const months = new Map<string, number>();
  const short = new Set<string>();
  const whole = new Set(locales.flatMap(({ dates }) => [...dates.months, ...dates.alone]).map(keyOf));
  const weekdays = new Map<string, number>();
  for (const { dates, typed, label } of locales) {
    for (const list of [dates.months, dates.alone]) {
      list.forEach((name, i) => {
        const key = keyOf(name);
        months.set(key, i + 1);
        for (const length of [3, 4]) if (key.length > length) short.add(key.slice(0, length));
        for (const length of [3, 4]) if (key.length > length && !months.has(key.slice(0, length))) months.set(key.slice(0, length), i + 1);
      });
    }
    for (const [name, month] of Object.entries(typed.months ?? {})) months.set(keyOf(name), month);
    WEEKDAYS.forEach((day, i) => {
      weekdays.set(keyOf(label(day)), i);
    });
    for (const [name, day] of Object.entries(typed.weekdays ?? {})) if (name.length > 2) weekdays.set(keyOf(name), day);
  }
  const all = (of: (locale: Locale) => string[]) => new Set(locales.flatMap(of).map(keyOf));
  return {
    months,
    short: new Set([...short].filter((form) => !whole.has(form))),
    weekdays,
    between: all(({ typed }) => typed.between),
    opening: all(({ typed }) => typed.opening),
    silent: new Set([...all(({ typed }) => typed.silent), ...dayparts]),
    suffixes: new Set(suffixes),
  };
}
