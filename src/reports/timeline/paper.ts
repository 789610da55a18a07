// The timeline in words.

import { fillSlots, type Locale } from "../../language/locale.js";
import type { Entry, Paper, TimelineLane } from "../../model/paper.js";

/** The timeline as a paper; its title names the partners it is of. */
export function timelinePaper(
  entries: Entry[],
  locale: Locale,
  options: { lanes: TimelineLane[]; relation?: string; asOf?: string; today: string; bare: boolean },
): Paper {
  const title = options.relation
    ? fillSlots(locale.phrase("timeline-of"), { relation: options.relation }, locale)
    : locale.phrase("timeline");
  const headings = (["date", "event", "place", "chairs"] as const).map((key) => locale.phrase(key));
  const { lanes } = options;
  const block = { timeline: entries, headings, ...(lanes.length > 0 && { lanes }) };
  // In a pipe every line is an entry: titles and notes would only be in the way of grep and cut.
  if (options.bare) return { lang: locale.lang, blocks: [block] };
  const note = options.asOf ? [{ note: [fillSlots(locale.phrase("as-of"), { date: { date: options.asOf } }, locale)] }] : [];
  return { title, lang: locale.lang, date: options.today, blocks: [...note, block] };
}
