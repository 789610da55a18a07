// What a command that changes records did, in words: the files it wrote, what it did in each, and those it left alone.

import { escapeControls } from "../../model/escape.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import type { WrittenData } from "./data.js";

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
