// A timeline as SVG: the axis above, the lanes below it, what the signs mean at the end.
import { LANGS, wordsOf } from "../../language/index.js";
import type { Words } from "../../language/words.js";
import { dayText } from "../../model/date.js";
import type { Drawing } from "../../model/paper.js";
import { axisOf } from "./axis.js";
import { blocksOf } from "./blocks.js";
import { extentOf } from "./extent.js";
import { footOf } from "./foot.js";
import { element, lines, type Markup } from "./markup.js";
import { broken, oneLine } from "./measure.js";
import { light } from "./palette.js";
import { sheetParts } from "./sheet.js";
import { sheetsOf } from "./sheets.js";
import { SIZE, SMALL, WIDTH } from "./sizes.js";
import { drawingWords } from "./words.js";

const FONTS = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif";
/** What the axis and the margins of a sheet take. */
const FRAME = 64;

export interface Manner {
  /** Whether the title stands above; a page has it in its own heading. */
  titled: boolean;
  /** What the ids in it begin with. */
  prefix: string;
  /** Among the text of a page. */
  small?: boolean;
  /** A drawing higher than this is given in several sheets, each with its axis. */
  tallest?: number;
}

/** The drawing in one sheet, or in as many as it takes. */
export async function drawn(
  drawing: Drawing,
  { titled, prefix, small = false, tallest = Number.POSITIVE_INFINITY }: Manner,
): Promise<string[]> {
  const width = small ? SMALL : WIDTH;
  const words = await wordsOf(LANGS.find((lang) => lang === drawing.lang) ?? "en");
  const { first, last } = extentOf(drawing);
  const axis = axisOf(first, last, width, words);
  const ink = { axis, palette: light, status: (name: string) => words.label(name), disputed: drawingWords(drawing.lang).disputed };
  const blocks = blocksOf(drawing.lanes, ink);
  const sheets = sheetsOf(blocks, tallest - FRAME, footOf(drawing, blocks, 0, width, words).height);
  const today = drawing.today >= first && drawing.today <= last ? todayOf(drawing, words) : undefined;
  return sheets.map((sheet, i) => {
    const title = titled ? titleParts(drawing.title, width) : [];
    const { parts, bottom } = sheetParts(sheet, 8 + 26 * title.length, axis, today);
    const foot = i === sheets.length - 1 ? footOf(drawing, blocks, bottom, width, words) : { parts: [], height: 0 };
    const [id, part] = sheets.length > 1 ? [`${prefix}-${i + 1}`, ` (${i + 1}/${sheets.length})`] : [prefix, ""];
    return picture([...title, ...parts, ...foot.parts], [width, Math.ceil(bottom + foot.height + 10)], drawing, id, part);
  });
}

function todayOf({ today, lang }: Drawing, words: Words) {
  return { day: today, name: `${drawingWords(lang).today} ${words.date(dayText(today))}` };
}

function titleParts(title: string, width: number): Markup[] {
  const look = { class: "ink", x: 16, "font-size": 18, "font-weight": "bold", fill: light.ink };
  return broken(oneLine(title), width - 32, 18, 2, true).map((row, i) => element("text", { ...look, y: 26 + 26 * i }, row));
}

function picture(
  parts: Markup[],
  [width, height]: [number, number],
  { title, description, lang }: Drawing,
  id: string,
  part: string,
): string {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
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
    element("rect", { class: "paper", width, height, fill: light.paper }),
    { markup: "\n" },
    lines(parts),
    { markup: "\n" },
  ).markup;
}
