// A file's bytes to plain text: which form they have, whether they can be read, and the reader of that form.
import { charactersOf } from "./decoded.js";
import { noText, type TextForm, textForm } from "./form.js";

export type { TextForm } from "./form.js";

import { MAX_TEXT, MIB, type PlainText, type RefusedText } from "./plain.js";

/** How many bytes of a docx are read at most: most of them are pictures. */
const MAX_DOCX = 64 * MIB;

/**
 * Reads a file's bytes as the form that is given, else that of its name's ending, else of what it begins with.
 * What cannot be read whole is refused, with the reason.
 */
export async function readPlainText(bytes: Uint8Array, name: string, form?: TextForm): Promise<PlainText | RefusedText> {
  const is = form ?? textForm(bytes, name);
  const most = is === "docx" ? MAX_DOCX : MAX_TEXT;
  if (bytes.length > most) return tooLarge(bytes.length, most);
  const other = noText(bytes);
  if (other) return { refused: other };
  const read = is === "docx" ? (await import("./docx/docx.js")).readDocx(bytes) : await readCharacters(bytes, is);
  return "refused" in read || read.source.length <= MAX_TEXT ? read : tooLarge(read.source.length, MAX_TEXT);
}

async function readCharacters(bytes: Uint8Array, form: "txt" | "md" | "html"): Promise<PlainText | RefusedText> {
  const source = charactersOf(bytes);
  if (typeof source !== "string") return source;
  if (form === "html") return (await import("./html/html.js")).readHtml(source);
  return form === "md" ? (await import("./md/md.js")).readMarkdown(source) : (await import("./txt.js")).readTxt(source);
}

function tooLarge(size: number, most: number): RefusedText {
  return { refused: `is ${(size / MIB).toFixed(1)} MiB, and ${most / MIB} MiB are read at most; give it in parts` };
}
