// The findings of a validation as a paper: what a records keeper reads on a terminal.
import type { Locale } from "../../language/locale.js";
import { positionOf, rangeOf } from "../../load/locate.js";
import type { Location } from "../../model/finding.js";
import type { Framed, Paper, Shown } from "../../model/paper.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { helpOf, messageOf, relatedMessage } from "../shared/findings.js";
import type { CheckedFindings } from "./data.js";

/** The findings to show, and a last line that says what was checked, where. */
export function validationPaper(findings: RuledFinding[], checked: CheckedFindings, locale: Locale): Paper {
  const blocks: Paper["blocks"] = [];
  if (findings.length > 0) blocks.push({ findings: findings.map((finding) => framed(finding, locale)) });
  blocks.push({ paragraph: [lastLine(checked)] });
  return { blocks };
}

function lastLine({ summary, folder, known = 0 }: CheckedFindings): string {
  const { records, files, errors, warnings, notes, silenced, fixable } = summary;
  const looked = `${count(records, "record")} in ${count(files, "file")} of ${folder}`;
  const more = [notes > 0 ? count(notes, "note") : "", silenced > 0 ? `${silenced} silenced` : ""].filter(Boolean).join(", ");
  const mended = fixable > 0 ? `; arsom fix mends ${fixable} of them` : "";
  const before = known > 0 ? `; ${known} more ${known === 1 ? "was" : "were"} there before` : "";
  return `${looked}: ${count(errors, "error")}, ${count(warnings, "warning")}${more ? ` (${more})` : ""}${mended}${before}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** A finding with the text of its places. */
export function framed(finding: RuledFinding, locale: Locale): Framed {
  const help = helpOf(finding, locale);
  return {
    severity: finding.severity,
    rule: finding.rule,
    message: messageOf(finding, locale),
    at: shownAt(finding.at),
    related: (finding.related ?? []).map(({ at, say }) => ({ ...shownAt(at), message: relatedMessage(finding, say, locale) })),
    help: [...(help ? [`help: ${help}`] : []), `arsom explain ${finding.rule}`],
  };
}

function shownAt(location: Location): Shown {
  const { file, start, end } = rangeOf(location);
  return { file: file.path, text: file.text, start, end, ...positionOf(file.text, start) };
}
