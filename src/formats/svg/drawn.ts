// A timeline as SVG: the axis above, the lanes below it, what the signs mean at the end.
import { LANGS, wordsOf } from "../../language/index.js";
import type { Words } from "../../language/words.js";
import { dayText } from "../../model/date.js";
import type { Drawing } from "../../model/paper.js";
import { axisOf } from "./axis.js";
import { blocksOf } from "./blocks.js";
import { extentOf } from "./extent.js";
import { footOf } from "./foot.js";
import { light } from "./palette.js";
import { picture, titleParts } from "./picture.js";
import { sheetParts } from "./sheet.js";
import { sheetsOf } from "./sheets.js";
import { SMALL, WIDTH } from "./sizes.js";
import { drawingWords } from "./words.js";

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
