// Word documents: the paragraphs of the text, its footnotes and endnotes; nothing else in the file is unpacked.
import { isUtf8 } from "node:buffer";
import { unzipped, type ZipFile, zipEntries } from "../../office/zip.js";
import { TextBuilder } from "../builder.js";
import { MAX_TEXT, MIB, MIN_CAPTION, type PlainText, type RefusedText } from "../plain.js";
import { type DocxParagraph, docxParagraphs, LINE_END } from "./words.js";

const DOCUMENT = "word/document.xml";
/** The parts of a document that are read, in this order. */
const PARTS = [DOCUMENT, "word/footnotes.xml", "word/endnotes.xml"];
/** How much all parts together may be, unpacked. */
const MAX_UNPACKED = 64 * MIB;

/** Reads a Word document. */
export function readDocx(bytes: Uint8Array): PlainText | RefusedText {
  const entries = zipEntries(bytes, new Set(PARTS));
  if (!entries) return { refused: "is no Word document, whatever its name says; save it as .docx" };
  const paragraphs: DocxParagraph[] = [];
  let room = MAX_UNPACKED;
  for (const name of PARTS) {
    const file = unzipped(bytes, entries.get(name), room);
    if ("failed" in file) {
      if (file.failed === "absent" && name !== DOCUMENT) continue;
      return { refused: FAILURES[file.failed] };
    }
    room -= file.bytes.length;
    const read = paragraphsIn(file.bytes);
    if ("refused" in read) return read;
    for (const paragraph of read) paragraphs.push(paragraph);
  }
  return isoText(paragraphs);
}

const FAILURES: { [failed in Extract<ZipFile, { failed: string }>["failed"]]: string } = {
  absent: `holds no ${DOCUMENT}, so it is no Word document; save it as .docx`,
  encrypted: "is encrypted; save it without a password",
  damaged: "is damaged; save it again as .docx",
  "too large": `unpacks to more than ${MAX_UNPACKED / MIB} MiB; save its text as .txt`,
};

function paragraphsIn(bytes: Uint8Array): DocxParagraph[] | RefusedText {
  if (!isUtf8(bytes)) return { refused: "holds XML that is not UTF-8; save it again as .docx" };
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  // Word writes none, and what a document type declares can make a text of any length or from any place.
  if (/^\ufeff?\s*(?:<\?[^>]{0,500}\?>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<!DOCTYPE/i.test(xml.slice(0, 4000)))
    return { refused: "holds XML with a document type, which is not read; save it again as .docx" };
  const paragraphs = docxParagraphs(xml);
  if (paragraphs === "damaged") return { refused: FAILURES.damaged };
  return paragraphs === "too many" ? { refused: "has more than a million paragraphs; give it in parts" } : paragraphs;
}

/** The source is all paragraphs, a line feed between; the text is what of them is read. */
function isoText(paragraphs: DocxParagraph[]): PlainText | RefusedText {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 1, 0);
  if (length > MAX_TEXT) return { refused: `holds more than ${MAX_TEXT / MIB} MiB of text; give it in parts` };
  const source = paragraphs.map(({ words }) => words.join("")).join("\n");
  const text = new TextBuilder(source);
  let start = 0;
  for (const paragraph of paragraphs) {
    takeParagraph(text, source, paragraph, start);
    text.endParagraph();
    start += paragraph.length + 1;
  }
  return text.done();
}

function takeParagraph(text: TextBuilder, source: string, paragraph: DocxParagraph, start: number): void {
  const end = start + paragraph.length;
  if (paragraph.caption && paragraph.length < MIN_CAPTION) {
    text.pass(start, end, "caption");
    return;
  }
  let at = start;
  for (const part of paragraph.unread) {
    takeLines(text, source, at, start + part.start, paragraph.heading);
    text.pass(start + part.start, start + part.end, part.reason);
    at = start + part.end;
  }
  takeLines(text, source, at, end, paragraph.heading);
}

/** Reads a part of a paragraph; its lines are paragraphs of their own, but in a heading. */
function takeLines(text: TextBuilder, source: string, start: number, end: number, heading: boolean): void {
  let at = start;
  for (const line of heading ? [] : source.slice(start, end).split(LINE_END).slice(0, -1)) {
    text.take(at, at + line.length);
    text.endParagraph();
    at += line.length + 1;
  }
  text.take(at, end);
}
