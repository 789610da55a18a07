// A text taken apart into words, numbers and marks, each with its place.
import { bare } from "../model/fold.js";

/** One word, number or mark of a text; offsets count in the text that is read. */
export interface TextToken {
  kind: "word" | "number" | "mark";
  /** What it is compared by: small letters, Latin ones without accents. */
  key: string;
  start: number;
  end: number;
  /** It begins with a capital letter; all its letters are capitals. */
  capital: boolean;
  capitals: boolean;
  /** Nothing stands between it and the token before. */
  joined: boolean;
  /** It begins a paragraph. */
  opens: boolean;
}

/** The tokens of a text in one pass; a line feed parts paragraphs. */
export function textTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let opens = true;
  let at = 0;
  while (at < text.length) {
    const point = text.codePointAt(at) as number;
    const size = point > 0xffff ? 2 : 1;
    if (point === 0x0a) opens = true;
    if (point <= 0x20) {
      at += size;
      continue;
    }
    const end = endOf(text, at, size);
    const written = text.slice(at, end);
    const kind = kindOf(written);
    const key = kind === "word" ? keyOf(written) : written;
    const capital = kind === "word" && isCapital(written.charAt(0));
    // `RoK` is written for `ROK`.
    const capitals = capital && (written === written.toUpperCase() || /^\p{Lu}\p{Ll}\p{Lu}$/u.test(written));
    tokens.push({ kind, key, start: at, end, capital, capitals, joined: tokens.at(-1)?.end === at, opens });
    opens = false;
    at = end;
  }
  return tokens;
}

/** Where the token that begins at a place ends: a run of letters or figures, `U.S.`, or one mark. */
function endOf(text: string, start: number, size: number): number {
  if (isFigure(text, start)) {
    let end = start + 1;
    while (isFigure(text, end)) end++;
    return end;
  }
  if (!isLetter(text, start)) return start + size;
  let end = start;
  let letters = 0;
  for (;;) {
    const run = runOfLetters(text, end);
    letters = Math.max(letters, run - end);
    end = run;
    const mark = text.charAt(end);
    // `U.S.` and `H.E.` are one word each; so are `Jum'at` and `Men's`.
    if (mark === "'" && isLetter(text, end + 1)) end++;
    else if (mark === "." && letters === 1 && isLetter(text, end + 1) && !isLetter(text, end + 2)) end++;
    else return mark === "." && end - start > 1 && letters === 1 ? end + 1 : end;
  }
}

function runOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetter(text, end)) end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  return end;
}

const LETTER = /^[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) as number));
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function kindOf(written: string): TextToken["kind"] {
  if (isFigure(written, 0)) return "number";
  return isLetter(written, 0) ? "word" : "mark";
}

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z]/;

/** Latin letters that look like Cyrillic ones; either is typed for the other. */
const ALIKE: [latin: string, cyrillic: string][] = [..."aceopxykmthb"].map((letter, i) => [letter, "асеорхукмтнв".charAt(i)]);
const TO_CYRILLIC = new Map(ALIKE);
const TO_LATIN = new Map(ALIKE.map(([latin, cyrillic]) => [cyrillic, latin]));

/** What a word is compared by. `Russia's` is `russia`; a word of two alphabets is read in the one that most of its letters are of. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase().replace(/'s$/, "").replace(/\.$/, "");
  if (!CYRILLIC.test(lower)) return bare(lower);
  return (LATIN.test(lower) ? inOneAlphabet(lower) : lower).replaceAll("ё", "е");
}

function inOneAlphabet(word: string): string {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter)).length;
  const other = cyrillic * 2 >= letters.length ? TO_CYRILLIC : TO_LATIN;
  return letters.map((letter) => other.get(letter) ?? letter).join("");
}
