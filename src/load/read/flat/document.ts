// A flat document: a map of fields whose values are scalars, lists of scalars and lists of flat maps.
import {
  BRACE,
  CLASS,
  CLOSE,
  COMMA,
  DASH,
  DOUBLE,
  HASH,
  NAME_CHARACTER,
  NEWLINE,
  OPEN,
  RETURN,
  SINGLE,
  SPACE,
  UNBRACE,
} from "./characters.js";
import { Scalars, SLOTS } from "./scalars.js";

interface Fields {
  [field: string]: unknown;
}

/** A map without a prototype; made this way V8 keeps it small and quick, made by Object.create it does not. */
function empty(): Fields {
  return Object.setPrototypeOf({}, null);
}

/** The map that used each slot last; maps are counted as they begin. */
const used = new Float64Array(SLOTS);
let begun = 0;

/** One pass over a document. */
export class FlatDocument extends Scalars {
  /** The map that was begun last. */
  private current = 0;

  record(): Fields | undefined {
    this.advance();
    // A map in the column of the margin; a line that is indented otherwise continues something unknown.
    const fields = this.map(0);
    return fields && !this.more && !this.harmful ? fields : undefined;
  }

  /** A map in block form whose keys stand in a column; `at` stands at its first key. */
  private map(column: number): Fields | undefined {
    const fields = empty();
    let count = 0;
    this.begin();
    begun++;
    const own = begun;
    this.current = own;
    while (this.more && this.indent === column) {
      const name = this.name();
      if (name === undefined || ++count > this.limits.fields) return undefined;
      // A name is there already only if its slot was used since this map began, by this map or by one inside it.
      if ((this.current !== own || used[this.slot] === own) && fields[name] !== undefined) return undefined;
      used[this.slot] = own;
      const value = this.value(column);
      if (value === undefined) return undefined;
      fields[name] = value;
    }
    return count > 0 ? fields : undefined;
  }

  /** The value behind a key, to the end of its last line. */
  private value(column: number): unknown {
    const c = this.skip();
    if (c === OPEN) return this.ended(this.list(column === 0));
    if (c !== NEWLINE && c !== RETURN && c !== HASH) return this.scalar(c);
    // Nothing behind the key: a list in block form, of a field of the record.
    if (column > 0 || !this.rest()) return undefined;
    return this.more && this.text.charCodeAt(this.at) === DASH ? this.dashes() : undefined;
  }

  /** A list in block form: its dashes stand in the column of the first. */
  private dashes(): unknown[] | undefined {
    const { text } = this;
    const column = this.indent;
    const list: unknown[] = [];
    this.begin();
    while (this.more && this.indent === column && text.charCodeAt(this.at) === DASH) {
      if (text.charCodeAt(this.at + 1) !== SPACE || list.length === this.limits.entries) return undefined;
      this.at++;
      const c = this.skip();
      const entry = c === BRACE ? this.ended(this.braces()) : this.entry(c);
      if (entry === undefined) return undefined;
      list.push(entry);
    }
    return list;
  }

  /** An entry in block form: a map when it begins with a key, else a scalar. */
  private entry(c: number): unknown {
    const { at, line } = this;
    if (!((CLASS[c] as number) & NAME_CHARACTER)) return this.scalar(c);
    const name = this.name();
    this.at = at;
    if (name === undefined) return this.scalar(c);
    if (this.marks) this.marks.length -= 2;
    this.indent = at - line;
    return this.map(this.indent);
  }

  /** A list in brackets on one line. */
  private list(maps: boolean): unknown[] | undefined {
    const mark = this.begin();
    const list: unknown[] = [];
    this.at++;
    if (this.skip() !== CLOSE) {
      do {
        const c = this.skip();
        if (c === BRACE && !maps) return undefined;
        const entry = c === BRACE ? this.braces() : this.inside(c);
        if (entry === undefined || list.length === this.limits.entries) return undefined;
        list.push(entry);
      } while (this.next());
    }
    return this.closed(CLOSE, mark) ? list : undefined;
  }

  /** A map in braces on one line. */
  private braces(): Fields | undefined {
    const mark = this.begin();
    const fields = empty();
    let count = 0;
    this.at++;
    do {
      this.skip();
      const name = this.name();
      if (name === undefined || fields[name] !== undefined || ++count > this.limits.fields) return undefined;
      const c = this.skip();
      const value = c === OPEN ? this.list(false) : this.inside(c);
      if (value === undefined) return undefined;
      fields[name] = value;
    } while (this.next());
    return this.closed(UNBRACE, mark) ? fields : undefined;
  }

  /** A scalar in brackets or braces. */
  private inside(c: number): unknown {
    return c === DOUBLE || c === SINGLE ? this.quoted(c) : this.plain(true);
  }

  private next(): boolean {
    if (this.skip() !== COMMA) return false;
    this.at++;
    return true;
  }

  private closed(sign: number, mark: number): boolean {
    if (this.skip() !== sign) return false;
    this.at++;
    if (this.marks) this.marks[mark + 1] = this.at;
    return true;
  }
}
