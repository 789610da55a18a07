// Which elements of a page are not read, and why.
import type { TextBuilder } from "../builder.js";
import { MIN_CAPTION, type UnreadReason } from "../plain.js";
import type { Page, PageElement } from "./page.js";
import type { ElementWeights } from "./weights.js";

/** Why each element's own text is not read; undefined where it is. */
export type UnreadReasons = (UnreadReason | undefined)[];

/** Finds what is not read of a page whose main text stands in an element, -1 for the whole page. */
export function unreadReasons({ elements }: Page, weights: ElementWeights, main: number): UnreadReasons {
  const prose = main < 0 ? weights.total.prose : (weights.prose[main] as number);
  const reasons: UnreadReasons = [];
  // An element's parent always stands before it.
  for (const [i, element] of elements.entries()) {
    const inherited = reasons[element.parent];
    if (i === main) reasons.push(undefined);
    else if (isAbove(elements, element, main)) reasons.push("outside");
    else if (inherited && !isAbove(elements, elements[element.parent], main)) reasons.push(inherited);
    else if (element.passed) reasons.push(element.passed);
    else if (element.around && 2 * (weights.prose[i] as number) <= prose) reasons.push(element.around);
    else if (main >= 0 && isAbove(elements, elements[element.parent], main)) reasons.push("outside");
    else reasons.push(ownReason(element, weights, i));
  }
  return reasons;
}

/** Whether an element, or the page itself where none is given, holds the main element. */
export function isAbove(elements: PageElement[], element: PageElement | undefined, main: number): boolean {
  const inner = elements[main];
  if (!inner || element === inner) return false;
  return !element || (element.start < inner.start && inner.end <= element.end);
}

function ownReason({ caption, tag }: PageElement, { characters, words }: ElementWeights, i: number): UnreadReason | undefined {
  const length = characters[i] as number;
  if (caption && length < MIN_CAPTION) return "caption";
  // The raised figure of a footnote would join the year before it.
  return tag === "sup" && length > 0 && !words[i] ? "markup" : undefined;
}

/** Notes the elements that are not read and hold text, each as a whole. */
export function passElements(
  text: TextBuilder,
  { elements }: Page,
  { characters }: ElementWeights,
  reasons: UnreadReasons,
  main: number,
): void {
  for (const [i, element] of elements.entries()) {
    const reason = reasons[i];
    if (!reason || (characters[i] as number) === 0 || isAbove(elements, element, main)) continue;
    const parent = elements[element.parent];
    if (!reasons[element.parent] || isAbove(elements, parent, main)) text.pass(element.start, element.end, reason);
  }
}
