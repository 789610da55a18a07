// Findings with the lines of the files that they speak of, the very words marked.
import type { Framed, Shown } from "../../model/paper.js";
import { wordsAround } from "../around.js";
import type { Markup } from "../svg/markup.js";
import { joinMarkup, tag } from "./tag.js";

const WIDEST = 240;

/** A list of findings, an article each. */
export function findings(list: Framed[]): Markup {
  return joinMarkup(list.map(finding));
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
  return at.text === "" ? where : joinMarkup([where, tag("pre", { tabindex: 0 }, tag("code", {}, ...excerpt(at, before)))]);
}

function excerpt(place: Shown, before: number): (string | Markup)[] {
  if (place.around) {
    const { text, start, end } = wordsAround(place);
    return [text.slice(0, start), tag("mark", {}, text.slice(start, end)), text.slice(end)];
  }
  const { text, start, end, line, column } = place;
  const begin = start - (column - 1);
  let earlier = "";
  for (let i = 1, first = begin; i <= before && first > 0; i++) {
    const above = text.lastIndexOf("\n", first - 2) + 1;
    // No more of a line than can be shown: a very long one may have very many findings.
    const row = text.slice(above, Math.min(first - 1, above + WIDEST));
    if (/^(---|\.\.\.)/.test(row)) break;
    earlier = `${line - i} | ${row.replace(/\r$/, "")}\n${earlier}`;
    first = above;
  }
  const stop = text.indexOf("\n", start);
  const from = start - begin < WIDEST ? begin : start - WIDEST / 2;
  const last = Math.min(stop < 0 ? text.length : stop, from + WIDEST);
  const upTo = Math.min(Math.max(end, start + 1), last);
  return [
    `${earlier}${line} | ${from > begin ? "…" : ""}${text.slice(from, start)}`,
    tag("mark", {}, text.slice(start, upTo)),
    text.slice(upTo, last).replace(/\r$/, ""),
  ];
}
