// Findings with the lines of the files that they speak of, the very words marked.
import type { Framed, Shown } from "../../model/paper.js";
import type { Markup } from "../svg/markup.js";
import { joined, tag } from "./tag.js";

const WIDEST = 240;

/** A list of findings, an article each. */
export function findings(list: Framed[]): Markup {
  return joined(list.map(finding));
}

function finding({ severity, rule, message, at, related, help }: Framed): Markup {
  return tag(
    "article",
    { class: "finding item" },
    tag("p", {}, tag("span", { class: `severity of-${severity}` }, severity), " ", tag("code", {}, rule), " ", message),
    place(at, 2),
    ...related.map((one) => place(one, 0)),
    help.length > 0 ? tag("ul", {}, ...help.map((line) => tag("li", {}, line))) : undefined,
  );
}

/** File and line, and what stands there with the lines above it. */
function place(at: Shown, before: number): Markup {
  const said = at.message ? `: ${at.message}` : "";
  const where = tag("p", { class: "faint" }, `${at.file}:${at.line}:${at.column}${said}`);
  return at.text === "" ? where : joined([where, tag("pre", { tabindex: 0 }, tag("code", {}, ...excerpt(at, before)))]);
}

function excerpt({ text, start, end, line, column }: Shown, before: number): (string | Markup)[] {
  const begin = start - (column - 1);
  let first = begin;
  let number = line;
  for (let i = 0; i < before && first > 0; i++) {
    const above = text.lastIndexOf("\n", first - 2) + 1;
    if (/^(---|\.\.\.)/.test(text.slice(above, first))) break;
    first = above;
    number--;
  }
  const stop = text.indexOf("\n", start);
  const last = Math.min(stop < 0 ? text.length : stop, begin + WIDEST);
  const upTo = Math.min(Math.max(end, start + 1), last);
  const earlier = text.slice(first, begin).split("\n").slice(0, -1);
  const numbered = earlier.map((row, i) => `${number + i} | ${row.replace(/\r$/, "").slice(0, WIDEST)}\n`).join("");
  return [
    `${numbered}${line} | ${text.slice(begin, start)}`,
    tag("mark", {}, text.slice(start, upTo)),
    text.slice(upTo, last).replace(/\r$/, ""),
  ];
}
