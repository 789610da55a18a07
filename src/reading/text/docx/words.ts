// The words of a part of a Word document: its paragraphs, with what was deleted or hidden marked in them.

import { type XmlPart, xmlAttribute, xmlParts } from "../../office/xml.js";
import type { UnreadReason } from "../plain.js";

/** A paragraph as it goes into the source, and the parts of it that are not read. */
export interface DocxParagraph {
  words: string[];
  length: number;
  unread: { start: number; end: number; reason: UnreadReason }[];
  /** Its lines are one heading: their ends part no paragraphs. */
  heading: boolean;
  caption: boolean;
}

/** A line end within a paragraph, in the source. */
export const LINE_END = "\u2028";

const NAMESPACES = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];
const MOST_PARAGRAPHS = 1_000_000;
const TEXT_OF: { [tag: string]: string } = { tab: "\t", ptab: "\t", cr: LINE_END, noBreakHyphen: "\u2011" };

/** Reads the paragraphs of a part of a document, in the order in which they begin; says why when they cannot be read. */
export function docxParagraphs(xml: string): DocxParagraph[] | "too many" | "damaged" {
  const reader = new WordsReader(prefixOf(xml));
  let depth = 0;
  for (const part of xmlParts(xml)) {
    if (part.is === "start") depth++;
    else if (part.is === "end") depth--;
    reader.read(part);
    if (reader.paragraphs.length > MOST_PARAGRAPHS) return "too many";
  }
  // Half a document would be read as a whole one.
  return depth === 0 ? reader.paragraphs : "damaged";
}

/** The prefix of Word's own tags, `w:` almost always. */
function prefixOf(xml: string): string {
  const head = xml.slice(0, 20_000);
  for (const namespace of NAMESPACES) {
    const bound = new RegExp(`xmlns(?::([\\w.-]{1,40}))?=["']${namespace}["']`).exec(head);
    if (bound) return bound[1] === undefined ? "" : `${bound[1]}:`;
  }
  return "w:";
}

class WordsReader {
  readonly paragraphs: DocxParagraph[] = [];
  /** The open paragraphs: one may stand in another, in a text box. */
  private readonly open: DocxParagraph[] = [];
  /** How deep the place is in what was deleted or moved away, in what stands twice, and in text. */
  private deleted = 0;
  private repeated = 0;
  private inText = 0;
  private hidden = false;
  private raised = false;

  constructor(private readonly prefix: string) {}

  read(part: XmlPart): void {
    if (part.is === "text") {
      if (this.inText > 0 && this.repeated === 0) this.add(part.text);
      return;
    }
    const { is, name, attributes } = part;
    if (name.endsWith(":Fallback")) this.repeated = deeper(this.repeated, is);
    if (this.repeated > 0 || !name.startsWith(this.prefix)) return;
    const tag = name.slice(this.prefix.length);
    if (tag === "del" || tag === "moveFrom") this.deleted = deeper(this.deleted, is);
    else if (tag === "t" || tag === "delText") this.inText = deeper(this.inText, is);
    else if (tag === "p") this.paragraph(is);
    else if (tag === "r" && is === "start") [this.hidden, this.raised] = [false, false];
    else if (is !== "end") this.mark(tag, attributes);
  }

  private paragraph(is: "start" | "end" | "empty"): void {
    if (is === "start") {
      const paragraph: DocxParagraph = { words: [], length: 0, unread: [], heading: false, caption: false };
      this.open.push(paragraph);
      this.paragraphs.push(paragraph);
    } else if (is === "end") {
      const ended = this.open.pop();
      if (ended?.length === 0 && this.paragraphs.at(-1) === ended) this.paragraphs.pop();
    }
  }

  private mark(tag: string, attributes: string): void {
    const value = xmlAttribute(attributes, `${this.prefix}val`) ?? "";
    const paragraph = this.open.at(-1);
    if (tag === "br") this.add(xmlAttribute(attributes, `${this.prefix}type`) === undefined ? LINE_END : " ");
    else if (Object.hasOwn(TEXT_OF, tag) && !this.isTabStop(tag, attributes)) this.add(TEXT_OF[tag] as string);
    else if (tag === "vanish") this.hidden = !OFF.has(value);
    else if (tag === "vertAlign") this.raised = value === "superscript";
    else if (tag === "rStyle") this.raised = /^(?:foot|end)notereference$/i.test(value);
    else if (paragraph && tag === "pStyle") {
      if (/^(?:heading|title|subtitle)/i.test(value)) paragraph.heading = true;
      if (/^caption/i.test(value)) paragraph.caption = true;
    } else if (paragraph && tag === "jc" && value === "center") paragraph.heading = true;
  }

  /** `<w:tab>` in the properties of a paragraph says where tabs stop. */
  private isTabStop(tag: string, attributes: string): boolean {
    return tag === "tab" && attributes.includes(`${this.prefix}pos=`);
  }

  private add(text: string): void {
    const paragraph = this.open.at(-1);
    if (!paragraph || text === "") return;
    // Line feeds part paragraphs in the source; within one they are spaces.
    const words = text.replace(/[\r\n]/g, " ");
    const reason = this.reason(words);
    if (reason) paragraph.unread.push({ start: paragraph.length, end: paragraph.length + words.length, reason });
    paragraph.words.push(words);
    paragraph.length += words.length;
  }

  private reason(words: string): UnreadReason | undefined {
    if (this.deleted > 0) return "deleted";
    if (this.hidden) return "hidden";
    // The raised figure of a footnote would join the year before it.
    return this.raised && /^[\d[\]().,*†‡\s]{1,20}$/.test(words) ? "markup" : undefined;
  }
}

const OFF = new Set(["0", "false", "off"]);

function deeper(depth: number, is: "start" | "end" | "empty"): number {
  if (is === "empty") return depth;
  return is === "start" ? depth + 1 : Math.max(0, depth - 1);
}
