// A paper as a Word document: its page, its properties, its language, its parts.
import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Locale } from "../../language/locale.js";
import type { Paper } from "../../model/paper.js";
import { bodyOf } from "./blocks.js";
import { xmlText } from "./links.js";
import { Notes } from "./notes.js";
import { repacked } from "./repack.js";
import { styles, TABLE_STYLES } from "./styles.js";

/** A4 in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 720, bottom: 720, left: 907, right: 907, header: 397, footer: 397 };
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** The marks of lists, by depth. */
const BULLETS = ["•", "–"];

/** The bytes of the document: the same for the same paper, whenever and wherever it is made. */
export async function packed(paper: Paper, locale: Locale): Promise<Uint8Array> {
  const notes = new Notes(paper.sources);
  const body = bodyOf(paper, locale, notes, WIDTH);
  const document = new Document({
    title: xmlText(paper.title ?? "arsom"),
    creator: "arsom",
    lastModifiedBy: "arsom",
    styles: styles(paper.lang),
    numbering: {
      config: [
        { reference: "bullets", levels: BULLETS.map(bullet) },
        { reference: "numbers", levels: [NUMBERS] },
      ],
    },
    footnotes: notes.footnotes(),
    sections: [{ properties: { page: { size: PAGE, margin: MARGIN } }, footers: { default: footer(paper) }, children: body }],
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document)), paper.date, TABLE_STYLES);
}

const NUMBERS = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: "%1.",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 480, hanging: 480 } } },
};

function bullet(text: string, level: number) {
  const indent = { left: 360 * (level + 1), hanging: 260 };
  return { level, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}

/** The title, and at the right the number of the page. */
function footer({ title }: Paper): Footer {
  const tabStops = [{ type: TabStopType.RIGHT, position: WIDTH }];
  const page = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ style: "Footer", tabStops, children: [new TextRun({ children: [xmlText(title ?? ""), new Tab()] }), page] }),
    ],
  });
}
