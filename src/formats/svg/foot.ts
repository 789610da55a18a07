// What stands below a drawing: what its signs mean, and how many labels were cut.
import type { Locale } from "../../language/locale.js";
import type { Drawing } from "../../model/paper.js";
import type { DrawnBlock } from "./blocks.js";
import { legend } from "./legend.js";
import { element, type Markup } from "./markup.js";
import { fitted } from "./measure.js";
import { light } from "./palette.js";
import { SIZE } from "./sizes.js";

/** The parts of the foot from a place downwards, and how high it is. */
export function footOf(
  drawing: Drawing,
  blocks: DrawnBlock[],
  top: number,
  width: number,
  locale: Locale,
): { parts: Markup[]; height: number } {
  const line = (y: number, text: string) =>
    element("text", { class: "faint", x: 16, y, fill: light.faint }, fitted(text, width - 32, SIZE));
  if (blocks.length === 0) return { parts: [line(top + 14, locale.phrase("drawing-nothing"))], height: 20 };
  const { parts, height } = legend(drawing, top + 6, width, locale, light);
  const shortened = blocks.reduce((sum, block) => sum + block.shortened, 0);
  if (shortened === 0) return { parts, height: height + 6 };
  return {
    parts: [...parts, line(top + height + 22, locale.phrase("drawing-shortened").replace("{count}", String(shortened)))],
    height: height + 28,
  };
}
