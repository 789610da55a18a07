// Plain values of a field as entries of a list, each with one field, where they stand in the text of a document.
import { locateIn } from "../load/read/tiered.js";
import type { Splice } from "./splice.js";

/** What to put into a document so that the value of a field, or each of its list, becomes `part` of an entry. */
export function entrySplices(text: string, name: string, value: unknown, part: string): Splice[] {
  if (!Array.isArray(value)) {
    const [start, end] = locateIn(text, [name], "value");
    let colon = start;
    while (text[colon - 1] === " ") colon--;
    return [inserted(start, `\n  - ${part}: `, start - colon), ...shifted(text, start, end, 4)];
  }
  const inBrackets = text[locateIn(text, [name], "value")[0]] === "[";
  return value.flatMap((one, i): Splice[] => {
    if (one !== null && typeof one === "object") return [];
    const [start, end] = locateIn(text, [name, i], "value");
    if (inBrackets) return [inserted(start, `{ ${part}: `), inserted(end, " }")];
    return [inserted(start, `${part}: `), ...shifted(text, start, end, start - text.lastIndexOf("-", start - 1))];
  });
}

/** Text put in at a place, in the stead of so many blanks before it. */
function inserted(at: number, text: string, blanks = 0): Splice {
  return { start: at - blanks, end: at, text };
}

/** The further lines of a value moved to the right: they stand deeper than the field that they now belong to. */
function shifted(text: string, start: number, end: number, by: number): Splice[] {
  const breaks = [...text.slice(start, end).matchAll(/\n(?=[ \t]*\S)/g)];
  return breaks.map(({ index }) => inserted(start + index + 1, " ".repeat(by)));
}
