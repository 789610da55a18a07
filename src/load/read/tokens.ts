// A walk over the tokens of a YAML document that never recurses: depth, comments, and what a flat record may not hold.
import type { CST } from "yaml";
import type { Comment, Diagnostic } from "./reader.js";

/** What the tokens of a document show before it is composed. */
export interface TokenSummary {
  depth: number;
  comments: Comment[];
  /** The first anchor, alias, tag, directive, merge key or complex key. */
  feature?: Diagnostic;
  /** Where nesting went past the limit. */
  deep?: number;
}

interface Step {
  token: CST.Token;
  depth: number;
}

const NESTS = new Set(["block-map", "block-seq", "flow-collection"]);

/** Looks at every token once; stops at `limit` levels of nesting. */
export function summarize(tokens: CST.Token[], text: string, limit: number): TokenSummary {
  const found: TokenSummary = { depth: 0, comments: [] };
  const features: Diagnostic[] = [];
  const steps: Step[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { token } = step;
    const depth = step.depth + (NESTS.has(token.type) ? 1 : 0);
    found.depth = Math.max(found.depth, depth);
    if (depth > limit) {
      found.deep = "offset" in token ? token.offset : 0;
      break;
    }
    look(token, text, found.comments, features);
    for (const part of partsOf(token)) steps.push({ token: part, depth });
  }
  found.comments.sort((a, b) => a.start - b.start);
  found.feature = features.sort((a, b) => a.start - b.start)[0];
  return found;
}

function look(token: CST.Token, text: string, comments: Comment[], features: Diagnostic[]): void {
  const source = "source" in token ? token.source : "";
  const start = "offset" in token ? token.offset : 0;
  const feature = (say: string, help: string) =>
    features.push({ rule: "yaml-feature", start, end: start + Math.max(1, source.length), say, help });
  const kind = token.type as string;
  if (kind === "comment") comments.push({ start, text: source, alone: standsAlone(text, start) });
  else if (kind === "anchor" || kind === "alias") feature(kind, "write");
  else if (kind === "tag") feature(kind, "quote");
  else if (kind === "directive") feature(kind, "delete");
  else if (kind === "explicit-key-ind") feature("complex-key", "name");
}

function standsAlone(text: string, at: number): boolean {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return text.slice(line, at).trim() === "" && line > 0;
}

/** The tokens inside a token, in reverse order of the text. */
function partsOf(token: CST.Token): CST.Token[] {
  const parts: CST.Token[] = [];
  const add = (list: unknown) => {
    if (Array.isArray(list)) for (const part of list) parts.push(part);
  };
  if ("start" in token) Array.isArray(token.start) ? add(token.start) : parts.push(token.start as CST.Token);
  if ("props" in token) add(token.props);
  if ("items" in token) {
    for (const item of token.items) {
      add(item.start);
      if (item.key) parts.push(item.key);
      add(item.sep);
      if (item.value) parts.push(item.value);
    }
  }
  if ("value" in token && token.value && typeof token.value === "object") parts.push(token.value as CST.Token);
  if ("end" in token) add(token.end);
  return parts.reverse();
}
