// Which form a text has: by its name's ending, else by what it begins with.

/** The forms of a text that can be read. */
export type TextForm = "txt" | "md" | "html" | "docx";

const ENDINGS: { [ending: string]: TextForm } = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
};

/** Files that are no text, by their first bytes: what they are, and how else their text can be given. */
const OTHERS: [begins: string, refused: string][] = [
  ["%PDF-", "is a PDF; save its text as .txt or .docx"],
  ["{\\rtf", "is an RTF document; save it as .docx or .txt"],
  ["\xd0\xcf\x11\xe0", "is an encrypted document or an old .doc; save it as .docx without a password"],
  ["\x1f\x8b", "is compressed (gzip); unpack it first"],
  ["\x89PNG", "is a picture; give its text"],
  ["\xff\xd8\xff", "is a picture; give its text"],
];

/** The form of a file's text. */
export function textForm(bytes: Uint8Array, name: string): TextForm {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (named) return named;
  if (headOf(bytes).startsWith("PK\x03\x04")) return "docx";
  return /^\s*(<\?xml[^<]{0,200})?<(!doctype html|html)\b/i.test(headOf(bytes)) ? "html" : "txt";
}

/** Why a file is no text that can be read, told by its first bytes; undefined when they do not say so. */
export function noText(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes).trimStart();
  return OTHERS.find(([begins]) => head.startsWith(begins))?.[1];
}

/** The first bytes, a character each, after a UTF-8 byte-order mark. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 1024))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
}
