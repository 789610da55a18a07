// The marks that a merge leaves in a file where two sides changed the same lines.
import type { Diagnostic } from "./read/reader.js";
import type { TieredReader } from "./read/tiered.js";
import type { DocumentText } from "./split.js";

// At the very left, seven signs or more (git's conflict-marker-size may ask for more), then a space and a name, or nothing.
const MARKER = /(?<![^\n])(?:<{7,}|>{7,}|={7,}|\|{7,})(?= |\r?\n|\r?$)/g;

/** Marks that begin and end inside one document: the documents around it are whole. */
const CLOSED = /^(?:<[|=]*>)+$/;

/** What a merge left in a file: marks that go over several documents, or the documents that have theirs inside. */
export interface Conflicts {
  file?: Diagnostic;
  documents: Map<DocumentText, Diagnostic>;
}

interface Mark {
  index: number;
  sign: string;
}

/**
 * The marks of a merge that was not settled. A row of equals signs is one only beside an arrow: alone it may be a line
 * that someone drew. Nothing inside a record that can be read is one: there it is the text of a value.
 */
export async function conflictsIn(text: string, parts: DocumentText[], reader: TieredReader): Promise<Conflicts> {
  const found: Conflicts = { documents: new Map() };
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return found;
  const marks = [...text.matchAll(MARKER)].map(({ index, 0: sign }): Mark => ({ index, sign }));
  const broken: Mark[] = [];
  let from = 0;
  for (const part of parts) {
    while (from < marks.length && (marks[from] as Mark).index < part.start) from++;
    const first = from;
    while (from < marks.length && (marks[from] as Mark).index < part.end) from++;
    if (first === from) continue;
    await reader.ready();
    if (reader.read(text.slice(part.start, part.end))?.fields?.kind !== undefined) continue;
    const inside = marks.slice(first, from);
    if (CLOSED.test(inside.map(({ sign }) => sign[0]).join(""))) {
      found.documents.set(part, { ...diagnosticOf(inside[0] as Mark, text, part.start), say: "record" });
    } else broken.push(...inside);
  }
  const [mark] = broken;
  if (mark && broken.some(({ sign }) => sign[0] === "<" || sign[0] === ">")) found.file = diagnosticOf(mark, text, 0);
  return found;
}

/** The line of a mark, with offsets from a place. */
function diagnosticOf({ index }: Mark, text: string, from: number): Diagnostic {
  const lineEnd = text.indexOf("\n", index);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const stop = text[end - 1] === "\r" ? end - 1 : end;
  return { rule: "merge-conflict", start: index - from, end: stop - from, help: "settle" };
}
