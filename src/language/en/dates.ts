// Dates in English: how they are said, and how people type them.
import type { DateSpellings, DateWords } from "../dates.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

export const dates: DateWords = {
  months: MONTHS,
  alone: MONTHS,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  unknown: "at an unknown time",
  year: "",
  years: "",
};

export const typed: DateSpellings = {
  about: ["circa", "ca", "approximately", "approx"],
  between: ["to", "until", "through", "and"],
  opening: ["from"],
  silent: ["on", "the", "of", "in"],
  ordinals: ["st", "nd", "rd", "th"],
};
