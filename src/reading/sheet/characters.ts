// Bytes to the characters of a sheet: UTF-8, and UTF-16 as spreadsheet programs save it.
import { decode } from "../../load/decode.js";
import type { RefusedSheet } from "./sheet.js";

/** The characters of a file after its byte-order mark, or why it is not read. */
export function sheetCharacters(bytes: Uint8Array): string | RefusedSheet {
  const { text, mark, badByte } = decode(bytes);
  if (mark === "UTF-16LE" || mark === "UTF-16BE") return wideCharacters(bytes, mark);
  if (badByte !== undefined)
    return { refused: `is not UTF-8 (byte ${badByte + 1}, line ${text.split("\n").length}, is not); save it as "CSV UTF-8"` };
  return text.includes("\0") ? { refused: "is a binary file; give it as csv, tsv, xlsx, jsonl or ics" } : text;
}

function wideCharacters(bytes: Uint8Array, mark: "UTF-16LE" | "UTF-16BE"): string | RefusedSheet {
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    return { refused: 'begins as UTF-16 and is not all of it; save it as "CSV UTF-8"' };
  }
}
