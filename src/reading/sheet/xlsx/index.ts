// Workbooks of spreadsheet programs (xlsx): one sheet, each cell as the text that a person reads in it. Nothing in them is calculated.
// Its own reader over the bounded unzip and XML reader that Word documents are read with: the kept libraries unpack a whole archive,
// whatever it holds, and do not say which cells are merged or are formulas without a value.
import { type RefusedSheet, type Sheet, sheetOf } from "../sheet.js";
import { bookRows } from "./cells.js";
import { BookParts, bookOf, type SheetEntry, UnreadableBook } from "./parts.js";

/** Reads the sheet of a name, else the first that is not hidden. */
export function readWorkbook(bytes: Uint8Array, wanted?: string): Sheet | RefusedSheet {
  // The container of old .xls, and of what has a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { refused: "is an old .xls or has a password; save it as .xlsx without one" };
  try {
    const parts = new BookParts(bytes);
    const book = bookOf(parts);
    const entry = chosen(book.sheets, wanted);
    const sheet = sheetOf(bookRows(parts.read(entry.part) ?? [], book), false);
    const others = book.sheets.filter((one) => one !== entry);
    if ("refused" in sheet) return { refused: `${sheet.refused} (sheet ${entry.name})` };
    return wanted === undefined && others.length > 0
      ? { ...sheet, remark: `the sheet ${entry.name} is read; --sheet names another: ${others.map(({ name }) => name).join(", ")}` }
      : sheet;
  } catch (error) {
    if (error instanceof UnreadableBook) return { refused: error.message };
    throw error;
  }
}

function chosen(sheets: SheetEntry[], wanted: string | undefined): SheetEntry {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const entry = wanted === undefined ? (visible[0] ?? sheets[0]) : sheets.find(({ name }) => name === wanted);
  if (entry) return entry;
  throw new UnreadableBook(
    wanted === undefined ? "holds no sheet" : `has no sheet ${wanted}; it has ${sheets.map(({ name }) => name).join(", ")}`,
  );
}
