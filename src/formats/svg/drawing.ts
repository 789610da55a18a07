// A timeline as SVG: the axis above, the lanes below it, what the signs mean at the end.
import { localeOf } from "../../language/index.js";
import type { Locale } from "../../language/locale.js";
import { dayText } from "../../model/date.js";
import type { Drawing } from "../../model/paper.js";
import { axisOf } from "./axis.js";
import { blocksOf } from "./blocks.js";
import { drawnExtent } from "./extent.js";
import { footOf } from "./foot.js";
import { light } from "./palette.js";
import { picture, titleParts } from "./picture.js";
import { sheetParts } from "./sheet.js";
import { sheetsOf } from "./sheets.js";
import { SMALL, WIDTH } from "./sizes.js";

/** What the axis and the margins of a sheet take. */
const FRAME = 64;

export interface SheetLayout {
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
export async function drawingSheets(
  drawing: Drawing,
  { titled, prefix, small = false, tallest = Number.POSITIVE_INFINITY }: SheetLayout,
): Promise<string[]> {
  const width = small ? SMALL : WIDTH;
  const locale = await localeOf(drawing.lang);
  const { first, last } = drawnExtent(drawing);
  const axis = axisOf(first, last, width, locale);
  const ink = { axis, palette: light, status: (name: string) => locale.label(name), disputed: locale.phrase("drawing-disputed") };
  const blocks = blocksOf(drawing.lanes, ink);
  const sheets = sheetsOf(blocks, tallest - FRAME, footOf(drawing, blocks, 0, width, locale).height);
  const today = drawing.today >= first && drawing.today <= last ? todayOf(drawing, locale) : undefined;
  return sheets.map((sheet, i) => {
    const title = titled ? titleParts(drawing.title, width) : [];
    const { parts, bottom } = sheetParts(sheet, 8 + 26 * title.length, axis, today);
    const foot = i === sheets.length - 1 ? footOf(drawing, blocks, bottom, width, locale) : { parts: [], height: 0 };
    const [id, part] = sheets.length > 1 ? [`${prefix}-${i + 1}`, ` (${i + 1}/${sheets.length})`] : [prefix, ""];
    return picture([...title, ...parts, ...foot.parts], [width, Math.ceil(bottom + foot.height + 10)], drawing, id, part);
  });
}

function todayOf({ today }: Drawing, locale: Locale) {
  return { day: today, name: `${locale.phrase("drawing-today")} ${locale.date(dayText(today))}` };
}
