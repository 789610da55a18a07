// The blocks of a paper as HTML that says what each is.
import type { Block, Table, Text } from "../../model/paper.js";
import { crossed } from "../svg/cross.js";
import { drawingSheets } from "../svg/drawing.js";
import type { Markup } from "../svg/markup.js";
import { bars } from "./bars.js";
import { findings } from "./findings.js";
import { marked } from "./marked.js";
import type { FilePlace } from "./place.js";
import { sourceList } from "./sources.js";
import { inline } from "./spans.js";
import { joinMarkup, tag } from "./tag.js";
import { timelineHtml } from "./timeline.js";

/** So high that a sheet fits on a page of A4 laid across, below the heading of the paper. */
const SHEET = 630;

/** A block; headings are made by the sections that they begin. */
export async function blockOf(block: Block, place: FilePlace): Promise<Markup> {
  const { paper } = place;
  if ("heading" in block) return joinMarkup([]);
  if ("paragraph" in block) return tag("p", {}, inline(block.paragraph, place));
  if ("note" in block) return tag("p", { class: "note" }, inline(block.note, place));
  if ("sources" in block) return sourceList(paper.sources ?? []);
  if ("list" in block)
    return tag(block.ordered ? "ol" : "ul", {}, ...block.list.map((item) => tag("li", { class: "item" }, inline(item, place))));
  if ("code" in block) return tag("pre", { tabindex: 0 }, tag("code", {}, block.code));
  if ("verbatim" in block) return tag("pre", { class: "verbatim", tabindex: 0 }, block.verbatim);
  if ("fields" in block) return fields(block.fields, place);
  if ("table" in block) return scrolled(table(block.table, place), place);
  if ("timeline" in block) return timelineHtml(block.timeline, block.lanes ?? [], place);
  if ("bars" in block) return bars(block.bars, block.unit);
  if ("findings" in block) return findings(block.findings);
  if ("marked" in block) return marked(block.marked, place, String(paper.blocks.indexOf(block)));
  return paper.drawing ? figure(place, block.drawing) : joinMarkup([]);
}

async function figure({ paper: { drawing }, locale, drawnFirst }: FilePlace, where: true | "on screen"): Promise<Markup> {
  if (!drawing) return joinMarkup([]);
  const chart = "columns" in drawing;
  const sheets = chart
    ? [crossed(drawing, { titled: false })]
    : await drawingSheets(drawing, { titled: false, prefix: "drawing", small: !drawnFirst, tallest: SHEET });
  const pictures = sheets.map((markup) => tag("div", { class: "sheet" }, { markup }));
  const shape = drawnFirst ? "drawing" : "small drawing";
  const label = chart ? drawing.heading : locale.phrase("page-drawing");
  return tag(
    "figure",
    { class: [chart ? "chart drawing" : shape, where === "on screen" ? "unprinted" : undefined].filter(Boolean).join(" ") },
    tag("div", { class: "wide", tabindex: 0, role: "region", "aria-label": label }, ...pictures),
  );
}

function fields(list: { name: string; text: Text }[], place: FilePlace): Markup {
  return tag(
    "dl",
    {},
    ...list.map(({ name, text }) => tag("div", { class: "item" }, tag("dt", {}, name), tag("dd", {}, inline(text, place)))),
  );
}

/** The first column names its row. */
function table({ columns, rows }: Table, place: FilePlace): Markup {
  const side = (i: number) => (columns[i]?.align === "right" ? "number" : undefined);
  const heads = columns.map(({ heading }, i) => tag("th", { scope: "col", class: side(i) }, heading));
  const lines = rows.map((row) =>
    tag(
      "tr",
      { class: "item" },
      ...row.map((cell, i) => tag(i === 0 ? "th" : "td", { scope: i === 0 ? "row" : undefined, class: side(i) }, inline(cell, place))),
    ),
  );
  return tag("table", {}, tag("thead", {}, tag("tr", {}, ...heads)), tag("tbody", {}, joinMarkup(lines, "\n")));
}

/** A wide table is moved in a frame of its own, also by the keyboard. */
function scrolled(inner: Markup, { locale }: FilePlace): Markup {
  return tag("div", { class: "wide", tabindex: 0, role: "region", "aria-label": locale.phrase("page-table") }, inner);
}
