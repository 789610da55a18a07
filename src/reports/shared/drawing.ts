// A timeline to be drawn: a lane a series, then agreements, milestones, the periods of plans, and terms of office.

import { disputesIn } from "../../domain/disputes.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { dayText, parseDate } from "../../model/date.js";
import { compareCodes, compareText } from "../../model/fold.js";
import type { Block, Drawing, Lane, Paper } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { type DrawingContext, drawnPartnerOf, LEVELS } from "./drawing/making.js";
import { add } from "./drawing/records.js";

/** The records drawn; with `asOf` nothing that is certainly later. */
export function drawingOf(records: ArsomRecord[], store: Store, locale: Locale, options: { title: string; asOf?: string }): Drawing {
  const context: DrawingContext = {
    store,
    locale,
    asOf: options.asOf === undefined ? undefined : parseDate(options.asOf)?.latest,
    disputed: disputedDates(store),
    several: new Set(records.map((record) => drawnPartnerOf(record, store)).filter(Boolean)).size > 1,
    lanes: new Map(),
    undated: 0,
  };
  for (const record of records) add(record, context);
  const lanes = [...context.lanes.values()].sort(byLevel);
  for (const lane of lanes) {
    lane.marks.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || compareCodes(a.id, b.id));
    lane.bars.sort((a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || compareCodes(a.id, b.id));
  }
  return {
    title: options.title,
    description: described(lanes, context),
    lang: locale.lang,
    today: parseDate(options.asOf ?? store.today)?.latest ?? 0,
    lanes,
  };
}

function byLevel(a: Lane, b: Lane): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareText(a.name, b.name);
}

/** Which dates of which records sources dispute, `id field`; the first field of a span stands for both. */
function disputedDates(store: Store): Set<string> {
  const open = disputesIn(store).filter(({ standing }) => standing === "open" || standing === "contradiction");
  return new Set(open.flatMap(({ record, field }) => (record && field ? [`${record.id} ${field}`] : [])));
}

/** What is to be seen, for those who cannot see it. */
function described(lanes: Lane[], { locale, undated }: DrawingContext): string {
  const [marks, bars] = [lanes.flatMap((lane) => lane.marks), lanes.flatMap((lane) => lane.bars)];
  const days = [
    ...marks.flatMap(({ earliest, latest }) => [earliest, latest]),
    ...bars.flatMap(({ from, to }) => [from ?? to, to ?? from]),
  ];
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return locale.phrase("drawing-empty");
  const [first, last] = known.reduce(([a, b], day) => [Math.min(a as number, day), Math.max(b as number, day)], [known[0], known[0]]);
  const slots = {
    events: marks.length,
    periods: bars.length,
    from: dayText(first as number).slice(0, 4),
    to: dayText(last as number).slice(0, 4),
    lanes: lanes.map((lane) => `${lane.name} (${lane.marks.length + lane.bars.length})`).join("; "),
  };
  const missing = undated > 0 ? ` ${fillSlots(locale.phrase("drawing-undated"), { count: undated }, locale)}` : "";
  return `${fillSlots(locale.phrase("drawing-described"), slots, locale)}${missing}`;
}

/** A paper with its drawing, before the timeline where it has one; it is made only when a format asks for it. */
export function illustrated(paper: Paper, drawing: () => Drawing): Paper {
  const blocks = paper.blocks.flatMap((block): Block[] => ("timeline" in block ? [{ drawing: true }, block] : [block]));
  let made: Drawing | undefined;
  return {
    ...paper,
    blocks,
    get drawing() {
      made ??= drawing();
      return made;
    },
  };
}
