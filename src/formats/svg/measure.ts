// How wide text may be in any usual sans-serif font: the wider of Arial's and DejaVu's letters, never less.

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Hundredths of the font's size, and the characters that take at most so much. */
const WIDTHS: [number, string][] = [
  [30, "'Iijl"],
  [36, ",./:;\\f| ·‘’"],
  [42, "!()-[]t"],
  [45, "r"],
  [50, '"*J`°'],
  [55, "csz“”гзсэ"],
  [60, "?L_kvxyвктухчьяќў–•"],
  [66, "$0123456789FTabdeghnopqu{}«»ГЗТУабеийлнопрё"],
  [70, "ABEKPSVXYZЕБАВРХЧЬдцЁ"],
  [75, "CHNRUИЙКЛНПСЭЯмъ"],
  [80, "&DGOQДОЦы"],
  [86, "#+<=>^w~×ЪФюфЄєІіЇїҐґ"],
  [91, "MМФЫж"],
  [96, "%шщ"],
  [103, "Wm@—…→"],
  [113, "№ЖШЩЮ"],
];
const KNOWN = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
const LATIN = /^[\u00c0-\u017f]$/;

/** The width of a text at a size; bold letters are a tenth wider. */
export function drawnWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += KNOWN.get(character) ?? (LATIN.test(character) ? 110 : 125);
  return (hundredths / 100) * size * (bold ? 1.1 : 1);
}

/** True when a character is in it whose width no table tells: such a text is given a length to keep to. */
export function hasUnknownWidth(text: string): boolean {
  return [...text].some((character) => !KNOWN.has(character) && !LATIN.test(character));
}

/** A text that fits a width, cut with an ellipsis where it must be. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (drawnWidth(text, size, bold) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (drawnWidth(`${kept}${segment}…`, size, bold) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A text on lines of a width, at most so many; the last one is cut. */
export function linesWithin(text: string, width: number, size: number, most: number, bold = false): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
    if (rows.length > 0 && drawnWidth(longer, size, bold) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  const kept = rows.length > most ? [...rows.slice(0, most - 1), rows.slice(most - 1).join(" ")] : rows;
  return kept.map((row) => fitted(row, width, size, bold));
}

/** A text on lines of a width, at most so many; what has no room is left out from a word on, and an ellipsis says so. */
export function wholeWords(text: string, width: number, size: number, most: number, bold = false): string[] {
  const rows = linesWithin(text, width, size, Number.POSITIVE_INFINITY, bold);
  if (rows.length <= most) return rows;
  const words = (rows[most - 1] as string).split(" ");
  while (words.length > 1 && drawnWidth(`${words.join(" ")} …`, size, bold) > width) words.pop();
  return [...rows.slice(0, most - 1), `${words.join(" ")} …`];
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
