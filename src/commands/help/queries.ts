// `arsom help queries`: how some of the records are asked for.
import type { HelpTopic } from "./topic.js";

export const topic: HelpTopic = {
  title: "Queries",
  blocks: [
    "list, timeline, summary, due, consistency, export, diff and set take terms, all of which must hold. One argument is one term.",
    {
      terms: [
        ["city:Bali", "The field has the value. country:ID,MY means either. Open text is searched, ignoring case and accents."],
        ["partner:Russia", "Ids, codes and names are taken as they come: Russia, RU, russia."],
        [
          "start:2016..2019",
          "Within a range of dates, or of numbers: number:14.. Dates hold when the days overlap. Either end may be left out.",
        ],
        ["date:2019-02", "date is the time that a record covers. today is a date: date:today.."],
        [
          "chair.country:ID",
          "A field of a record that is referred to; series.level:summit is another. A list may be named in the singular.",
        ],
        [
          "label:summit, year:2018..2019, month:2019-02",
          "The title that a report prints, and the year and the month in which a record begins: fields that no file holds, also for --columns, --sort and --group-by.",
        ],
        ["not:mode:virtual", "The contrary of a term."],
        [
          "russia",
          "A word that names one thing, such as a partner or a person, means it and what concerns it, and standard error says so; russia china means either.",
        ],
        ["text:tavares, tavares", "The words stand in a name, a title or a text."],
        [
          "'venue:\"Hotel Padma, Legian\"'",
          "A value that holds a comma, dots or a quote: quotes stand around all of it, and single quotes keep them from the shell.",
        ],
      ],
    },
    `--partner P, --from D and --to D are short for partner:P, date:D.. and date:..D. list also takes --sort start,-number,
    --columns id,chair.name, --limit, --count and --group-by city, or partner,year for a table of both. list summits, coordinators and
    plans are short for meetings, terms and agreements with a term.`,
    `A field that none of the kinds asked for has, or a kind or a value that does not exist, is an error with the nearest spelling. Where nothing
    is found the result is empty, and standard error says so.`,
    { heading: "What is typed is used, or refused" },
    `In every command, an option or a field=value that takes a list may be given again, and is joined; any other that is given twice is
    refused, and both values are named. Ids and closed values are split at commas, words never. A reversed range, an empty value, and a
    filter or an option that a command cannot apply are refused too.`,
  ],
};
