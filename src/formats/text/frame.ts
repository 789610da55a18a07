// A finding as a good compiler prints it: the sentence, the real line, the caret under the very key or value.

import { escapeControls, escapeUnseen, oneLine } from "../../model/escape.js";
import { greatest } from "../../model/extremes.js";
import type { Framed, Shown } from "../../model/paper.js";
import { wordsAround } from "../around.js";
import type { Colours } from "./colour.js";
import { widthOf } from "./measure.js";

const BEFORE = 2;
const WIDEST = 160;

/** The lines of one finding. */
export function frame(finding: Framed, colours: Colours): string {
  const { severity, rule, message, at, related, help } = finding;
  const places = [at, ...related];
  const margin = String(greatest(places.map(({ line }) => line))).length + 1;
  const pad = " ".repeat(margin);
  const lines = [`${colours[severity](`${severity}[${rule}]`)}${colours.strong(`: ${oneLine(message)}`)}`];
  for (const [i, place] of places.entries()) {
    const said = place.message ? `: ${oneLine(place.message)}` : "";
    lines.push(`${pad} ${colours.faint(`${escapeControls(place.file)}:${place.line}:${place.column}`)}${said}`);
    lines.push(
      ...excerpt(
        place,
        i === 0 ? BEFORE : 0,
        i === 0 ? "^" : "-",
        margin,
        (text) => (i === 0 ? colours[severity](text) : colours.note(text)),
        colours,
      ),
    );
  }
  for (const words of help) lines.push(`${pad} ${colours.faint("=")} ${oneLine(words)}`);
  return `${lines.join("\n")}\n`;
}

/** The line of a place with the lines above it, and the mark under what is meant. */
function excerpt(place: Shown, before: number, mark: string, margin: number, paint: (text: string) => string, colours: Colours): string[] {
  if (place.text === "") return [];
  if (place.around) return running(place, mark, margin, paint, colours);
  const begin = place.start - (place.column - 1);
  const lines: string[] = [];
  let above = begin;
  const earlier: string[] = [];
  for (let i = 0; i < before && above > 0; i++) {
    const start = place.text.lastIndexOf("\n", above - 2) + 1;
    const text = place.text.slice(start, above - 1);
    if (/^(---|\.\.\.)/.test(text)) break;
    earlier.unshift(text);
    above = start;
  }
  const number = (line: number) => colours.faint(`${String(line).padStart(margin)} |`);
  for (const [i, text] of earlier.entries()) lines.push(`${number(place.line - earlier.length + i)} ${shownLine(text)}`.trimEnd());
  const newline = place.text.indexOf("\n", place.start);
  const line = place.text.slice(begin, newline < 0 ? undefined : newline).replace(/\r$/, "");
  const marked = line.slice(place.column - 1, Math.max(place.column, Math.min(place.end - begin, line.length)));
  const indent = widthOf(shownLine(line.slice(0, place.column - 1)));
  if (indent > WIDEST) return lines;
  lines.push(`${number(place.line)} ${shownLine(line)}`.trimEnd());
  lines.push(
    `${colours.faint(`${" ".repeat(margin)} |`)} ${" ".repeat(indent)}${paint(mark.repeat(Math.max(1, Math.min(widthOf(shownLine(marked)), WIDEST - indent))))}`,
  );
  return lines;
}

/** The words around a place of running text, the place marked under them, and the name of what it speaks of. */
function running(place: Shown, mark: string, margin: number, paint: (text: string) => string, colours: Colours): string[] {
  const { text, start, end, named } = wordsAround(place);
  const width = (from: number, to: number) => widthOf(escapeUnseen(text.slice(from, to)));
  const name = named ? `${" ".repeat(width(0, named.start))}${colours.faint("~".repeat(width(named.start, named.end)))}` : "";
  const gap = " ".repeat(width(named ? named.end : 0, start));
  const pad = " ".repeat(margin + 2);
  return [`${pad} ${escapeUnseen(text)}`, `${pad} ${name}${gap}${paint(mark.repeat(Math.max(1, width(start, end))))}`];
}

/** A line of a file as it can be shown: tabs as spaces, harmful characters as escapes, a very long one cut. */
function shownLine(line: string): string {
  // Nothing gets shorter: what is behind the widest is not looked at, for a long line may have very many findings.
  const shown = escapeControls(
    line
      .slice(0, WIDEST + 1)
      .replace(/\t/g, "    ")
      .replace(/\r$/, ""),
  );
  return shown.length > WIDEST ? `${shown.slice(0, WIDEST)}…` : shown;
}
