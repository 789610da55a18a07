// The marks that a merge leaves in a file where two sides changed the same lines.
import type { Diagnostic } from "./read/reader.js";
import type { TieredReader } from "./read/tiered.js";
import type { DocumentText } from "./split.js";

// At the very left, seven signs or more (git's conflict-marker-size may ask for more), then a space and a name, or nothing.
const MARKER = /(?<![^\n])(?:<{7,}|>{7,}|={7,}|\|{7,})(?= |\r?\n|\r?$)/g;

/**
 * The first mark of a merge that was not settled. A row of equals signs is one only beside an arrow: alone it may be a line
 * that someone drew. Nothing inside a record that can be read is one: there it is the text of a value.
 */
export async function conflictIn(text: string, parts: DocumentText[], reader: TieredReader): Promise<Diagnostic | undefined> {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return undefined;
  const marks = [...text.matchAll(MARKER)].map(({ index, 0: sign }) => ({ index, sign }));
  const broken: typeof marks = [];
  let from = 0;
  for (const { start, end } of parts) {
    while (from < marks.length && (marks[from] as (typeof marks)[number]).index < start) from++;
    const first = from;
    while (from < marks.length && (marks[from] as (typeof marks)[number]).index < end) from++;
    if (first === from) continue;
    await reader.ready();
    if (reader.read(text.slice(start, end))?.fields?.kind === undefined) broken.push(...marks.slice(first, from));
  }
  const [mark] = broken;
  if (!mark || !broken.some(({ sign }) => sign[0] === "<" || sign[0] === ">")) return undefined;
  const lineEnd = text.indexOf("\n", mark.index);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return { rule: "merge-conflict", start: mark.index, end: text[end - 1] === "\r" ? end - 1 : end, help: "settle" };
}
