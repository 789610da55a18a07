// What a command that changes records did, or would do: the files it wrote, what it did in each, and those it left alone.

import { escapeControls } from "../../model/escape.js";
import type { Block, Paper, Text } from "../../model/paper.js";

/** One thing done in a file; where it stands in the old text, from 1. */
export interface EditDone {
  line: number | null;
  record: string | null;
  what: string;
}

/** What was done, as data (`schemas/output/written.schema.json`). */
export interface WrittenData {
  version: 1;
  /** False when nothing was written, only looked at. */
  written: boolean;
  files: { file: string; done: EditDone[] }[];
  /** How many files there are that stay as they are. */
  unchanged: number;
  left: { file: string; why: string }[];
}

/** How each of the sentences begins: `Formatted`, `Would format`. */
export interface Verb {
  did: string;
  would: string;
}

/** The report in words. */
export function writtenPaper({ written, files, unchanged, left }: WrittenData, verb: Verb): Paper {
  const said = written ? verb.did : verb.would;
  const list = files.flatMap(({ file, done }): Text[] =>
    done.length === 0
      ? [[`${said} `, { strong: escapeControls(file) }]]
      : done.map(({ line, what }): Text => [{ strong: `${escapeControls(file)}${line === null ? "" : `:${line}`}` }, `: ${what}`]),
  );
  for (const { file, why } of left) list.push(["Left alone ", { strong: escapeControls(file) }, `: ${why}`]);
  const blocks: Block[] = list.length > 0 ? [{ list }] : [];
  blocks.push({
    paragraph: [
      `${counted(files.length, "file")} ${written ? "written" : "would be written"}, ${unchanged} as ${unchanged === 1 ? "it is" : "they are"}${left.length > 0 ? `, ${left.length} left alone` : ""}.`,
    ],
  });
  return { blocks };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
