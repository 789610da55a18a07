// Separated values: csv with commas, semicolons or tabs between its cells, and tsv.
import { parse } from "csv-parse/sync";
import { MOST_ROWS, type RefusedSheet, type Sheet, sheetOf, TOO_MANY_ROWS } from "./sheet.js";

/** Reads a text of separated values; without a separator, the one that the first line has most of. */
export function readSeparated(text: string, separator?: "\t"): Sheet | RefusedSheet {
  // Excel writes the separator above the rows, and reads it there.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = separator ?? told?.[1] ?? separatorIn(text);
  let table: string[][];
  try {
    table = parse(told ? text.slice(told[0].length) : text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    return { refused: refusalIn(error as Error & { code?: string; lines?: number }) };
  }
  if (table.length > MOST_ROWS + 1) return { refused: TOO_MANY_ROWS };
  const first = told ? 2 : 1;
  return sheetOf(
    table.map((cells, i) => ({ row: i + first, cells: cells.map(unescapedCell) })),
    true,
  );
}

const REFUSALS: { [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: "has a quote that is never closed",
  INVALID_OPENING_QUOTE: "has a quote inside a cell that does not begin with one; put quotes around the cell and write two for one",
  CSV_INVALID_CLOSING_QUOTE: "has more behind the quote that ends a cell; write two quotes for one inside a cell",
};

function refusalIn({ code = "", lines, message }: Error & { code?: string; lines?: number }): string {
  const [what = message, ...then] = (REFUSALS[code] ?? `is not read: ${message}`).split("; ");
  return [`${what}${lines === undefined ? "" : ` (by line ${lines})`}`, ...then].join("; ");
}

/** The separator that stands most often outside quotes in the first line that is not empty. */
function separatorIn(text: string): string {
  const line =
    /[^\r\n]+/
      .exec(text)?.[0]
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, "") ?? "";
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** A cell without the apostrophe by which csv of arsom keeps a spreadsheet from running it as a formula, and a CI job as a command. */
function unescapedCell(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  if (!lines.includes("'")) return lines;
  const plain = /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(lines) ? lines.slice(1) : lines;
  return plain.replace(/^([^\S\n\r\u2028\u2029]*)':(?=:)/gm, "$1:").replace(/#'(?=#\w*\[)/g, "#");
}
