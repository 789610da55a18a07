// Breaks text into lines at spaces, colours left whole.
import { widthOf } from "./measure.js";

/** Lines no wider than `width`; a word that is wider stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = widthOf(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.push(line);
        [line, used] = [word, wide];
      } else {
        line = used > 0 ? `${line} ${word}` : word;
        used += (used > 0 ? 1 : 0) + wide;
      }
    }
    lines.push(line);
  }
  return lines;
}
