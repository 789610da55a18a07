// What an import did, in words: the rows that changed something, or only those that were refused.
import { escapeControls, oneLine } from "../../model/escape.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import type { ImportData, ImportedRow } from "./data.js";

/** The report in words; what its rows are called is said by whoever read them. */
export function importPaper(data: ImportData, counts: string): Paper {
  const { rows, others, written, files } = data;
  const refused = data.counts.refused + others.length > 0;
  const shown = rows.filter(({ outcome, warnings }) => (refused ? outcome === "refused" : outcome !== "unchanged") || warnings.length > 0);
  const several = new Set(rows.map(({ file }) => file)).size > 1;
  const list = shown.flatMap((row) => linesOf(row, several, refused, counts));
  for (const { record, message } of others) list.push([{ strong: escapeControls(record ?? "elsewhere") }, `: ${oneLine(message)}`]);
  const blocks: Block[] = list.length > 0 ? [{ list }] : [];
  const numbers = Object.entries(data.counts).map(([outcome, count]) => `${count} ${outcome}`);
  const went = files.length === 0 ? "nothing is to change" : `${written ? "written to" : "would be written to"} ${filesNamed(files)}`;
  const end = refused ? "nothing was written; mend the rows named above, and import again" : went;
  blocks.push({ paragraph: [`${rows.length} ${rows.length === 1 ? counts : plural(counts)}: ${numbers.join(", ")}; ${end}.`] });
  return { blocks };
}

/** So many files are named; the data has all of them. */
const MOST_FILES = 3;

function filesNamed(files: string[]): string {
  const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} other files` : "";
  return files.slice(0, MOST_FILES).map(escapeControls).join(", ") + more;
}

function linesOf(
  { file, row, record, outcome, changes, why, warnings }: ImportedRow,
  several: boolean,
  refused: boolean,
  counts: string,
): Text[] {
  const place = { strong: `${several ? `${escapeControls(file)}, ` : ""}${counts} ${row}` };
  const named = record === null ? "" : `${escapeControls(record)} `;
  const said = outcome === "refused" || refused ? why : [`${outcome}${changes.length > 0 ? `: ${changes.join("; ")}` : ""}`];
  const lead = outcome === "refused" ? `: ${named}refused: ` : `: ${named}`;
  return [
    ...said.map((text): Text => [place, `${lead}${oneLine(text)}`]),
    ...warnings.map((text): Text => [place, `: ${named}warning: ${oneLine(text)}`]),
  ];
}

function plural(counts: string): string {
  return counts === "entry" ? "entries" : `${counts}s`;
}
