// A place in a flat document, and the way from line to line: indentation, comments, line ends.
import type { Comment } from "../reader.js";
import { HASH, NEWLINE, RETURN, SPACE } from "./characters.js";

/** What no comment may hold: the control characters of ASCII but the tab. */
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;

/** A document and how far it was read. What reads something leaves `at` behind it, and gives undefined for what it does not know. */
export class Cursor {
  protected at = 0;
  /** Where the line begins, how far it is indented, and whether there is one. */
  protected line = 0;
  protected indent = 0;
  protected more = false;
  /** A comment holds a control character. */
  protected harmful = false;

  constructor(
    protected readonly text: string,
    /** Start and end of every key and value, as they come; only kept to locate something. */
    protected readonly marks?: number[],
    readonly comments?: Comment[],
  ) {}

  /** To the next line that holds more than a comment, at its first character. */
  protected advance(): void {
    const { text } = this;
    for (let at = this.at; ; ) {
      this.line = at;
      let c = text.charCodeAt(at);
      while (c === SPACE) c = text.charCodeAt(++at);
      if (c === RETURN && text.charCodeAt(at + 1) === NEWLINE) c = text.charCodeAt(++at);
      if (c === HASH) {
        at = this.comment(at, this.line > 0);
        c = text.charCodeAt(at);
      }
      if (c !== NEWLINE) {
        this.more = at < text.length;
        this.indent = at - this.line;
        this.at = at;
        return;
      }
      at++;
    }
  }

  /** Past spaces; gives the character behind them. */
  protected skip(): number {
    let c = this.text.charCodeAt(this.at);
    while (c === SPACE) c = this.text.charCodeAt(++this.at);
    return c;
  }

  /** The rest of a line, which may only be a comment, and on to the next. */
  protected rest(): boolean {
    const { text } = this;
    const from = this.at;
    const c = this.skip();
    if (c === HASH) {
      if (this.at === from && text.charCodeAt(from - 1) !== SPACE) return false;
      this.at = this.comment(this.at, false);
    } else if (c === RETURN && text.charCodeAt(this.at + 1) === NEWLINE) this.at++;
    else if (c !== NEWLINE && this.at < text.length) return false;
    this.at++;
    this.advance();
    return true;
  }

  /** Past a comment, to the end of its line. */
  protected comment(start: number, alone: boolean): number {
    const { text } = this;
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const comment = text.slice(start, text[end - 1] === "\r" && stop >= 0 ? end - 1 : end);
    if (CONTROL.test(comment)) this.harmful = true;
    this.comments?.push({ start, text: comment, alone });
    return end;
  }

  /** Notes where a list or map begins; one in block form has no end of its own, and it stays 0. */
  protected begin(): number {
    return this.marks ? this.marks.push(this.at, 0) - 2 : 0;
  }
}
