// Reads a file of rows by its form.
import { sheetCharacters } from "./characters.js";
import { MOST_SHEET_BYTES, type RefusedSheet, type Sheet } from "./sheet.js";

/** The forms of files of rows. */
export type SheetForm = "csv" | "tsv" | "xlsx" | "jsonl" | "ics";

/** The forms by the endings of files. */
export const SHEET_ENDINGS: { [ending: string]: SheetForm } = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  xlsx: "xlsx",
  jsonl: "jsonl",
  ndjson: "jsonl",
  ics: "ics",
};

/** Reads a sheet; `name` is that of one in a workbook. Says why it cannot be read. */
export async function readSheet(bytes: Uint8Array, form: SheetForm, name?: string): Promise<Sheet | RefusedSheet> {
  if (bytes.length > MOST_SHEET_BYTES) return { refused: "has more than 64 MiB; give it in parts" };
  if (form === "xlsx") return (await import("./xlsx/index.js")).readWorkbook(bytes, name);
  const text = sheetCharacters(bytes);
  if (typeof text !== "string") return text;
  if (form === "jsonl") return (await import("./jsonl.js")).readJsonLines(text);
  if (form === "ics") return (await import("./ics.js")).readEvents(text);
  const { readSeparated } = await import("./separated.js");
  return form === "tsv" ? readSeparated(text, "\t") : readSeparated(text);
}
