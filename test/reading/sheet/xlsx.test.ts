// Workbooks: one that another program wrote, and what hostile or careless ones hold.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/reading/sheet/index.js";
import { readWorkbook } from "../../../src/reading/sheet/xlsx/index.js";
import { ROOT } from "../../run.js";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet with these rows, and what else it holds. */
function workbook(rows: string, { after = "", formats = "", properties = "", parts = {} as { [name: string]: string } } = {}): Uint8Array {
  const files: { [name: string]: string } = {
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATION}">${properties}<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}><si><t>start</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>note</t></is></c></row>';
/** The one row below the head, as it is read. */
function row(cells: string, more: Parameters<typeof workbook>[1] = {}) {
  const sheet = readWorkbook(workbook(`${HEAD}<row r="5">${cells}</row>`, more));
  return "refused" in sheet ? sheet : sheet.rows[0];
}

describe("a workbook that openpyxl wrote", () => {
  it("is read as a person sees it: dates by their formats, texts, and the other sheet is named", async () => {
    const bytes = readFileSync(join(ROOT, "test/fixtures/sheets/meetings.xlsx"));
    expect(await readSheet(bytes, "xlsx")).toEqual({
      columns: ["Series", "Number", "Start", "End", "City", "Chairs", "Note"],
      counts: "row",
      remark: "the sheet Meetings is read; --sheet names another: Notes",
      rows: [
        { row: 2, cells: ["ARSOM", "30", "2021-02-19", "2021-02-20", "Bali", "Jose Tavares; Igor Morgulov", "first\nsecond"], faults: [] },
        { row: 3, cells: ["arsom", "31", "2022-05", "", "Moscow", "", "Ünïcödé & <b>"], faults: [] },
        { row: 4, cells: ["arsom", "32", "20 Mei 2023"], faults: [] },
      ],
    });
    expect(await readSheet(bytes, "xlsx", "Notes")).toMatchObject({ columns: ["x"], rows: [] });
    expect(await readSheet(bytes, "xlsx", "Note")).toEqual({ refused: "has no sheet Note; it has Meetings, Notes" });
  });
});

describe("cells", () => {
  it.each([
    ["a number", '<c r="A5"><v>16.0</v></c>', ["16"]],
    ["a shared text with its runs", '<c r="B5" t="s"><v>1</v></c>', ["", "rich text"]],
    ["a truth value", '<c r="A5" t="b"><v>1</v></c>', ["true"]],
    ["a formula with its value", '<c r="A5"><f>1+1</f><v>2</v></c>', ["2"]],
    ["a formula with a text", '<c r="A5" t="str"><f>A1</f><v>Bali</v></c>', ["Bali"]],
    ["a date", '<c r="A5" s="1"><v>43515</v></c>', ["2019-02-19"]],
    ["the last day of the 1900 that never was", '<c r="A5" s="1"><v>59</v></c>', ["1900-02-28"]],
    ["a date in ISO", '<c r="A5" t="d"><v>2019-02-19T00:00:00</v></c>', ["2019-02-19"]],
    ["cells without addresses", "<c><v>1</v></c><c><v>2</v></c>", ["1", "2"]],
    ["an escape", '<c r="A5" t="inlineStr"><is><t>a_x000D_\nb &amp; c</t></is></c>', ["a\nb & c"]],
  ])("%s", (_, cells, read) => {
    expect(row(cells)).toEqual({ row: 5, cells: read, faults: [] });
  });

  it.each([
    ["yyyy", "2019"],
    ["mmmm yyyy", "2019-02"],
    ["[$-421]dd mmmm yyyy;@", "2019-02-19"],
    ['"day" 0.0', "43515"],
    ["[Red]#,##0", "43515"],
    ["General", "43515"],
  ])("a number in the format %s is %s", (code, read) => {
    const formats = `<numFmt numFmtId="164" formatCode="${code.replaceAll('"', "&quot;")}"/>`;
    expect(row('<c r="A5" s="2"><v>43515</v></c>', { formats })).toMatchObject({ cells: [read] });
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(row('<c r="A5" s="1"><v>42053</v></c>', { properties: '<workbookPr date1904="1"/>' })).toMatchObject({ cells: ["2019-02-19"] });
  });

  it.each([
    [
      "a formula without its value",
      '<c r="A5"><f>NOW()</f></c>',
      "cell A5 is a formula without its value; open the file in a spreadsheet program",
    ],
    ["an error", '<c r="A5" t="e"><v>#REF!</v></c>', "cell A5 holds the error #REF!"],
    ["a time of day", '<c r="A5" s="1"><v>43515.5</v></c>', "cell A5 holds a time, or a date that no calendar has"],
    ["29 February 1900", '<c r="A5" s="1"><v>60</v></c>', "a date that no calendar has"],
    ["no number", '<c r="A5"><v>x</v></c>', "cell A5 holds x, which is no number"],
    ["a text that is not there", '<c r="A5" t="s"><v>99</v></c>', "has a text that the workbook lacks"],
    ["a value without a name above it", '<c r="A5"><v>1</v></c><c r="D5"><v>1</v></c>', "column 4 has a value and no name"],
  ])("%s is named", (_, cells, fault) => {
    expect(row(cells)).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  it("that are merged are named at their first row", () => {
    const after = '<mergeCells><mergeCell ref="A5:A9"/></mergeCells>';
    expect(row('<c r="A5"><v>1</v></c>', { after })).toMatchObject({
      faults: ["cells A5:A9 are merged, so that what stands in which row and column is open; unmerge them"],
    });
  });
});

describe("a hostile workbook", () => {
  it.each<[string, Uint8Array, string]>([
    ["unpacks to more than it may", workbook(`${HEAD}<!--${" ".repeat(170 * 1024 * 1024)}-->`), "unpacks to more than 160 MiB"],
    [
      "declares entities",
      workbook(HEAD, { parts: { "xl/sharedStrings.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><sst/>" } }),
      "holds XML with a document type",
    ],
    ["is cut off", workbook(`${HEAD}<row><c><v>1`), "is damaged"],
    ["lacks its parts", zipSync({ "a.txt": strToU8("a") }), "holds no xl/workbook.xml, so it is no workbook"],
    ["has a million rows", workbook(`${HEAD}${'<row><c t="b"><v>1</v></c></row>'.repeat(1_000_000)}`), "has more than 100,000 rows"],
    ["has a thousand columns", workbook(`${HEAD}<row><c r="AZZ2"><v>1</v></c></row>`), "has more than 500 columns"],
    ["holds nothing", workbook(""), "holds no rows"],
    [
      "repeats one text",
      workbook(`${HEAD}${'<row><c t="s"><v>0</v></c></row>'.repeat(2000)}`, {
        parts: { "xl/sharedStrings.xml": `<sst><si><t>${"a".repeat(100_000)}</t></si></sst>` },
      }),
      "holds more than 64 MiB of text",
    ],
  ])("that %s is refused", (_, bytes, why) => {
    expect(readWorkbook(bytes)).toEqual({ refused: expect.stringContaining(why) });
  });

  it("of which a million rows are only coloured is read", () => {
    expect(readWorkbook(workbook(HEAD + "<row s='1'><c s='1'/></row>".repeat(300_000)))).toMatchObject({ rows: [] });
  });
});
