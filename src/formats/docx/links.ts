// Links and literal text in a Word document.
import { ExternalHyperlink, TextRun } from "docx";
import { oneLine } from "../../model/escape.js";
import { unbroken } from "../unbroken.js";

/** A line of text as XML can hold it: control characters are shown, and so are the two that no XML file may have. */
export function xmlText(text: string): string {
  return unbroken(oneLine(text)).replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A link, where it leads to the web or a mailbox; nothing otherwise. */
export function linkTo(url: string, text: string, style = "Hyperlink"): ExternalHyperlink | undefined {
  const link = URL.canParse(url) ? new URL(url) : undefined;
  if (!link || !["http:", "https:", "mailto:"].includes(link.protocol)) return undefined;
  return new ExternalHyperlink({ link: link.href, children: [new TextRun({ style, text: xmlText(text) })] });
}
