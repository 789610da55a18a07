// Findings that the records keeper has answered: `# arsom-ignore ordinal-gap -- the 13th was never numbered`.
import { binarySearch } from "../model/binary-search.js";
import type { ArsomRecord, TextRange } from "../model/record.js";
import type { Comment } from "./read/reader.js";

/** One suppression: the rules it names, why, and the lines of the file it covers. */
export interface Suppression {
  rules: string[];
  reason?: string;
  /** Where the comment stands. */
  at: TextRange;
  record: ArsomRecord;
  /** Findings whose place begins in this range are silenced; all of the record's when undefined. */
  covers?: { start: number; end: number };
}

const FORM = /^#\s*arsom-ignore(?=$|[\s#]|--)/;

/** The names of the rules in a comment, and the reason behind `--`; undefined of any other comment. */
function wordsOf(comment: string): { names: string; reason?: string } | undefined {
  const [form] = FORM.exec(comment) ?? [];
  if (form === undefined) return undefined;
  const rest = comment.slice(form.length);
  // A further `#` ends the names of the rules, as it would begin a comment of its own.
  const end = rest.search(/--|#/);
  if (end < 0) return { names: rest };
  return rest[end] === "#" ? { names: rest.slice(0, end) } : { names: rest.slice(0, end), reason: rest.slice(end + 2).trim() };
}

/**
 * The suppressions among the comments of a record's document. At a line's end one covers that line; alone on a line the
 * field, entry or item below, with all its lines; above the first field the whole record.
 */
export function suppressionsIn(record: ArsomRecord, comments: Comment[]): Suppression[] {
  const { file, start, end } = record.place;
  const text = file.text.slice(start, end);
  const lines = linesOf(text);
  const first = lines.findIndex(({ content }) => content);
  const blocks = blocksOf(lines, text.length);
  return comments.flatMap((comment) => {
    const words = wordsOf(comment.text.trim());
    if (!words) return [];
    const { reason } = words;
    const rules = words.names.split(/[\s,]+/).filter(Boolean);
    const at = { file, start: start + comment.start, end: start + comment.start + comment.text.trimEnd().length };
    const suppression: Suppression = { rules, at, record };
    if (reason) suppression.reason = reason;
    const line = lineOf(lines, comment.start);
    const beside = comment.alone ? below(blocks, line, text.length) : lines[line];
    const covers = line < first ? undefined : beside;
    if (covers) suppression.covers = { start: start + covers.start, end: start + covers.end };
    return [suppression];
  });
}

interface Line {
  start: number;
  end: number;
  /** How far it is indented; a dash counts as one step more than where it stands. */
  indent: number;
  /** It holds more than a comment. */
  content: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const words = text.slice(start, end).trimStart();
    const space = end - start - words.length;
    // What stands behind the `---` of a document is a comment, if anything.
    lines.push({
      start,
      end,
      indent: words.startsWith("- ") || words.trimEnd() === "-" ? space + 0.5 : space,
      content: words !== "" && words[0] !== "#",
    });
    if (next < 0) break;
    start = next + 1;
  }
  return lines;
}

/** The index of the line that an offset is in. */
function lineOf(lines: Line[], at: number): number {
  return binarySearch(lines, ({ start }) => start <= at) - 1;
}

/** A line that holds something with those below that are indented further. */
interface Block {
  start: number;
  end: number;
}

/** For each line the first line below it that holds something, as a block; from the last to the first, each looked at once. */
function blocksOf(lines: Line[], end: number): (Block | undefined)[] {
  const below: (Block | undefined)[] = [];
  const open: Line[] = [];
  let block: Block | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    below[i] = block;
    const line = lines[i] as Line;
    if (!line.content) continue;
    while (open.length > 0 && (open.at(-1) as Line).indent > line.indent) open.pop();
    block = { start: line.start, end: open.at(-1)?.start ?? end };
    open.push(line);
  }
  return below;
}

/** The block below a line; nothing where the record ends. */
function below(blocks: (Block | undefined)[], line: number, end: number): { start: number; end: number } {
  return blocks[line] ?? { start: end, end };
}
