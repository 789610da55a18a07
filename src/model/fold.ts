// Text as it is compared and sorted: by code point after NFC and case folding, never by locale.

/** Case folded, NFC: for sorting and for closed values. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Small Latin letters that Unicode does not take apart into a letter and a mark, as they are written without one. */
export const UNMARKED: { [letter: string]: string } = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ĸ: "k",
  ſ: "s",
};

/** Case folded without accents (`Türkiye` is `turkiye`, `Łódź` is `lodz`): for searching open text. */
export function bare(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(/[æœøłđðþßħŧŋıĸſ]/g, (letter) => UNMARKED[letter] as string);
}

/** Orders two texts by code point after folding; equal texts fall back to their plain code points. */
export function compareText(a: string, b: string): number {
  return compareCodes(fold(a), fold(b)) || compareCodes(a, b);
}

/** Orders by code point; `<` on strings orders by UTF-16 unit, which puts U+FFxx after the astral planes. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    if (isSurrogate(x) === isSurrogate(y)) return x - y;
    return isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** Sorts texts by code point, in place; without surrogates that is the order of JavaScript's own sort, which is faster. */
export function sortCodes(texts: string[]): void {
  if (texts.some((text) => /[\ud800-\udfff]/.test(text))) texts.sort(compareCodes);
  else texts.sort();
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
