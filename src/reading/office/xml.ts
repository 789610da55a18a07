// The tags and the text of an XML document, one after another; no document type, no entities but the five and numbers.

/** A tag or a part of the text. */
export type XmlPart = { is: "start" | "end" | "empty"; name: string; attributes: string } | { is: "text"; text: string };

const FIVE: { [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads a document from its first character to its last; a tag that is not closed ends it. Tags are paired by whoever reads them. */
export function* xmlParts(xml: string): Generator<XmlPart> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { is: "text", text: dereferencedXml(xml.slice(at, textEnd)) };
    if (open < 0) return;
    const special = SPECIAL.find(({ begins }) => xml.startsWith(begins, open));
    const from = open + (special?.begins.length ?? 1);
    const end = special ? xml.indexOf(special.ends, from) : tagEnd(xml, from);
    if (end < 0) return;
    if (!special) yield tagOf(xml.slice(from, end));
    else if (special.isText && end > from) yield { is: "text", text: xml.slice(from, end) };
    at = end + (special?.ends.length ?? 1);
  }
}

/** What begins with `<` and is no tag. */
const SPECIAL = [
  { begins: "<!--", ends: "-->", isText: false },
  { begins: "<![CDATA[", ends: "]]>", isText: true },
  { begins: "<?", ends: "?>", isText: false },
];

/** The value of an attribute, as it is written between its quotes. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(`${name}=`);
  if (at < 0) return undefined;
  const quote = attributes[at + name.length + 1] as string;
  const end = attributes.indexOf(quote, at + name.length + 2);
  return end < 0 ? undefined : attributes.slice(at + name.length + 2, end);
}

/** Where a tag ends: at the first `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const unit = xml.charCodeAt(at);
    if (quote > 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x22 || unit === 0x27) quote = unit;
    else if (unit === 0x3e) return at;
  }
  return -1;
}

function tagOf(tag: string): XmlPart {
  const is = tag.startsWith("/") ? "end" : tag.endsWith("/") ? "empty" : "start";
  const body = is === "end" ? tag.slice(1) : is === "empty" ? tag.slice(0, -1) : tag;
  const name = /^[^\s/]*/.exec(body)?.[0] ?? "";
  return { is, name, attributes: body.slice(name.length) };
}

/** The text with its references read; what names none of the five and no character stays as it is written. */
export function dereferencedXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return Object.hasOwn(FIVE, name) ? (FIVE[name] as string) : whole;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
