// The words of a paragraph of Markdown: emphasis, links, images, code and HTML within it.
import { characterReference } from "../character-reference.js";
import { isShortCaption, type MarkdownEdit } from "./edit.js";
import { closingRuns } from "./runs.js";

/** A part of the source that is a paragraph, its lines' prefixes (`> `) within it, and the names that links may refer to. */
export interface MarkdownParagraph {
  start: number;
  end: number;
  prefixes: { start: number; end: number }[];
  names: ReadonlySet<string>;
}

const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|section|article|details|summary|blockquote)\b/i;
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;

/** What is not read as it stands in a paragraph; one pass, every part of it is looked at a bounded number of times. */
export function inlineEdits(source: string, paragraph: MarkdownParagraph): MarkdownEdit[] {
  const { start, end, prefixes, names } = paragraph;
  const edits: MarkdownEdit[] = [];
  const closing = closingRuns(source, start, end);
  const open: { at: number; image: boolean }[] = [];
  const unclosed = new Set<string>();
  let prefix = 0;

  /** Behind the next `mark`, within the paragraph; each mark is looked for in vain once. */
  const behind = (mark: string, from: number): number | undefined => {
    if (unclosed.has(mark)) return undefined;
    const at = source.slice(from, end).indexOf(mark);
    if (at >= 0) return from + at + mark.length;
    unclosed.add(mark);
    return undefined;
  };
  const drop = (from: number, to: number, reason?: MarkdownEdit["reason"]): number => {
    edits.push({ start: from, end: to, reason });
    return to;
  };

  /** Reads what stands at an offset, and gives the offset behind it. */
  const step = (at: number): number => {
    const character = source[at] as string;
    const next = source[at + 1] ?? "";
    switch (character) {
      case "\\":
        if (/[\r\n]/.test(next)) edits.push({ start: at, end: at + 1, endsParagraph: true });
        else if (PUNCTUATION.test(next)) return drop(at, at + 1) + 1;
        return at + 1;
      case "\n":
      case "\r":
        if (source.slice(at - 2, at) === "  ") edits.push({ start: at, end: at + 1, endsParagraph: true });
        return at + 1;
      case "`": {
        const run = runEnd(source, at, end);
        const close = closing(at, run - at);
        return close === undefined ? run : drop(at, close, "code");
      }
      case "~": {
        const close = next === "~" ? behind("~~", at + 2) : undefined;
        return close === undefined ? runEnd(source, at, end) : drop(at, close, "deleted");
      }
      case "*":
      case "_": {
        const run = runEnd(source, at, end);
        return isEmphasis(source, at, run) ? drop(at, run) : run;
      }
      case "&": {
        const reference = characterReference(source, at);
        if (!reference || reference.end > end) return at + 1;
        edits.push({ start: at, end: reference.end, words: reference.words });
        return reference.end;
      }
      case "<":
        return readTag(at);
      case "!":
        if (next !== "[") return at + 1;
        open.push({ at, image: true });
        return at + 2;
      case "[": {
        const note = matchAt(/\[\^[^\]\s[]{1,60}\]:?/y, source, at);
        if (note) return drop(at, at + note.length);
        open.push({ at, image: false });
        return at + 1;
      }
      case "]":
        return closeBracket(at);
      default:
        return at + 1;
    }
  };

  const readTag = (at: number): number => {
    if (source.startsWith("<!--", at)) {
      const close = behind("-->", at + 4);
      return close === undefined ? at + 4 : drop(at, close, "comment");
    }
    const tag = matchAt(/<\/?[a-zA-Z][^<>]*>/y, source, at) ?? "";
    if (tag === "" || at + tag.length > end) return at + 1;
    if (/^<(script|style)\b/i.test(tag)) return drop(at, behind(/^<s[ct]r/i.test(tag) ? "</script>" : "</style>", at) ?? end, "script");
    edits.push({ start: at, end: at + tag.length, reason: "markup", endsParagraph: BLOCK_TAG.test(tag) });
    return at + tag.length;
  };

  const closeBracket = (at: number): number => {
    const opened = open.pop();
    if (!opened) return at + 1;
    const words = opened.at + (opened.image ? 2 : 1);
    const target = targetEnd(source, words, at, end, names);
    if (target === undefined) return at + 1;
    if (opened.image && isShortCaption(words, at)) return drop(opened.at, target, "caption");
    drop(opened.at, words);
    return drop(at, target, target > at + 1 ? "markup" : undefined);
  };

  for (let at = start; at < end; ) {
    const skipped = prefixes[prefix];
    if (skipped && skipped.start <= at) {
      prefix++;
      at = Math.max(at, drop(skipped.start, skipped.end));
    } else at = step(at);
  }
  return edits;
}

/** Where a link whose words end at `]` ends with its address or name; undefined when the brackets are only brackets. */
function targetEnd(source: string, words: number, at: number, end: number, names: ReadonlySet<string>): number | undefined {
  if (source[at + 1] === "(") return addressEnd(source, at + 2, end);
  const own = () =>
    names.has(
      source
        .slice(words, Math.min(at, words + 200))
        .trim()
        .toLowerCase(),
    );
  const name = matchAt(/\[[^[\]]{0,200}\]/y, source, at + 1);
  if (name === undefined || at + 1 + name.length > end) return own() ? at + 1 : undefined;
  const known = name === "[]" ? own() : names.has(name.slice(1, -1).trim().toLowerCase());
  return known ? at + 1 + name.length : undefined;
}

/** Behind the bracket that closes a link's address; brackets in it are paired, to a depth that keeps the search short. */
function addressEnd(source: string, from: number, end: number): number | undefined {
  let depth = 1;
  for (let at = from; at < end && depth <= 32; at++) {
    const character = source[at] as string;
    if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
    else if (character === "\\") at++;
    else if (character === '"' && /\s/.test(source[at - 1] as string)) {
      const close = source.slice(at + 1, end).indexOf('"');
      if (close < 0) return undefined;
      at += 1 + close;
    }
  }
  return undefined;
}

/** Whether stars or underscores are marks of emphasis: beside a word, and underscores not within one. */
function isEmphasis(source: string, start: number, end: number): boolean {
  const before = source[start - 1] ?? " ";
  const after = source[end] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return source[start] === "*" || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

function runEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && source[at] === source[start]) at++;
  return at;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
