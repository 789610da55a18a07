// Dates in Russian: how they are said, and how people type them.
import type { DateSpellings, DateWords } from "../dates.js";

export const dates: DateWords = {
  months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  about: (date) => `прибл. ${date}`,
  uncertain: (date) => `${date} (не точно)`,
  since: (date) => `с ${date} по настоящее время`,
  from: (date) => `с ${date}`,
  // The accusative of a month is its nominative, and the last day is included.
  until: (date) => `по ${date}`,
  unknown: "дата неизвестна",
  year: " г.",
  years: " гг.",
};

/** Short spellings and other cases among them. */
export const typed: DateSpellings = {
  months: Object.fromEntries(
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" ").map((name, i) => [name, i + 1]),
  ),
  weekdays: { среду: 2, пятницу: 4, субботу: 5, пн: 0, вт: 1, ср: 2, чт: 3, пт: 4, сб: 5, вс: 6 },
  about: ["около", "примерно", "приблизительно"],
  between: ["по", "и"],
  opening: ["с"],
  silent: ["в", "во", "г", "гг", "год", "года", "году"],
  ordinals: ["го", "-го", "е", "-е"],
};
