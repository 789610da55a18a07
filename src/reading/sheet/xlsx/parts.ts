// The parts of a workbook: which sheets it has, where they stand, its texts and its formats of numbers.
import { isUtf8 } from "node:buffer";
import { dereferencedXml, type XmlPart, xmlAttribute, xmlParts } from "../../office/xml.js";
import { unzipped, type ZipFile, zipEntries } from "../../office/zip.js";
import { type ShownDate, shownBy } from "./dates.js";

const MIB = 1024 * 1024;
/** How much all parts that are read may be together, unpacked. */
const MOST_UNPACKED = 160 * MIB;

/** Why a workbook is not read: a sentence that goes on from the file's name. */
export class UnreadableBook extends Error {}

/** A sheet of a workbook, by the name on its tab. */
export interface SheetEntry {
  name: string;
  part: string;
  hidden: boolean;
}

/** Unpacks parts of an archive by their names, and never more than a workbook may have. */
export class BookParts {
  private room = MOST_UNPACKED;

  constructor(private readonly archive: Uint8Array) {}

  /** The elements of a part; undefined of one that is not there. Throws UnreadableBook. */
  read(name: string): Generator<XmlPart> | undefined {
    const entries = zipEntries(this.archive, new Set([name]));
    if (!entries) throw new UnreadableBook("is no workbook, whatever its name says; save it as .xlsx");
    const file = unzipped(this.archive, entries.get(name), this.room);
    if ("failed" in file) {
      if (file.failed === "absent") return undefined;
      throw new UnreadableBook(FAILURES[file.failed]);
    }
    this.room -= file.bytes.length;
    if (!isUtf8(file.bytes)) throw new UnreadableBook("holds XML that is not UTF-8; save it again as .xlsx");
    const xml = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString("utf8");
    // No spreadsheet program writes one, and what a document type declares can make a text of any length.
    if (/<!DOCTYPE/i.test(xml.slice(0, 4000)))
      throw new UnreadableBook("holds XML with a document type, which is not read; save it again as .xlsx");
    return localParts(xml);
  }
}

const FAILURES: { [failed in Exclude<Extract<ZipFile, { failed: string }>["failed"], "absent">]: string } = {
  encrypted: "is encrypted; save it without a password",
  damaged: "is damaged; save it again as .xlsx",
  "too large": `unpacks to more than ${MOST_UNPACKED / MIB} MiB; save the sheet as csv, in parts`,
};

/** The elements of a document by their names without prefixes; throws UnreadableBook for one that is cut off. */
function* localParts(xml: string): Generator<XmlPart> {
  let depth = 0;
  for (const part of xmlParts(xml)) {
    if (part.is === "start") depth++;
    else if (part.is === "end") depth--;
    yield part.is === "text" ? part : { ...part, name: part.name.slice(part.name.indexOf(":") + 1) };
  }
  if (depth !== 0) throw new UnreadableBook(FAILURES.damaged);
}

/** An attribute of an element, its references read. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const value = xmlAttribute(` ${attributes}`, ` ${name}`);
  return value === undefined ? undefined : dereferencedXml(value);
}

/** What a workbook says of itself. */
export interface Book {
  sheets: SheetEntry[];
  from1904: boolean;
  texts: string[];
  /** What the format of a cell shows of a date, by the cell's style. */
  dates: (ShownDate | undefined)[];
}

/** Reads what the cells of any sheet need; throws UnreadableBook. */
export function bookOf(parts: BookParts): Book {
  const workbook = parts.read("xl/workbook.xml");
  if (!workbook) throw new UnreadableBook("holds no xl/workbook.xml, so it is no workbook; save it as .xlsx");
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  for (const part of workbook) {
    if (part.is !== "start" && part.is !== "empty") continue;
    if (part.name === "workbookPr") from1904 = /^(1|true)$/.test(attributeIn(part.attributes, "date1904") ?? "");
    if (part.name === "sheet")
      sheets.push({
        name: attributeIn(part.attributes, "name") ?? "",
        relation: /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(part.attributes)?.[1] ?? "",
        hidden: /hidden/i.test(attributeIn(part.attributes, "state") ?? ""),
      });
  }
  const relations = relationsOf(parts);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part;
  return {
    sheets: sheets.flatMap(({ name, relation, hidden }) => {
      const target = relations.find(({ id, type }) => id === relation && type === "worksheet");
      return target ? [{ name, hidden, part: target.part }] : [];
    }),
    from1904,
    texts: textsOf(parts.read(partOf("sharedStrings") ?? "")),
    dates: datesOf(parts.read(partOf("styles") ?? "")),
  };
}

function relationsOf(parts: BookParts): { id: string; type: string; part: string }[] {
  const relations = [];
  for (const part of parts.read("xl/_rels/workbook.xml.rels") ?? []) {
    if (part.is === "text" || part.name !== "Relationship") continue;
    const target = attributeIn(part.attributes, "Target") ?? "";
    relations.push({
      id: attributeIn(part.attributes, "Id") ?? "",
      type: (attributeIn(part.attributes, "Type") ?? "").replace(/^.*\//, ""),
      part: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    });
  }
  return relations;
}

/** The texts that cells share; how a text is spoken is none of it. */
function textsOf(parts: Iterable<XmlPart> = []): string[] {
  const texts: string[] = [];
  let [text, inText, spoken] = ["", false, 0];
  for (const part of parts) {
    if (part.is === "text") {
      if (inText && spoken === 0) text += part.text;
      continue;
    }
    if (part.name === "t") inText = part.is === "start";
    else if (part.name === "rPh" && part.is !== "empty") spoken += part.is === "start" ? 1 : -1;
    else if (part.name === "si" && part.is !== "start") {
      texts.push(unescapedText(text));
      text = "";
    }
  }
  return texts;
}

/** A text without the escapes that stand for characters which XML cannot hold. */
export function unescapedText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/g, "\n");
}

function datesOf(parts: Iterable<XmlPart> = []): Book["dates"] {
  const codes = new Map<number, string>();
  const dates: Book["dates"] = [];
  let inCells = false;
  for (const part of parts) {
    if (part.is === "text") continue;
    if (part.name === "cellXfs") inCells = part.is === "start";
    if (part.is === "end") continue;
    const number = (name: string) => Number(attributeIn(part.attributes, name) ?? 0);
    if (part.name === "numFmt") codes.set(number("numFmtId"), attributeIn(part.attributes, "formatCode") ?? "");
    else if (part.name === "xf" && inCells) dates.push(shownBy(number("numFmtId"), codes.get(number("numFmtId"))));
  }
  return dates;
}
