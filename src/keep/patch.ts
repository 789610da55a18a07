// What would change in files, as a unified diff; the one place that knows the library for it.
import { diffArrays, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from "diff";
import { split } from "../load/split.js";

/** A file before and after. */
export interface Changed {
  path: string;
  before: string;
  after: string;
}

/** Lines shown around each change. */
const CONTEXT = 3;

/** More changes than this in one document are not told apart: finding the fewest takes the square of their number. */
const MOST = 500;

/** A line that stays, goes or comes, with its end. */
type Line = [sign: " " | "-" | "+", text: string];

/** The changes of files as `patch` and `git apply` take them, nothing of those that stay the same. */
export function patchOf(changes: Changed[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) => {
      const patch = { oldFileName: `a/${path}`, newFileName: `b/${path}`, oldHeader: undefined, newHeader: undefined };
      return formatPatch({ ...patch, index: undefined, hunks: hunksOf(compared(before, after)) }, FILE_HEADERS_ONLY);
    })
    .join("");
}

/** The lines of both texts; document by document where there are as many before as after, for records stay where they are. */
function compared(before: string, after: string): Line[] {
  const [olds, news] = [documentsOf(before), documentsOf(after)];
  if (olds.length !== news.length) return comparedIn(before, after);
  return olds.flatMap((old, i) => comparedIn(old, news[i] as string));
}

/** The documents of a file, each with the marker in front of it. */
function documentsOf(text: string): string[] {
  const begins = split(text).map(({ start }) => text.lastIndexOf("\n", start - 1) + 1);
  return begins.length === 0 ? [text] : begins.map((begin, i) => text.slice(i === 0 ? 0 : begin, begins[i + 1] ?? text.length));
}

function comparedIn(before: string, after: string): Line[] {
  const [olds, news] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < olds.length && head < news.length && olds[head] === news[head]) head++;
  let tail = 0;
  while (tail < Math.min(olds.length, news.length) - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail++;
  const [gone, come] = [olds.slice(head, olds.length - tail), news.slice(head, news.length - tail)];
  const changes = diffArrays(gone, come, { maxEditLength: MOST }) ?? [
    { value: gone, removed: true, added: false },
    { value: come, removed: false, added: true },
  ];
  return [
    ...olds.slice(0, head).map((line): Line => [" ", line]),
    ...changes.flatMap(({ value, removed, added }) => value.map((line): Line => [signOf(removed, added), line])),
    ...olds.slice(olds.length - tail).map((line): Line => [" ", line]),
  ];
}

function signOf(removed: boolean, added: boolean): Line[0] {
  if (removed) return "-";
  return added ? "+" : " ";
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

/** The changes with the lines around them; those that are near each other together. */
function hunksOf(lines: Line[]): StructuredPatchHunk[] {
  const ranges: { from: number; to: number }[] = [];
  for (const [i, [sign]] of lines.entries()) {
    if (sign === " ") continue;
    const [from, to] = [Math.max(0, i - CONTEXT), Math.min(lines.length, i + CONTEXT + 1)];
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  let [at, old, now] = [0, 1, 1];
  const pass = (to: number) => {
    for (; at < to; at++) {
      const [sign] = lines[at] as Line;
      if (sign !== "+") old++;
      if (sign !== "-") now++;
    }
  };
  return ranges.map(({ from, to }) => {
    pass(from);
    const [oldStart, newStart] = [old, now];
    pass(to);
    return { oldStart, oldLines: old - oldStart, newStart, newLines: now - newStart, lines: lines.slice(from, to).flatMap(shown) };
  });
}

function shown([sign, text]: Line): string[] {
  return text.endsWith("\n") ? [sign + text.slice(0, -1)] : [sign + text, "\\ No newline at end of file"];
}
