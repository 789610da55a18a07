// Meetings that a text names by their number and no record has: how each would be entered, for a keeper to decide.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { ownerOf } from "../../reading/assign.js";
import { dateNamesOf } from "../../reading/find-dates.js";
import { linkOf } from "../../reading/link.js";
import type { Mention } from "../../reading/mentions.js";
import { lexiconOf } from "../../reading/names.js";
import { inParts, type Parsed, parse, type Tools } from "../../reading/sentence.js";
import { sentencesOf } from "../../reading/sentences.js";
import { textTokens } from "../../reading/tokens.js";
import { type ReadSpan, readingsOf } from "../../reading/when.js";
import { readingWords } from "../../reading/words/index.js";
import type { CheckedText } from "../../reports/factcheck/data.js";
import { quoteOf } from "./quote.js";

/** A comment on each such meeting; one that is named again is said once. */
export function newMeetings({ plain: { text }, reading }: CheckedText, store: Store, locales: Locale[]): string[] {
  const tokens = textTokens(text);
  const tools = toolsOf(store, locales);
  const abbreviations = new Set(readingWords.flatMap((words) => words.abbreviations));
  const found = new Map<string, string>();
  for (const sentence of inParts(sentencesOf(tokens, abbreviations))) {
    const parsed = parse(tokens, sentence, tools);
    for (const mention of parsed.mentions) {
      const { series, number, first, last, titled } = mention;
      if (series === undefined || !number || titled || found.has(`${series} ${number.value}`)) continue;
      const when = whenOf(mention, parsed, reading.published?.date);
      const link = linkOf(mention, when, store);
      if (!link || !("unknown" in link)) continue;
      const quote = quoteOf(text, [{ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }]);
      const start = when ? ` --start ${when.start}${when.end === when.start ? "" : ` --end ${when.end}`}` : "";
      found.set(
        `${series} ${number.value}`,
        `# not on record: arsom new meeting --series ${series} --number ${number.value}${start} ${quote ?? ""}`.trimEnd(),
      );
    }
  }
  return [...found.values()];
}

function toolsOf(store: Store, locales: Locale[]): Tools {
  const suffixes = readingWords.flatMap((words) => words.suffixes);
  return {
    store,
    lexicon: lexiconOf(store),
    dates: dateNamesOf(locales, suffixes),
    suffixes: new Set(suffixes),
    before: new Set(readingWords.flatMap(({ before }) => before ?? [])),
  };
}

/** The first date of a sentence that belongs to a meeting. */
function whenOf(mention: Mention, parsed: Parsed, published: Parameters<typeof readingsOf>[1]): ReadSpan | undefined {
  const own = parsed.dates.filter((date) => !date.period && ownerOf(date, parsed)?.mention === mention);
  return own.flatMap((date) => readingsOf(date, published, false).slice(0, 1))[0];
}
