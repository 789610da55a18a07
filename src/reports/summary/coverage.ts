// How full the record is, by partner and series: how many of the meetings known of are on record, and what each lacks.

import { heldCounts } from "../../domain/counts.js";
import { partnersOf } from "../../domain/sides.js";
import { sourcesOf } from "../../domain/sources.js";
import { isOfficial } from "../../domain/witnesses.js";
import type { Store } from "../../load/store.js";
import { dayText, parseDate } from "../../model/date.js";
import { compareCodes } from "../../model/fold.js";
import { groupBy } from "../../model/group.js";
import type { Rows } from "../../model/output.js";
import type { ArsomRecord } from "../../model/record.js";

/** What a meeting may lack, in the order in which it is printed. */
export const LACKING = ["day", "place", "chairs", "topics", "outcomes", "official"] as const;

/** One series, or all of a partner together where `series` is null. */
export interface CoverageRow {
  partner: string | null;
  series: string | null;
  level: string | null;
  held: number;
  /** The highest number, up to which meetings are known to have been held; of a partner, the sum over its numbered series. */
  highest: number | null;
  /** How many of the numbers up to it are on record. */
  numbered: number;
  /** The years between the first and the last meeting in which none is on record, each run as first and last; of a series that is said to meet in every year. */
  silent: [first: number, last: number][];
  lacking: { [what in (typeof LACKING)[number]]: number };
}

/** The coverage of held meetings, a partner's own row before those of its series; what several partners share comes last. */
export function seriesCoverage(meetings: ArsomRecord<"meeting">[], store: Store): CoverageRow[] {
  const bySeries = groupBy(meetings, ({ fields }) => fields.series);
  const rows = [...bySeries].map(([id, held]) => seriesRow(id, held, store));
  const byPartner = groupBy(rows, ({ partner }) => partner);
  const partners = [...byPartner.keys()].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareCodes(a, b),
  );
  const levels = store.kind("series").fields.get("level")?.values ?? [];
  const order = (row: CoverageRow) => levels.indexOf(row.level ?? "other");
  return partners.flatMap((partner) => {
    const own = (byPartner.get(partner) ?? []).sort((a, b) => order(a) - order(b) || compareCodes(a.series ?? "", b.series ?? ""));
    return [together(partner, own), ...own];
  });
}

function seriesRow(id: string, meetings: ArsomRecord<"meeting">[], store: Store): CoverageRow {
  const series = store.find("series", id);
  const [partner = null, ...others] = series ? partnersOf(series) : [];
  const { held, highest } = heldCounts(meetings);
  return {
    partner: others.length > 0 ? null : partner,
    series: id,
    level: series?.fields.level ?? null,
    held,
    highest,
    numbered: new Set(meetings.flatMap(({ fields }) => fields.number ?? [])).size,
    silent: series?.fields.every === 1 ? silentYears(meetings) : [],
    lacking: lackingIn(meetings, store),
  };
}

function together(partner: string | null, rows: CoverageRow[]): CoverageRow {
  const sum = (of: (row: CoverageRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const lacking = Object.fromEntries(LACKING.map((what) => [what, sum((row) => row.lacking[what])])) as CoverageRow["lacking"];
  const highest = rows.some((row) => row.highest !== null) ? sum((row) => row.highest ?? 0) : null;
  return {
    partner,
    series: null,
    level: null,
    held: sum(({ held }) => held),
    highest,
    numbered: sum(({ numbered }) => numbered),
    silent: [],
    lacking,
  };
}

/** The years between the first and the last in which no meeting may lie. */
function silentYears(meetings: ArsomRecord<"meeting">[]): [number, number][] {
  const years = new Set<number>();
  for (const { fields } of meetings) {
    for (const date of [fields.start, fields.end].flatMap((text) => parseDate(text ?? "") ?? []))
      for (const day of [date.earliest, date.latest]) years.add(Number(dayText(day).slice(0, 4)));
  }
  const known = [...years].sort((a, b) => a - b);
  return known.flatMap((year, i): [number, number][] => {
    const next = known[i + 1];
    return next !== undefined && next > year + 1 ? [[year + 1, next - 1]] : [];
  });
}

function lackingIn(meetings: ArsomRecord<"meeting">[], store: Store): CoverageRow["lacking"] {
  const without = (has: (meeting: ArsomRecord<"meeting">) => boolean) => meetings.filter((meeting) => !has(meeting)).length;
  return {
    day: without(({ fields }) => parseDate(fields.start ?? "")?.precision === "day"),
    place: without(({ fields }) => fields.city !== undefined || fields.mode === "virtual"),
    chairs: without(({ fields }) => fields.chairs !== undefined),
    topics: without(({ fields }) => fields.topics !== undefined),
    outcomes: without(({ fields }) => fields.outcomes !== undefined),
    official: without((meeting) => sourcesOf(meeting, store).some((source) => isOfficial(source, store))),
  };
}

/** The rows for spreadsheets; runs of years are written `2010-2012 2014`. */
export function coverageRows(rows: CoverageRow[]): Rows {
  return {
    columns: ["partner", "series", "level", "held", "highest", "numbered", "silent", ...LACKING.map((what) => `no_${what}`)],
    rows: rows.map(({ partner, series, level, held, highest, numbered, silent, lacking }) => [
      partner,
      series,
      level,
      held,
      highest,
      numbered,
      runsText(silent, "-", " "),
      ...LACKING.map((what) => lacking[what]),
    ]),
  };
}

/** Runs of numbers in words: `2010–2012, 2014`. */
export function runsText(runs: [number, number][], dash: string, comma: string): string {
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}${dash}${last}`)).join(comma);
}
