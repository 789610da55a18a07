// `arsom help dates`: how dates are written, stored and compared.
import type { HelpTopic } from "./topic.js";

/** What `arsom new` makes of a date as people write it. */
export const TYPED: [written: string, stored: string][] = [
  ["19 Februari 2019", "2019-02-19"],
  ["19 февраля 2019 г.", "2019-02-19"],
  ["19-20 Feb 2019", "2019-02-19 to 2019-02-20"],
  ["Rabu, 20 Februari 2019", "2019-02-20"],
  ["20/2/2019", "2019-02-20"],
  ["about 2019", "2019~"],
];

export const topic: HelpTopic = {
  title: "Dates",
  blocks: [
    "Dates are as precise as they are known. A date stands for all the days that it may be.",
    { heading: "In records and in queries" },
    {
      terms: [
        ["2019-02-20", "A day."],
        ["2019-02", "A month."],
        ["2019", "A year."],
        ["2019-02-20~", "About then. ? is uncertain, % is both."],
        ["to: ..", "In a record: still running. An end that is unknown is left out."],
        ["2016..2019", "In a query: from the first to the last day of these. 2016.. and ..2019 leave one end open."],
        ["today", "In a query: the day that stands for today."],
      ],
    },
    `A date in a query holds when it and the record's have a day in common. A rule calls one date later than another only when no day of the
    one can be before a day of the other, and neither is marked with ~, ? or %.`,
    { heading: "To arsom new" },
    "arsom new takes dates as people write them in English, Indonesian and Russian, and stores them as ISO dates with the precision they have.",
    { terms: TYPED },
    "What has two readings (3/4/2019) is refused with both, and a weekday that does not fit with the right one.",
    { heading: "Today" },
    `--today D stands for the clock, and means exactly that day; it hides nothing. By the clock a rule calls a day past, or to come, only when it
    is so everywhere on earth.`,
    `--as-of D shows the world of that day: nothing that is certainly later, and no source published later. What depends on the day, such as who
    is coordinator and which plan is in force, is worked out for it. Both take a day, YYYY-MM-DD.`,
    "The same records and the same day give the same bytes.",
  ],
};
