// A topic as plain text, no wider than the terminal.
import { wrap } from "../../formats/text/wrap.js";
import type { HelpBlock, HelpTopic } from "./topic.js";

/** Where the meaning of a term begins, as far as the term leaves it room. */
const COLUMN = 24;
/** Running text is no wider than this. */
const WIDEST = 90;

/** The lines of a topic. */
export function topicText({ title, blocks }: HelpTopic, screen: number): string {
  const width = Math.min(screen, WIDEST);
  return `${[title, ...blocks.map((block) => linesOf(block, width).join("\n"))].join("\n\n")}\n`;
}

function linesOf(block: HelpBlock, width: number): string[] {
  if (typeof block === "string") return wrap(block.replace(/\s+/g, " "), width);
  if ("heading" in block) return [block.heading];
  if ("lines" in block) return block.lines.map((line) => `  ${line}`);
  return block.terms.flatMap(([term, means]) => termLines(term, means, width));
}

function termLines(term: string, means: string, width: number): string[] {
  const lines = wrap(means.replace(/\s+/g, " "), width - COLUMN).map((line) => " ".repeat(COLUMN) + line);
  if (term.length + 4 > COLUMN) return [...wrap(term, width - 2).map((line) => `  ${line}`), ...lines];
  const [first = "", ...rest] = lines;
  return [`  ${term}`.padEnd(COLUMN) + first.trimStart(), ...rest];
}
