// A timeline as a table, a group of rows a year, each row with what filters ask for.
import type { Entry, TimelineLane } from "../../model/paper.js";
import { partnerNames } from "../lanes.js";
import { glyph } from "../svg/glyphs.js";
import { element, type Markup } from "../svg/markup.js";
import { light } from "../svg/palette.js";
import type { FilePlace } from "./place.js";
import { citation } from "./spans.js";
import { joinMarkup, tag } from "./tag.js";

/** What a meeting is that was not certainly held. */
const UNHELD = new Set(["planned", "postponed", "cancelled", "unconfirmed"]);

/** Entries in the order given; where they are of several partners, with those of each. */
export function timelineHtml(entries: Entry[], lanes: TimelineLane[], place: FilePlace): Markup {
  const { locale } = place;
  const partner = lanes.slice(0, 1).map(({ heading }) => heading);
  const headings = [locale.phrase("date"), ...partner, locale.phrase("event"), locale.phrase("place"), locale.phrase("chairs")];
  const heads = headings.map((name) => tag("th", { scope: "col", role: "columnheader" }, name));
  const names = partnerNames(lanes);
  const partners = (entry: Entry) => (lanes.length > 0 ? [(names.get(entry) ?? []).join(", ")] : []);
  const years: Entry[][] = [];
  for (const entry of entries) {
    const last = years.at(-1);
    if (last && yearOf(last[0] as Entry) === yearOf(entry)) last.push(entry);
    else years.push([entry]);
  }
  // Where a phone shows rows as cards, the roles keep it a table for those who hear it.
  return tag(
    "table",
    { class: "timeline", role: "table" },
    tag("caption", { class: "unseen" }, place.paper.title ?? locale.phrase("event")),
    tag("thead", { role: "rowgroup" }, tag("tr", { role: "row" }, ...heads)),
    ...years.map((list) => group(list, headings.length, partners, place)),
  );
}

function yearOf({ date }: Entry): string {
  return date?.slice(0, 4) ?? "";
}

function group(entries: Entry[], width: number, partners: (entry: Entry) => string[], place: FilePlace): Markup {
  const year = yearOf(entries[0] as Entry) || place.locale.phrase("undated");
  const head = tag("tr", { class: "year", role: "row" }, tag("th", { colspan: width, scope: "rowgroup", role: "rowheader" }, year));
  return tag("tbody", { role: "rowgroup" }, head, joinMarkup(entries.map((entry) => row(entry, partners(entry), place))));
}

function row(entry: Entry, partners: string[], place: FilePlace): Markup {
  const { locale, anchored, sources } = place;
  const id = anchored.has(entry.id) ? undefined : `record-${entry.id}`;
  anchored.add(entry.id);
  const status = UNHELD.has(entry.event) ? locale.label(entry.event) : undefined;
  const cited = entry.sources.filter((source) => sources.has(source));
  const cell = { role: "cell" };
  return tag(
    "tr",
    {
      id,
      role: "row",
      class: "entry",
      "data-kind": entry.kind,
      "data-level": entry.level ?? undefined,
      "data-year": yearOf(entry) || undefined,
    },
    tag("th", { scope: "row", role: "rowheader", class: "when" }, entry.when || locale.phrase("undated")),
    ...partners.map((names) => tag("td", { ...cell, class: "with" }, names)),
    tag(
      "td",
      { ...cell, class: "what" },
      sign(entry),
      entry.title,
      // The space is for who copies or hears it.
      ...(status ? [" ", tag("span", { class: "tag" }, status)] : []),
      cited.length > 0 ? citation(cited, place) : undefined,
    ),
    tag("td", { ...cell, class: "where" }, entry.place ?? ""),
    tag("td", { ...cell, class: "who" }, entry.chairs.join(", ")),
  );
}

/** Which of the signs of the drawing it has: of a period the bar of its kind. */
function levelOf({ event, kind, level }: Entry): string {
  if (event === "begins" || event === "ends") return kind === "term" ? "coordinator" : "plan";
  return level ?? kind;
}

/** The sign that the drawing has for it. */
function sign(entry: Entry): Markup {
  const level = levelOf(entry);
  const held = UNHELD.has(entry.event) ? entry.event : "held";
  const bar = level === "plan" || level === "coordinator";
  const shape = bar
    ? element("path", { class: `bar-${level}`, d: "M-7,-4H7V4H-7Z", fill: light.bars[level], stroke: light.levels[level] })
    : glyph(level, held, 0, 0, light);
  return element("svg", { class: "sign", viewBox: "-9 -9 18 18", width: 18, height: 18, "aria-hidden": "true" }, shape);
}
