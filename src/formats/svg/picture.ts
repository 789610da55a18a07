// The frame of a picture: its size, its font, what it says to those who cannot see it.
import { element, lines, type Markup } from "./markup.js";
import { linesWithin, onOneLine } from "./measure.js";
import { light } from "./palette.js";
import { SIZE } from "./sizes.js";

const FONTS = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif";

interface Described {
  title: string;
  description: string;
  lang: string;
}

/** A title on one line or two, in a width. */
export function titleParts(title: string, width: number): Markup[] {
  const look = { class: "ink", x: 16, "font-size": 18, "font-weight": "bold", fill: light.ink };
  return linesWithin(onOneLine(title), width - 32, 18, 2, true).map((row, i) => element("text", { ...look, y: 26 + 26 * i }, row));
}

/** The parts as one picture of a width and height, with a title and a description for those who cannot see it. */
export function picture(
  parts: Markup[],
  [width, height]: [number, number],
  { title, description, lang }: Described,
  id: string,
  part = "",
): string {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    lang,
    "aria-labelledby": `${id}-title ${id}-desc`,
    "font-family": FONTS,
    "font-size": SIZE,
  };
  return element(
    "svg",
    frame,
    element("title", { id: `${id}-title` }, onOneLine(title + part)),
    element("desc", { id: `${id}-desc` }, onOneLine(description)),
    element("rect", { class: "paper", width, height, fill: light.paper }),
    { markup: "\n" },
    lines(parts),
    { markup: "\n" },
  ).markup;
}
