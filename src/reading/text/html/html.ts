// Pages of HTML: the text of the article, without what stands around it.
import { TextBuilder } from "../builder.js";
import { characterReference } from "../character-reference.js";
import type { PlainText } from "../plain.js";
import { type PagePart, pageOf } from "./page.js";
import { publishedOf } from "./published.js";
import { HEADINGS } from "./tags.js";
import { isAbove, passElements, unreadReasons } from "./unread.js";
import { elementWeights, mainElement, withinTags } from "./weights.js";

/** Reads a page of HTML. */
export function readHtml(source: string): PlainText {
  const page = pageOf(source);
  const weights = elementWeights(source, page);
  const main = mainElement(page, weights);
  const reasons = unreadReasons(page, weights, main);
  const inHeading = withinTags(page.elements, HEADINGS);
  const keepsLines = withinTags(page.elements, new Set(["pre"]));
  const isRead = (element: number) => (element < 0 ? main < 0 : reasons[element] === undefined);
  const text = new TextBuilder(source);
  passElements(text, page, weights, reasons, main);
  for (const part of page.parts) {
    const { element, start, end, ends } = part;
    if (ends === "line" && inHeading[element]) text.space(start, end);
    else if (ends) text.endParagraph();
    else if (isRead(element)) takeText(text, source, part, keepsLines[element] === 1);
    else if (isAbove(page.elements, page.elements[element], main) && source.slice(start, end).trim()) text.pass(start, end, "outside");
  }
  for (const { element, start, end } of page.comments) if (isRead(element)) text.pass(start, end, "comment");
  return text.done(publishedOf(source, page, main));
}

/** Reads a part of the text, with what its character references stand for; a blank line parts paragraphs where line ends are kept. */
function takeText(text: TextBuilder, source: string, { start, end }: PagePart, keepsLines: boolean): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x26) {
      const reference = characterReference(source, at);
      if (!reference || reference.end > end) continue;
      text.take(from, at);
      text.put(reference.words, at, reference.end);
      from = reference.end;
      at = from - 1;
    } else if (keepsLines && unit === 0x0a && /^\r?\n/.test(source.slice(at + 1, at + 3))) {
      text.take(from, at);
      text.endParagraph();
      from = at;
    }
  }
  text.take(from, end);
}
