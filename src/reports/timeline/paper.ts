// The timeline in words.

import type { HeldCounts } from "../../domain/counts.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Block, Entry, Paper } from "../../model/paper.js";
import { heldText } from "../shared/held.js";

/** The timeline as a paper; its title names the partners it is of. */
export function timelinePaper(
  entries: Entry[],
  locale: Locale,
  options: { relation?: string; asOf?: string; today: string; bare: boolean; counts: HeldCounts },
): Paper {
  const title = options.relation
    ? fillSlots(locale.phrase("timeline-of"), { relation: options.relation }, locale)
    : locale.phrase("timeline");
  const headings = (["date", "event", "place", "chairs"] as const).map((key) => locale.phrase(key));
  const block = { timeline: entries, headings };
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
