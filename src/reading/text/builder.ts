// Builds a plain text unit by unit: every reader hands over parts of its source here, and they are made plain in one way.
import { AS_NOTHING, AS_SPACE, continuesLetter, readAs } from "./characters.js";
import type { PlainText, PublishedWords, UnreadPart, UnreadReason } from "./plain.js";

/** More accents than this on one letter are passed over: no writing has them, and to put them in order would take long. */
const MOST_MARKS = 30;

/** A plain text in the making. Parts of the source are given in the order in which they are read, each at most once. */
export class TextBuilder {
  private units: Uint16Array;
  private at: Int32Array;
  private ends: Int32Array;
  private length = 0;
  /** The last letter with the accents that follow it, where each of its units stands, and where it ends. */
  private letter = "";
  private letterAt: number[] = [];
  private letterEnd = 0;
  private marks = 0;
  /** What stands before the next unit: spaces, with their place, or the end of a paragraph. */
  private gap: "none" | "space" | "break" = "none";
  private gapStart = 0;
  private gapEnd = 0;
  private readonly unread: UnreadPart[] = [];

  constructor(private readonly source: string) {
    this.units = new Uint16Array(source.length + 1);
    this.at = new Int32Array(source.length + 1);
    this.ends = new Int32Array(source.length + 1);
  }

  /** Reads a part of the source as it is. */
  take(start: number, end: number): void {
    for (let i = start; i < end; ) {
      const code = this.source.codePointAt(i) as number;
      // Most units are ASCII with ASCII behind them, and need no look at what they are: no accent can follow.
      if (isPlainAscii(code) && i + 1 < end && isPlainAscii(this.source.charCodeAt(i + 1))) {
        this.endLetter();
        this.writeGap(i);
        this.write(code, i, ++i);
        continue;
      }
      const width = code > 0xffff && i + 1 < end ? 2 : 1;
      this.character(width === 1 && code > 0xffff ? this.source.charCodeAt(i) : code, i, i + width);
      i += width;
    }
  }

  /** Reads a part of the source as other words: what a character reference stands for. */
  put(words: string, start: number, end: number): void {
    for (const character of words) this.character(character.codePointAt(0) as number, start, end);
  }

  /** Ends the paragraph. */
  endParagraph(): void {
    this.endLetter();
    this.gap = "break";
  }

  /** Puts a space where none is written: between the parts of a heading. */
  space(start: number, end: number): void {
    this.character(AS_SPACE, start, end);
  }

  /** Notes that a part of the source is not read. */
  pass(start: number, end: number, reason: UnreadReason): void {
    if (end > start) this.unread.push({ start, end, reason });
  }

  /** The text, when all parts have been given. */
  done(published?: PublishedWords): PlainText {
    this.endLetter();
    const { length } = this;
    const at = this.at.slice(0, length + 1);
    at[length] = length > 0 ? (this.ends[length - 1] as number) : 0;
    const text = Buffer.from(this.units.buffer, 0, 2 * length).toString("utf16le");
    const unread = joined(this.source, this.unread);
    return { source: this.source, text, at, ends: this.ends.slice(0, length), unread, ...(published && { published }) };
  }

  private character(code: number, start: number, end: number): void {
    const read = readAs(code);
    if (read === AS_NOTHING) return;
    if (read === AS_SPACE) {
      this.endLetter();
      if (this.gap === "none") [this.gap, this.gapStart] = ["space", start];
      this.gapEnd = end;
      return;
    }
    const continues = continuesLetter(read);
    if (continues && this.marks === MOST_MARKS) return;
    if (!continues || this.letter === "") {
      this.endLetter();
      this.writeGap(start);
    }
    this.marks = continues ? this.marks + 1 : 0;
    this.letterAt.push(start);
    if (read > 0xffff) this.letterAt.push(end - start === 2 ? start + 1 : start);
    this.letter += String.fromCodePoint(read);
    this.letterEnd = end;
  }

  /** Writes the letter that is complete. */
  private endLetter(): void {
    if (this.letter === "") return;
    const places = this.letterAt;
    const composed = this.letter.length === 1 && this.letter < "\u0300" ? this.letter : this.letter.normalize("NFC");
    for (let i = 0; i < composed.length; i++) {
      const place = places[Math.min(i, places.length - 1)] as number;
      const end = i + 1 < composed.length ? (places[Math.min(i + 1, places.length - 1)] as number) : this.letterEnd;
      this.write(composed.charCodeAt(i), place, end);
    }
    this.letter = "";
    this.letterAt = [];
    this.marks = 0;
  }

  /** Writes what stands before the letter that begins at `next`. */
  private writeGap(next: number): void {
    const { gap } = this;
    this.gap = "none";
    if (gap === "none" || this.length === 0) return;
    if (gap === "space") this.write(0x20, this.gapStart, this.gapEnd);
    else this.write(0x0a, this.ends[this.length - 1] as number, next);
  }

  private write(unit: number, start: number, end: number): void {
    // One place is kept free for the end of `at`.
    if (this.length + 1 >= this.units.length) this.grow();
    this.units[this.length] = unit;
    this.at[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const size = 2 * this.units.length + 16;
    const [units, at, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
    units.set(this.units);
    at.set(this.at);
    ends.set(this.ends);
    [this.units, this.at, this.ends] = [units, at, ends];
  }
}

function isPlainAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Parts in their order; those of one reason with nothing but spaces between are one. */
function joined(source: string, parts: UnreadPart[]): UnreadPart[] {
  const all: UnreadPart[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last?.reason === part.reason && onlySpaces(source, last.end, part.start)) last.end = part.end;
    else all.push(part);
  }
  return all;
}

function onlySpaces(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 0x20) return false;
  return true;
}
