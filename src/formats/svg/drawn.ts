// A timeline as SVG: the axis above, the lanes below it, what the signs mean at the end.
import { LANGS, wordsOf } from "../../language/index.js";
import type { Lang } from "../../language/words.js";
import { dayText } from "../../model/date.js";
import type { Drawing } from "../../model/paper.js";
import { axisOf } from "./axis.js";
import { type Block, blocksOf } from "./blocks.js";
import { extentOf } from "./extent.js";
import { legend } from "./legend.js";
import { element, lines, type Markup } from "./markup.js";
import { broken, fitted, oneLine, widthOf } from "./measure.js";
import { light } from "./palette.js";
import { PLOT, ROW, SIZE, WIDTH } from "./sizes.js";
import { drawingWords } from "./words.js";

const FONTS = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif";

export interface Manner {
  /** Whether the title stands above; a page has it in its own heading. */
  titled: boolean;
  /** What the ids in it begin with. */
  prefix: string;
  /** A drawing higher than this is given in several sheets, each with its axis. */
  tallest?: number;
}

/** The drawing in one sheet, or in as many as it takes. */
export async function drawn(drawing: Drawing, { titled, prefix, tallest = Number.POSITIVE_INFINITY }: Manner): Promise<string[]> {
  const words = await wordsOf(LANGS.find((lang) => lang === drawing.lang) ?? ("en" as Lang));
  const own = drawingWords(drawing.lang);
  const extent = extentOf(drawing);
  const axis = axisOf(extent.first, extent.last, PLOT.left + 12, PLOT.right - 12, SIZE, words);
  const ink = { axis, palette: light, status: (name: string) => words.label(name), disputed: own.disputed };
  const blocks = blocksOf(drawing.lanes, ink, Number.isFinite(tallest) ? Math.floor((tallest - 200) / ROW) : Number.POSITIVE_INFINITY);
  const sheets = sheetsOf(blocks, tallest - 200);
  const today = drawing.today >= extent.first && drawing.today <= extent.last ? drawing.today : undefined;
  return sheets.map((sheet, i) => {
    const parts: Markup[] = [];
    let y = 8;
    if (titled)
      for (const row of broken(oneLine(drawing.title), WIDTH - 32, 18, 2, true)) {
        parts.push(element("text", { class: "ink", x: 16, y: y + 18, "font-size": 18, "font-weight": "bold", fill: light.ink }, row));
        y += 26;
      }
    const head = y;
    const top = y + (today === undefined ? 24 : 44);
    const bottom = top + sheet.reduce((sum, { height }) => sum + height, 0);
    for (const [at, block] of placed(sheet, top)) if (block.striped) parts.push(stripe(at, block.height));
    parts.push(...grid(axis.ticks, top, bottom));
    if (today !== undefined) parts.push(...now(axis.at(today), head, bottom, `${own.today} ${words.date(dayText(today))}`));
    for (const [at, block] of placed(sheet, top)) parts.push(...block.draw(at));
    y = bottom + 8;
    if (bottom - top > 500) {
      parts.push(...axis.ticks.map(({ x, label }) => tickText(x, bottom + 16, label)));
      y += 18;
    }
    if (sheet.length === 0) parts.push(element("text", { class: "ink", x: 16, y: bottom + 14, fill: light.ink }, own.empty));
    if (i === sheets.length - 1) {
      const signs = legend(drawing, y + 6, words, light);
      parts.push(...signs.parts);
      y += 6 + signs.height;
      const shortened = blocks.reduce((sum, block) => sum + block.shortened, 0);
      if (shortened > 0) {
        const note = fitted(own.shortened.replace("{count}", String(shortened)), WIDTH - 32, SIZE);
        parts.push(element("text", { class: "faint", x: 16, y: y + 18, fill: light.faint }, note));
        y += 22;
      }
    }
    return picture(
      parts,
      y + 10,
      drawing,
      sheets.length > 1 ? `${prefix}-${i + 1}` : prefix,
      sheets.length > 1 ? ` (${i + 1}/${sheets.length})` : "",
    );
  });
}

/** Lanes one below the other until a sheet is full. */
function sheetsOf(blocks: Block[], room: number): Block[][] {
  const sheets: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block.height > room) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(block);
    used += block.height;
  }
  return sheets;
}

function placed(sheet: Block[], top: number): [number, Block][] {
  let y = top;
  return sheet.map((block) => {
    const at = y;
    y += block.height;
    return [at, block];
  });
}

function stripe(y: number, height: number): Markup {
  return element("rect", { class: "band", x: 0, y, width: WIDTH, height, fill: light.band });
}

function grid(ticks: { x: number; label: string }[], top: number, bottom: number): Markup[] {
  return ticks.flatMap(({ x, label }) => [
    element("path", { class: "line", d: `M${Math.round(x * 10) / 10},${top - 4}V${bottom}`, stroke: light.line }),
    tickText(x, top - 8, label),
  ]);
}

function tickText(x: number, y: number, label: string): Markup {
  return element("text", { class: "faint", x, y, "text-anchor": "middle", fill: light.faint }, label);
}

/** The line of the day that the drawing is of, and its name in a row of its own. */
function now(x: number, top: number, bottom: number, name: string): Markup[] {
  const width = widthOf(name, SIZE);
  const left = Math.max(PLOT.left, Math.min(x - width / 2, WIDTH - 8 - width));
  return [
    element("path", {
      class: "today",
      d: `M${Math.round(x * 10) / 10},${top + 20}V${bottom}`,
      stroke: light.alert,
      "stroke-dasharray": "5 3",
    }),
    element("text", { class: "alert-text", x: left, y: top + 15, fill: light.alert }, name),
  ];
}

function picture(parts: Markup[], height: number, { title, description, lang }: Drawing, id: string, part: string): string {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
    width: WIDTH,
    height: Math.ceil(height),
    role: "img",
    lang,
    "aria-labelledby": `${id}-title ${id}-desc`,
    "font-family": FONTS,
    "font-size": SIZE,
  };
  return element(
    "svg",
    frame,
    element("title", { id: `${id}-title` }, oneLine(title + part)),
    element("desc", { id: `${id}-desc` }, oneLine(description)),
    element("rect", { class: "paper", width: WIDTH, height: Math.ceil(height), fill: light.paper }),
    { markup: "\n" },
    lines(parts),
    { markup: "\n" },
  ).markup;
}
