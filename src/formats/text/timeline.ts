// The timeline on a terminal: years down the side, a glyph and a colour a level; in a pipe a line an entry.

import type { Locale } from "../../language/locale.js";
import { oneLine } from "../../model/escape.js";
import { greatest } from "../../model/extremes.js";
import { groupBy } from "../../model/group.js";
import type { Screen } from "../../model/output.js";
import type { Entry, TimelineLane } from "../../model/paper.js";
import { partnerNames } from "../lanes.js";
import type { Colours } from "./colour.js";
import { widthOf } from "./measure.js";
import { wrap } from "./wrap.js";

/** In the order of the legend. */
const GLYPHS: { [level: string]: string } = {
  summit: "★",
  ministerial: "◆",
  "senior-officials": "●",
  committee: "○",
  agreement: "■",
  "plan-begins": "┏",
  "plan-ends": "┗",
  "term-begins": "▶",
  "term-ends": "◀",
  milestone: "◇",
};

/** From this width on several partners stand side by side. */
const WIDE = 100;
const BETWEEN = 3;

/** Entries in the order given; on a wide terminal those of several partners side by side. */
export function timelineText(entries: Entry[], screen: Screen, colours: Colours, locale: Locale, lanes: TimelineLane[] = []): string {
  if (!screen.terminal) return listed(entries);
  const beside = lanes.length > 1 && screen.width >= WIDE && lanes.length * 40 <= screen.width;
  const drawn = beside ? columns(lanes, screen, colours, locale) : years(entries, screen.width, colours, locale, lanes);
  return `${drawn.join("\n")}\n\n${legend(entries, screen, colours, locale)}\n`;
}

/** Tab-separated: date, date in words, kind, event, id, title, place, chairs. */
function listed(entries: Entry[]): string {
  const lines = entries.map((entry) => {
    const date = entry.end && entry.end !== entry.date ? `${entry.date ?? ""}..${entry.end}` : (entry.date ?? "");
    return [date, entry.when, entry.kind, entry.event, entry.id, entry.title, entry.place ?? "", entry.chairs.join(", ")];
  });
  const header = ["date", "when", "kind", "event", "id", "title", "place", "chairs"];
  return [header, ...lines].map((cells) => `${cells.map(oneLine).join("\t")}\n`).join("");
}

/** The years one below the other, an empty line between them. */
function years(entries: Entry[], width: number, colours: Colours, locale: Locale, lanes: TimelineLane[]): string[] {
  const names = partnerNames(lanes);
  const groups = [...groupBy(entries, (entry) => yearOf(entry, locale))];
  const dayWidth = dayColumn(entries, locale);
  return groups.flatMap(([year, list], i) => [
    ...(i > 0 ? [""] : []),
    colours.title(year),
    ...list.flatMap((entry) => entryLines(entry, width, dayWidth, colours, locale, names.get(entry) ?? [])),
  ]);
}

/** The entries of each partner in a column of its own, a year beginning in all of them on one line. */
function columns(lanes: TimelineLane[], { width }: Screen, colours: Colours, locale: Locale): string[] {
  const wide = Math.floor((width - BETWEEN * (lanes.length - 1)) / lanes.length);
  const byYear = lanes.map(({ entries }) => groupBy(entries, (entry) => yearOf(entry, locale)));
  const dayWidth = lanes.map(({ entries }) => Math.min(12, dayColumn(entries, locale)));
  const all = [...new Set(byYear.flatMap((groups) => [...groups.keys()]))].sort();
  const row = (cells: string[]) =>
    cells
      .map((cell) => cell + " ".repeat(Math.max(0, wide - widthOf(cell))))
      .join(" ".repeat(BETWEEN))
      .trimEnd();
  const parts = all.flatMap((year) => {
    const cells = byYear.map((groups, i) =>
      (groups.get(year) ?? []).flatMap((entry) => entryLines(entry, wide, dayWidth[i] as number, colours, locale, [])),
    );
    const height = greatest(cells.map((lines) => lines.length));
    return ["", colours.title(year), ...Array.from({ length: height }, (_, i) => row(cells.map((lines) => lines[i] ?? "")))];
  });
  return [row(lanes.map(({ name }) => colours.title(name))), ...parts];
}

function yearOf({ date }: Entry, locale: Locale): string {
  return date?.slice(0, 4) ?? locale.phrase("undated");
}

/** How wide the days are, beside which the titles stand. */
function dayColumn(entries: Entry[], locale: Locale): number {
  return Math.min(22, Math.max(0, greatest(entries.map((entry) => widthOf(dayOf(entry, locale))))));
}

/** An entry on a rail: day, sign and title, below it the partners where they are to be named, the place and co-chairs. */
function entryLines(entry: Entry, width: number, dayWidth: number, colours: Colours, locale: Locale, names: string[]): string[] {
  // The rail takes three columns, the glyph and its space two.
  const indent = dayWidth + 6;
  const room = width - indent - 3;
  const label = levelOf(entry);
  const paint = colours.level(entry.level ?? entry.kind);
  const important = entry.event === "held" || entry.event === "adopted" || entry.event === "planned";
  const strong = (line: string) => (important ? colours.strong(line) : line);
  const [when = "", ...further] = widthOf(dayOf(entry, locale)) > dayWidth ? wrap(dayOf(entry, locale), dayWidth) : [dayOf(entry, locale)];
  const below = [...wrap(oneLine(entry.title), room).map(strong), ...detail(entry, room, locale, names).map(colours.faint)];
  const [first = "", ...more] = below;
  const gap = (text: string) => " ".repeat(Math.max(0, dayWidth - widthOf(text)));
  const rest = Array.from({ length: Math.max(more.length, further.length) }, (_, i) => {
    const day = further[i] ?? "";
    return `  ${colours.faint("│")}  ${day}${gap(day)}    ${more[i] ?? ""}`;
  });
  return [`  ${colours.faint("│")}  ${when}${gap(when)}  ${paint(GLYPHS[label] ?? "·")} ${first}`, ...rest];
}

/** Partners, place and co-chairs, under the title. */
function detail(entry: Entry, width: number, locale: Locale, names: string[]): string[] {
  const parts = [
    names.join(", "),
    entry.place,
    entry.chairs.join(" · "),
    entry.status && entry.status !== "held" ? locale.value(entry.status) : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.flatMap((part) => wrap(oneLine(part as string), width)) : [];
}

/** The date in words without its year, which stands above; a span over two years keeps both. */
function dayOf({ when, date, end }: Entry, locale: Locale): string {
  const year = date?.slice(0, 4);
  if (!year) return "";
  return end && end.slice(0, 4) !== year ? when : when.replace(locale.date(year), "").replace("  ", " ").trim();
}

function levelOf(entry: Entry): string {
  if (entry.event === "begins" || entry.event === "ends") return `${entry.kind === "term" ? "term" : "plan"}-${entry.event}`;
  return entry.level ?? entry.kind;
}

function legend(entries: Entry[], screen: Screen, colours: Colours, locale: Locale): string {
  const used = new Set(entries.map(levelOf));
  const signs = Object.keys(GLYPHS)
    .filter((level) => used.has(level))
    .map((level) => `${GLYPHS[level]} ${locale.value(level)}`);
  return wrap(signs.map((sign) => sign.replaceAll(" ", "\u00a0")).join("  "), screen.width)
    .map((line) => colours.faint(line.replaceAll("\u00a0", " ").trim()))
    .join("\n");
}
