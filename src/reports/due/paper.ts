// What is due, in words.

import { countryName } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import type { DueData } from "./data.js";
import type { DueItem } from "./item.js";

/** So many sources a line names; the data have all. */
const CITED = 2;

/** The report as a paper; its title names the partner or the member that it is on. */
export function duePaper(data: DueData, store: Store, locale: Locale, relation: string | undefined): Paper {
  const say = (key: Parameters<Locale["phrase"]>[0], slots = {}) => fillSlots(locale.phrase(key), slots, locale);
  const lines = (items: DueItem[]): Block => ({ list: items.map((item) => lineOf(item, locale)) });
  const { today, until, office, overdue, coming } = data;
  const member = office === null ? undefined : countryName(office, store, locale);
  const title = relation ? say("due-title-of", { relation }) : say("due-title");
  return {
    title: member === undefined ? title : `${title} (${member})`,
    lang: locale.lang,
    date: today,
    blocks: [
      { note: [say("due-scope", { date: { date: today }, until: { date: until } })] },
      ...(relation && data.records === 0 ? [{ paragraph: [say("due-no-records", { relation })] }] : []),
      ...(overdue.length > 0 ? [{ heading: say("due-overdue") }, lines(overdue)] : []),
      { heading: say("due-coming") },
      coming.length > 0 ? lines(coming) : { paragraph: [say("none")] },
    ],
  };
}

function lineOf(item: DueItem, locale: Locale): Text {
  const when = item.date === null ? locale.phrase("undated") : locale.span(item.date, item.end ?? item.date);
  const basis = [locale.phrase(`due-${item.basis}`), ...(item.by === null ? [] : [locale.phrase(`due-by-${item.by}`)])];
  if (item.disputed) basis.push(locale.phrase("disputed"));
  if (item.later) basis.push(locale.phrase("later-sources"));
  else if (item.sources.length === 0 && item.by === null) basis.push(locale.phrase("due-no-source"));
  return [{ strong: when }, `: ${item.title} `, { faint: `(${basis.join(", ")})` }, ...cited(item.sources, locale)];
}

/** The first sources of a line, and how many more there are. */
function cited(sources: string[], locale: Locale): Text {
  if (sources.length === 0) return [];
  const more = sources.length - CITED;
  const further = more > 0 ? [{ faint: ` (${fillSlots(locale.phrase("further"), { count: more }, locale)})` }] : [];
  return [" ", { cite: sources.slice(0, CITED) }, ...further];
}
