// A page as a list of its elements and the parts of its text; no tree is built, so that no depth and no wrong nesting costs more than its length.
import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { UnreadReason } from "../plain.js";
import { OpenElements } from "./open-elements.js";
import { AROUND, AROUND_PAGE, BLOCKS, CONTENT, PASSED, VOID } from "./tags.js";

/** An element of a page. Elements stand in the order of their start tags. */
export interface PageElement {
  tag: string;
  /** The number of the element that it stands in; -1 when in none. */
  parent: number;
  start: number;
  end: number;
  /** Why it is not read, whatever stands in it. */
  passed?: UnreadReason;
  /** Why it is not read, when the text of the page stands elsewhere. */
  around?: UnreadReason;
  /** It calls itself a caption. */
  caption: boolean;
}

/** A part of a page's text, with the element it stands in; or the end of a line or of a paragraph. */
export interface PagePart {
  element: number;
  start: number;
  end: number;
  ends?: "line" | "paragraph";
}

/** A day in the head of a page or in its text, by the name of what says so. */
export interface PageDay {
  name: string;
  text: string;
  start: number;
}

/** A page: elements, text and comments in their order, and the days it names in `<meta>` and `<time>`. */
export interface Page {
  elements: PageElement[];
  parts: PagePart[];
  comments: { element: number; start: number; end: number }[];
  metas: PageDay[];
  times: PageDay[];
}

/** Reads the tags of a page. */
export function pageOf(source: string): Page {
  const page: Page = { elements: [], parts: [], comments: [], metas: [], times: [] };
  const { elements, parts } = page;
  let behind = 0;
  const open = new OpenElements((element) => {
    (elements[element] as PageElement).end = behind;
  });

  /** Reads the text before a tag. */
  const textBefore = ({ startOffset, endOffset }: Token.Location) => {
    if (startOffset > behind) parts.push({ element: open.innermost, start: behind, end: startOffset });
    behind = startOffset;
    // A comment that the page's end cuts off is given an end beyond it.
    return { start: startOffset, end: Math.min(endOffset, source.length) };
  };
  const partEnd = (tag: string, at: number) => {
    if (BLOCKS.has(tag) && parts.at(-1)?.ends !== "paragraph")
      parts.push({ element: open.innermost, start: at, end: at, ends: "paragraph" });
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const { start, end } = textBefore(token.location as Token.Location);
        const { tagName: tag } = token;
        partEnd(tag, start);
        open.before(tag);
        const attributes = attributesOf(token);
        const drawn = open.has("svg") || open.has("math");
        noteDay(page, tag, attributes, start);
        if (tag === "br") parts.push({ element: open.innermost, start, end, ends: "line" });
        if (!VOID.has(tag) && !(token.selfClosing && (drawn || tag === "svg" || tag === "math"))) {
          elements.push(elementOf(tag, attributes, open.innermost, start, open.has("article") || open.has("main")));
          open.start(tag, elements.length - 1);
          const mode = drawn ? undefined : CONTENT.get(tag);
          if (mode) tokenizer.state = TokenizerMode[mode];
        }
        behind = end;
      },
      onEndTag(token) {
        const { start, end } = textBefore(token.location as Token.Location);
        behind = end;
        partEnd(token.tagName, start);
        open.end(token.tagName);
      },
      onComment(token) {
        const { start, end } = textBefore(token.location as Token.Location);
        page.comments.push({ element: open.innermost, start, end });
        behind = end;
      },
      onDoctype(token) {
        behind = textBefore(token.location as Token.Location).end;
      },
      onEof() {
        if (source.length > behind) parts.push({ element: open.innermost, start: behind, end: source.length });
        behind = source.length;
        open.endAll();
      },
      // Text is what stands between tags: the tokenizer's own words have no place for each character.
      onCharacter() {},
      onNullCharacter() {},
      onWhitespaceCharacter() {},
    },
  );
  tokenizer.write(source, true);
  return page;
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf({ attrs }: Token.TagToken): ReadonlyMap<string, string> {
  return attrs.length === 0 ? NONE : new Map(attrs.map(({ name, value }) => [name, value]));
}

function elementOf(tag: string, attributes: ReadonlyMap<string, string>, parent: number, start: number, inText: boolean): PageElement {
  const around = AROUND.get(tag) ?? (AROUND_PAGE.has(tag) && !inText ? "navigation" : undefined);
  const passed = PASSED.get(tag) ?? (isHidden(tag, attributes) ? "hidden" : undefined);
  const named = attributes.get("class");
  const caption = tag === "figcaption" || (named !== undefined && /caption/i.test(named.slice(0, 200)));
  return { tag, parent, start, end: start, passed, around, caption };
}

/** Whether an element is not shown. A whole page is hidden only until its script has run. */
function isHidden(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0 ? tag !== "dialog" : tag === "html" || tag === "body") return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden")?.toLowerCase() === "true") return true;
  if (tag === "dialog" && !attributes.has("open")) return true;
  return /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test((attributes.get("style") ?? "").slice(0, 1000));
}

function noteDay(page: Page, tag: string, attributes: ReadonlyMap<string, string>, start: number): void {
  if (tag === "meta") {
    const name = (attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "").toLowerCase();
    page.metas.push({ name, text: attributes.get("content") ?? "", start });
  }
  const day = attributes.get("datetime");
  if (tag !== "time" || !day) return;
  const marks = `${attributes.get("itemprop") ?? ""} ${attributes.get("class") ?? ""}`.toLowerCase().slice(0, 200);
  page.times.push({ name: attributes.has("pubdate") ? "pubdate" : marks, text: day, start });
}
