// Word documents made for tests, of parts whose XML is given.
import { strToU8, type Zippable, zipSync } from "fflate";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The XML of a document with these paragraphs and whatever else stands in its body. */
export function documentXml(body: string, prefix = "w"): string {
  return `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${NAMESPACE}"><${prefix}:body>${body}</${prefix}:body></${prefix}:document>`;
}

/** A paragraph of one run. */
export function paragraphXml(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An archive of files. */
export function archive(files: { [name: string]: string | Uint8Array }): Uint8Array {
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(files)) zipped[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(zipped);
}

/** A Word document of this body. */
export function docx(body: string, others: { [name: string]: string } = {}): Uint8Array {
  return archive({ "word/document.xml": documentXml(body), ...others });
}

/** An archive with some bytes of each directory entry changed: what the archive says of its files. */
export function withDirectory(bytes: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(new DataView(copy.buffer, at));
  return copy;
}
