// Counts as a table whose numbers have a bar beside them.
import { greatest } from "../../model/extremes.js";
import type { Markup } from "../svg/markup.js";
import { element } from "../svg/markup.js";
import { light } from "../svg/palette.js";
import { joinMarkup, tag } from "./tag.js";

const WIDE = 240;

/** Labels, the number of each, and a bar in proportion. */
export function bars(list: { label: string; count: number }[], unit: string): Markup {
  const most = Math.max(1, greatest(list.map(({ count }) => count)));
  const rows = list.map(({ label, count }) => {
    const width = Math.max(count > 0 ? 1 : 0, (count / most) * WIDE);
    const bar = element("rect", { class: "level-ministerial", width, height: 12, y: 2, fill: light.levels.ministerial });
    const picture = element(
      "svg",
      { viewBox: `0 0 ${WIDE} 16`, width: WIDE, height: 16, preserveAspectRatio: "none", "aria-hidden": "true" },
      bar,
    );
    return tag(
      "tr",
      { class: "item" },
      tag("th", { scope: "row" }, label),
      tag("td", { class: "number" }, String(count)),
      tag("td", { class: "bar" }, picture),
    );
  });
  return tag("table", { class: "bars" }, tag("caption", {}, unit), tag("tbody", {}, joinMarkup(rows)));
}
