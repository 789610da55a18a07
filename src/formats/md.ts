// Markdown (GitHub's), fit to be an annex or a comment on a pull request.

import { escapeControls, escapeLines, escapeRunnerCommands, oneLine } from "../model/escape.js";
import { greatest } from "../model/extremes.js";
import type { Print } from "../model/output.js";
import type { Block, Entry, Framed, Span, Table, Text, TimelineLane } from "../model/paper.js";
import { citing, withSources } from "./citing.js";
import { partnerNames } from "./lanes.js";
import { withNotes } from "./marked.js";

export const md: Print = async ({ paper }) => {
  const { title, blocks, sources } = paper?.() ?? { blocks: [] };
  const listed = withSources(blocks, sources).flatMap((part) => ("marked" in part ? withNotes(part.marked) : [part]));
  const parts = [...(title ? [`# ${still(escaped(title))}`] : []), ...listed.map(citing(sources)).map(block)].filter(Boolean);
  return `${escapeRunnerCommands(parts.join("\n\n"))}\n`;
};

function block(part: Block): string {
  if ("heading" in part) return `## ${still(escaped(part.heading)).replace(/^(\d+)\\/, "$1")}`;
  if ("paragraph" in part) return inline(part.paragraph);
  if ("note" in part) return `> ${inline(part.note)}`;
  if ("list" in part) return part.list.map((item, i) => `${part.ordered ? `${i + 1}.` : "-"} ${inline(item)}`).join("\n");
  if ("code" in part) return fenced(part.code);
  if ("drawing" in part || "sources" in part) return "";
  if ("bars" in part)
    return table({ columns: [column(""), column(part.unit)], rows: part.bars.map(({ label, count }) => [[label], [String(count)]]) });
  if ("verbatim" in part) return fenced(part.verbatim);
  if ("fields" in part) return table({ columns: [column(""), column("")], rows: part.fields.map(({ name, text }) => [[name], text]) });
  if ("findings" in part) return part.findings.map(finding).join("\n");
  if ("marked" in part) return "";
  return table("table" in part ? part.table : annex(part.timeline, part.headings, part.lanes));
}

function finding({ severity, rule, message, at, help }: Framed): string {
  const place = `\`${escapeControls(at.file).replaceAll("`", "'")}:${at.line}\``;
  return `- **${severity}** \`${rule}\` ${inline([message])} (${place})${help.map((words) => `\n  - ${inline([words])}`).join("")}`;
}

function column(heading: string) {
  return { key: heading, heading };
}

/** A timeline as a table: when, with whom where it is of several partners, what, where, who. */
function annex(entries: Entry[], headings = ["Date", "Event", "Place", "Co-chairs"], lanes: TimelineLane[] = []): Table {
  const names = partnerNames(lanes);
  const rows = entries.map((entry) => {
    const partners: Text[] = lanes.length > 0 ? [[(names.get(entry) ?? []).join(", ")]] : [];
    return [[entry.when], ...partners, [entry.title], [entry.place ?? ""], [entry.chairs.join(", ")]];
  });
  const [date = "", ...further] = headings;
  const partner = lanes.slice(0, 1).map(({ heading }) => heading);
  return { columns: [date, ...partner, ...further].map(column), rows };
}

function table({ columns, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [line(columns.map(({ heading }) => inline([heading]))), line(rule), ...rows.map((row) => line(row.map(inline)))].join("\n");
}

function inline(text: Text): string {
  return still(text.map(span).join(""));
}

function span(part: Span): string {
  if (typeof part === "string") return escaped(part);
  if ("strong" in part) return marked("**", part.strong);
  if ("emphasis" in part) return marked("*", part.emphasis);
  if ("faint" in part) return address(part.faint) ?? escaped(part.faint);
  if ("alert" in part) return marked("**", part.alert);
  if ("foreign" in part) return escaped(part.foreign);
  return "record" in part ? escaped(part.text) : escaped(`[${part.cite.join(", ")}]`);
}

/** Text between two marks, which are none where a space follows the first or precedes the last: spaces stand outside them. */
function marked(mark: string, text: string): string {
  const words = text.trim();
  if (words === "") return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${escaped(words)}${mark}${text.slice(at + words.length)}`;
}

/** A fence longer than any in the text, so that no text can end it. */
function fenced(code: string): string {
  const longest = Math.max(2, greatest([...code.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${escapeLines(code)}\n${fence}`;
}

/** Text in which nothing is markup: Markdown's own signs and HTML's. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|<>~#&$]/g, (sign) => `\\${sign}`)
    .replace(/^(\d*)([-+.)])(?=\s|--)/, "$1\\$2");
}

/** A text that is the address of a web page and nothing else, as a link; one to GitHub, where a report would be mentioned, is text. */
function address(text: string): string | undefined {
  const link = /^ ?https?:/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return link && !/(^|\.)github\.com$/.test(link.hostname)
    ? `${text.startsWith(" ") ? " " : ""}<${link.href.replaceAll("|", "%7C").replaceAll("##", "#%23")}>`
    : undefined;
}

// What GitHub makes a message to someone, or a mention on another page, in text that is no markup: addresses of its own,
// `@name`, `#12` behind its escape, `GH-12`, and hexadecimal numbers that may be commits (seven letters alone are words:
// acceded). Our links are left, and so are addresses elsewhere, which a reader copies.
const LIVE =
  /(?<!\\)<https?:[^<>]*>|(?<=\bgithub)(?=\.com\b)|(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=\bGH-)(?=\d)|(?<=\b[\da-f])(?=[\da-f]{7,39}\b)|(?<=\b\d)(?=[\da-f]{6}\b)|(?<=\b[a-f])(?=[a-f]{0,5}\d)(?=[\da-f]{6}\b)/gi;

/** Markdown in which text does nothing: a space of no width stands in each thing that would, and is not seen. */
function still(markdown: string): string {
  return markdown.replace(LIVE, (link) => link || "&#8203;").replace(/^\s*:(?=:)/, "\\:");
}
