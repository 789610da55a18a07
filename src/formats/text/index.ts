// Plain text, the default: fitted and coloured on a terminal, tab-separated and whole in a pipe.

import { localeOf as languageOf } from "../../language/index.js";
import { escapeLines, escapeRunnerCommands, oneLine } from "../../model/escape.js";
import { greatest } from "../../model/extremes.js";
import type { Print, Screen } from "../../model/output.js";
import { type Block, type Paper, plainText, type Span, type Table, type Text } from "../../model/paper.js";
import { citing, withSources } from "../citing.js";
import { withNotes } from "../marked.js";
import { partsOf } from "../parts.js";
import { barChart } from "./bars.js";
import { type Colours, coloursFor } from "./colour.js";
import { frame } from "./frame.js";
import { grid, gridWidth } from "./grid.js";
import { measured } from "./measure.js";
import { timelineText } from "./timeline.js";
import { wrap } from "./wrap.js";

export const text: Print = ({ paper, plain = paper }, screen) => {
  const made = plain?.() ?? { blocks: [] };
  return measured(() => printed(made, screen));
};

async function printed(paper: Paper, screen: Screen): Promise<string> {
  const { title, blocks, sources } = paper;
  const colours = await coloursFor(screen.colour);
  const parts: string[] = [];
  if (title) parts.push(`${colours.title(oneLine(title))}\n`);
  const cited = citing(sources);
  const plain = withSources(blocks, sources).flatMap((part) => ("marked" in part ? withNotes(part.marked) : [part]));
  for (const part of plain) parts.push(await block(cited(part), screen, colours, paper));
  // In a pipe a table alone is just its lines; papers keep a blank line between their blocks.
  return escapeRunnerCommands(parts.filter((part) => part !== "").join("\n"));
}

async function block(part: Block, screen: Screen, colours: Colours, paper: Paper): Promise<string> {
  if ("heading" in part) return `${colours.heading(oneLine(part.heading))}\n`;
  if ("paragraph" in part) return `${wrapped(part.paragraph, screen, colours, "")}\n`;
  if ("note" in part) return `${wrapped(part.note, screen, colours, "")}\n`;
  if ("list" in part)
    return part.list.map((item, i) => `${wrapped(item, screen, colours, part.ordered ? `${i + 1}. `.padStart(5) : "  - ")}\n`).join("");
  if ("verbatim" in part) return `${escapeLines(part.verbatim)}\n`;
  if ("code" in part)
    return `${escapeLines(part.code)
      .split("\n")
      .map((line) => `    ${line}`.trimEnd())
      .join("\n")}\n`;
  if ("fields" in part) return fields(part.fields, screen, colours);
  if ("findings" in part) return part.findings.map((finding) => frame(finding, colours)).join("\n");
  if ("drawing" in part || "sources" in part || "marked" in part) return "";
  if ("bars" in part) return barChart(part.bars, screen, colours);
  const language = () => languageOf(paper.lang ?? "en");
  if ("timeline" in part) return timelineText(part.timeline, screen, colours, await language(), part.lanes);
  const inPaper = paper.title !== undefined;
  if (!screen.terminal) return tabbed(part.table, inPaper);
  const parts = partsOf(part.table, (columns) => gridWidth(part.table, columns) <= screen.width);
  return (await Promise.all(parts.map((table) => grid(table, screen, colours, inPaper, language)))).join("\n");
}

function fields(list: { name: string; text: Text }[], screen: Screen, colours: Colours): string {
  if (!screen.terminal)
    return list.map(({ name, text }) => `${oneLine(name)}\t${text.map((span) => oneLine(words(span))).join("")}\n`).join("");
  const indent = greatest(list.map(({ name }) => name.length)) + 2;
  return list
    .map(({ name, text }) => {
      const body = wrapped(text, screen, colours, " ".repeat(indent)).slice(indent);
      return `${colours.faint(oneLine(name).padEnd(indent))}${body}\n`;
    })
    .join("");
}

/** One header line and a line a row, whatever the width; a table that is the whole result is headed by the keys of its columns. */
function tabbed({ columns, rows }: Table, inPaper: boolean): string {
  const line = (cells: string[]) => `${cells.map(oneLine).join("\t")}\n`;
  return (
    line(columns.map(({ key, heading }) => (inPaper ? heading : key))) +
    rows.map((row) => line(row.map((cell) => cell.map(words).join("")))).join("")
  );
}

/** Text of spans, coloured, broken to the width of a terminal; lines after the first stand under its text. */
function wrapped(spans: Text, screen: Screen, colours: Colours, lead: string): string {
  const coloured = spans.map((span) => colours.span(span, oneLine(words(span)))).join("");
  return lead + (screen.terminal ? wrap(coloured, screen.width - lead.length).join(`\n${" ".repeat(lead.length)}`) : coloured);
}

/** The words of one span. */
function words(span: Span): string {
  return plainText([span]);
}
