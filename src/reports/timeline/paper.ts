// The timeline in words.

import type { HeldCounts } from "../../domain/counts.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Block, Entry, Paper, TimelineLane } from "../../model/paper.js";
import { heldText } from "../shared/held.js";

/** "Timeline: ASEAN-Russia"; without partners the word alone. */
export function timelineTitle(relation: string | undefined, locale: Locale): string {
  return relation ? fillSlots(locale.phrase("timeline-of"), { relation }, locale) : locale.phrase("timeline");
}

/** The timeline as a paper. */
export function timelinePaper(
  entries: Entry[],
  locale: Locale,
  options: { title: string; lanes: TimelineLane[]; asOf?: string; today: string; bare: boolean; counts: HeldCounts },
): Paper {
  const headings = (["date", "event", "place", "chairs"] as const).map((key) => locale.phrase(key));
  const { title, lanes } = options;
  const block = { timeline: entries, headings, ...(lanes.length > 0 && { lanes }) };
  // In a pipe every line is an entry: titles and notes would only be in the way of grep and cut.
  if (options.bare) return { lang: locale.lang, blocks: [block] };
  const note = options.asOf ? [{ note: [fillSlots(locale.phrase("as-of"), { date: { date: options.asOf } }, locale)] }] : [];
  return { title, lang: locale.lang, date: options.today, blocks: [...note, ...heldNote(options.counts, locale), block] };
}

/** How many meetings were held, as a briefing says it; a number means nothing beyond its series. */
function heldNote(counts: HeldCounts, locale: Locale): Block[] {
  if (counts.held + counts.unconfirmed === 0) return [];
  return [{ note: [fillSlots(locale.phrase("meetings-held"), { counts: heldText({ ...counts, highest: null }, locale) }, locale)] }];
}
