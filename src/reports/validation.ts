// The findings of a validation as a paper: what a records keeper reads on a terminal.
import type { Words } from "../language/words.js";
import { positionOf, stretchOf } from "../load/locate.js";
import type { Spot } from "../model/finding.js";
import type { Framed, Paper, Shown } from "../model/paper.js";
import type { Judged } from "../rules/engine/check.js";
import { helpOf, messageOf, relatedMessage, type Summary } from "./findings.js";

/** The findings to show, and a last line that says what was checked, where. */
export function validationPaper(findings: Judged[], summary: Summary, folder: string, words: Words, quiet: boolean): Paper {
  const blocks: Paper["blocks"] = [];
  if (!quiet && findings.length > 0) blocks.push({ findings: findings.map((finding) => framed(finding, words)) });
  blocks.push({ paragraph: [lastLine(summary, folder)] });
  return { blocks };
}

function lastLine({ records, files, errors, warnings, notes, silenced, fixable }: Summary, folder: string): string {
  const looked = `${count(records, "record")} in ${count(files, "file")} of ${folder}`;
  const more = [notes > 0 ? count(notes, "note") : "", silenced > 0 ? `${silenced} silenced` : ""].filter(Boolean).join(", ");
  return `${looked}: ${count(errors, "error")}, ${count(warnings, "warning")}${more ? ` (${more})` : ""}${fixable > 0 ? `; arsom fix mends ${fixable} of them` : ""}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** A finding with the text of its places. */
export function framed(finding: Judged, words: Words): Framed {
  const help = helpOf(finding, words);
  return {
    severity: finding.severity,
    rule: finding.rule,
    message: messageOf(finding, words),
    at: shownAt(finding.at),
    related: (finding.related ?? []).map(({ at, say }) => ({ ...shownAt(at), message: relatedMessage(finding, say, words) })),
    help: [...(help ? [`help: ${help}`] : []), `arsom explain ${finding.rule}`],
  };
}

function shownAt(spot: Spot): Shown {
  const { file, start, end } = stretchOf(spot);
  return { file: file.path, text: file.text, start, end, ...positionOf(file.text, start) };
}
