// The styles of the document, by the names Word knows them by, so that a ministry can put its own in their place.
import type { IStylesOptions } from "docx";

/** The languages of documents as Word knows them. */
export const LANGUAGES: { [lang: string]: string } = { en: "en-GB", id: "id-ID", ru: "ru-RU" };
/** Its letters are as wide as those of Liberation Sans, which stands in for it where it is missing: pages break alike everywhere. */
const FONT = "Arial";
const INK = "1F3552";
const GREY = "595959";

const LINES = `<w:top w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`;
const CELLS = `<w:top w:w="4" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="4" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>`;
const HEAD = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E8EDF4"/></w:tcPr></w:tblStylePr>`;

/** The styles of tables, with a shaded head and without one. Put in after packing, for the library has no words for them. */
export const TABLE_STYLES = [tableStyle("PaperTable", "Paper Table", HEAD), tableStyle("PaperFields", "Paper Fields", "")].join("");

function tableStyle(id: string, name: string, head: string): string {
  const look = `<w:tblPr><w:tblBorders>${LINES}</w:tblBorders><w:tblCellMar>${CELLS}</w:tblCellMar></w:tblPr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${look}${head}</w:style>`;
}

/** The styles of a document in a language. */
export function styles(lang = "en"): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 18, language: { value: LANGUAGES[lang] ?? lang } },
        paragraph: { spacing: { after: 30, line: 240 } },
      },
      title: {
        run: { size: 30, bold: true, color: INK },
        paragraph: { spacing: { after: 50, line: 240, lineRule: "auto" }, keepNext: true },
      },
      heading1: { run: { size: 20, bold: true, color: INK }, paragraph: { spacing: { before: 90, after: 30 }, keepNext: true } },
      // Exactly so high: a raised number would part the lines.
      footnoteText: { run: { size: 13 }, paragraph: { spacing: { after: 0, line: 148, lineRule: "exact" } } },
      hyperlink: { run: { color: "0B5394", underline: {} } },
    },
    characterStyles: [{ id: "SourceLink", name: "Source Link", basedOn: "DefaultParagraphFont", run: { color: INK } }],
    paragraphStyles: [
      {
        id: "Lead",
        name: "Lead",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { keepNext: true, spacing: { before: 80, after: 40 } },
      },
      { id: "ListBullet", name: "List Bullet", basedOn: "Normal", quickFormat: true, paragraph: list(0) },
      { id: "ListBullet2", name: "List Bullet 2", basedOn: "Normal", quickFormat: true, paragraph: list(1) },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17, italics: true, color: GREY },
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
      {
        id: "ListNumber",
        name: "List Number",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { spacing: { after: 40 } },
      },
      { id: "Note", name: "Note", basedOn: "Normal", quickFormat: true, run: { size: 16, color: GREY } },
      { id: "TableText", name: "Table Text", basedOn: "Normal", quickFormat: true, run: { size: 16 }, paragraph: { spacing: TIGHT } },
      { id: "TableHeading", name: "Table Heading", basedOn: "TableText", run: { bold: true, color: INK }, paragraph: { keepNext: true } },
      { id: "AfterTable", name: "After Table", basedOn: "Normal", run: { size: 8 }, paragraph: { spacing: TIGHT } },
      { id: "Code", name: "Code", basedOn: "Normal", run: { font: "Consolas", size: 18 }, paragraph: { spacing: { after: 0, line: 240 } } },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { size: 15, color: GREY },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

const TIGHT = { before: 0, after: 0, line: 240 };

function list(level: number) {
  return { numbering: { reference: "bullets", level }, spacing: { after: 20 }, contextualSpacing: false };
}
