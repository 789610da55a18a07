// The timeline on a terminal: years down the side, a glyph and a colour a level; in a pipe a line an entry.

import type { Locale } from "../../language/locale.js";
import { oneLine } from "../../model/escape.js";
import { greatest } from "../../model/extremes.js";
import type { Screen } from "../../model/output.js";
import type { Entry } from "../../model/paper.js";
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

/** Entries in the order given. */
export function timelineText(entries: Entry[], screen: Screen, colours: Colours, locale: Locale): string {
  return screen.terminal ? drawn(entries, screen, colours, locale) : listed(entries);
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

function drawn(entries: Entry[], screen: Screen, colours: Colours, locale: Locale): string {
  const lines: string[] = [];
  const day = Math.min(22, Math.max(0, greatest(entries.map((entry) => widthOf(dayOf(entry, locale))))));
  // The rail takes three columns, the glyph and its space two.
  const indent = day + 6;
  let year = "";
  for (const entry of entries) {
    const own = entry.date?.slice(0, 4) ?? locale.phrase("undated");
    if (own !== year) {
      if (year) lines.push("");
      lines.push(colours.title(own));
      year = own;
    }
    const [first, ...more] = wrap(oneLine(entry.title), screen.width - indent - 3);
    const label = levelOf(entry);
    const paint = colours.level(entry.level ?? entry.kind);
    const when = dayOf(entry, locale);
    const important = entry.event === "held" || entry.event === "adopted" || entry.event === "planned";
    const head = important ? colours.strong(first ?? "") : (first ?? "");
    lines.push(`  ${colours.faint("│")}  ${when}${" ".repeat(Math.max(0, day - widthOf(when)))}  ${paint(GLYPHS[label] ?? "·")} ${head}`);
    const rail = `  ${colours.faint("│")}${" ".repeat(indent)}`;
    for (const line of more) lines.push(`${rail}${important ? colours.strong(line) : line}`);
    for (const line of detail(entry, screen.width - indent - 3, locale)) lines.push(`${rail}${colours.faint(line)}`);
  }
  return `${lines.join("\n")}\n\n${legend(entries, screen, colours, locale)}\n`;
}

/** Place and co-chairs, under the title. */
function detail(entry: Entry, width: number, locale: Locale): string[] {
  const parts = [entry.place, entry.chairs.join(" · "), entry.status && entry.status !== "held" ? locale.value(entry.status) : ""].filter(
    Boolean,
  );
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
