// How much text each element of a page holds, and where on the page its main text stands.
import type { Page, PageElement } from "./page.js";

/** A paragraph of fewer characters is as likely a part of a menu as of a text. */
const LONG = 80;

/** How much text each element holds, with all elements within it. */
export interface ElementWeights {
  /** Characters. */
  characters: Float64Array;
  /** Characters outside links, menus and what is not shown. */
  unlinked: Float64Array;
  /** Those in long paragraphs. */
  prose: Float64Array;
  /** Whether it holds characters other than the figures and signs of a note's mark. */
  words: Uint8Array;
  /** Prose and unlinked characters of the whole page. */
  total: { prose: number; unlinked: number };
}

/** Weighs the elements of a page. */
export function elementWeights(source: string, { elements, parts }: Page): ElementWeights {
  const sums = () => new Float64Array(elements.length);
  const weights = { characters: sums(), unlinked: sums(), prose: sums(), words: new Uint8Array(elements.length) };
  const linked = withinTags(elements, new Set(["a"]));
  let paragraph = { element: -1, characters: 0, links: 0 };
  const endParagraph = () => {
    const { element, characters, links } = paragraph;
    if (element >= 0 && characters >= LONG && 2 * links < characters) add(weights.prose, element, characters - links);
    paragraph = { element: -1, characters: 0, links: 0 };
  };
  for (const { element, start, end, ends } of parts) {
    if (ends === "paragraph") endParagraph();
    const words = source.slice(start, end).trim();
    if (ends || words === "" || element < 0) continue;
    add(weights.characters, element, words.length);
    if (!/^[\d[\]().,*†‡\s]{1,20}$/.test(words)) weights.words[element] = 1;
    // The outermost of a paragraph's elements comes first.
    if (paragraph.element < 0 || element < paragraph.element) paragraph.element = element;
    paragraph.characters += words.length;
    if (linked[element]) paragraph.links += words.length;
    else add(weights.unlinked, element, words.length);
  }
  endParagraph();
  return { ...weights, total: sumUp(elements, weights) };
}

/** Adds the weights of each element to those of its parent, which stands before it; gives those of the page. */
function sumUp(elements: PageElement[], weights: Omit<ElementWeights, "total">): ElementWeights["total"] {
  const total = { prose: 0, unlinked: 0 };
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent, passed, around } = elements[i] as PageElement;
    if (passed) weights.prose[i] = 0;
    const prose = weights.prose[i] as number;
    if (passed || (around && prose === 0)) weights.unlinked[i] = 0;
    const unlinked = weights.unlinked[i] as number;
    if (parent < 0) {
      total.prose += prose;
      total.unlinked += unlinked;
      continue;
    }
    add(weights.prose, parent, prose);
    add(weights.unlinked, parent, unlinked);
    add(weights.characters, parent, weights.characters[i] as number);
    if (weights.words[i]) weights.words[parent] = 1;
  }
  return total;
}

/** The element that holds a page's main text: its largest article, else its `<main>`, else the innermost that holds most of it; -1 for the whole page. */
export function mainElement({ elements }: Page, weights: ElementWeights): number {
  const article = largest(elements, weights, "article");
  if (article >= 0) return article;
  const main = largest(elements, weights, "main");
  return main >= 0 ? main : densest(elements, weights);
}

/** The element of a tag with the most text, when it holds much of the page's: small articles are the cards of other stories. */
function largest(elements: PageElement[], { prose, unlinked, total }: ElementWeights, tag: string): number {
  const passed = withinPassed(elements);
  let best = -1;
  for (const [i, element] of elements.entries()) {
    if (element.tag !== tag || passed[i]) continue;
    if (best < 0 || (unlinked[i] as number) > (unlinked[best] as number)) best = i;
  }
  const isMuch = best >= 0 && 3 * (prose[best] as number) >= total.prose && 4 * (unlinked[best] as number) >= total.unlinked;
  return isMuch ? best : -1;
}

/** The innermost element with three quarters of the page's prose and half of its other text. */
function densest(elements: PageElement[], { prose, unlinked, total }: ElementWeights): number {
  let best = -1;
  if (total.prose === 0) return best;
  for (const [i, { parent, tag }] of elements.entries()) {
    const most = 4 * (prose[i] as number) >= 3 * total.prose && 2 * (unlinked[i] as number) >= total.unlinked;
    if (parent === best && tag !== "p" && most) best = i;
  }
  return best;
}

/** Which elements stand in one of these tags, or are one. */
export function withinTags(elements: PageElement[], tags: ReadonlySet<string>): Uint8Array {
  return within(elements, ({ tag }) => tags.has(tag));
}

function withinPassed(elements: PageElement[]): Uint8Array {
  return within(elements, ({ passed }) => passed !== undefined);
}

function within(elements: PageElement[], is: (element: PageElement) => boolean): Uint8Array {
  const inside = new Uint8Array(elements.length);
  for (const [i, element] of elements.entries()) if (inside[element.parent] || is(element)) inside[i] = 1;
  return inside;
}

function add(sums: Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] as number) + more;
}
