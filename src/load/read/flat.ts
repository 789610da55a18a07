// The flat reader: takes a document only when every line of it is plain flat YAML, and leaves all else to the full one.
import type { Limits } from "../../model/limits.js";
import type { Path } from "../../model/record.js";
import { type Node, nodeOf, offsetsIn } from "./node.js";
import type { Comment, Offsets, Reading } from "./reader.js";
import { Recent } from "./recent.js";

/**
 * Reads what it is sure of: undefined means that the full reader must look, and says nothing of what is wrong. It takes no
 * document with a control character of ASCII.
 */
export interface FlatReader {
  read(text: string): Reading | undefined;
  locate(text: string, path: Path, of: "key" | "value"): Offsets | undefined;
  comments(text: string): Comment[] | undefined;
}

/** How deep a flat record goes: a list in a map in a list in a map. */
const DEPTH = 4;

/** A reader of fields, lists of scalars and lists of flat maps, each scalar on one line, in block form or in brackets. */
export function flatReader(limits: Limits): FlatReader {
  const roots = new Recent((text: string): Node | undefined => {
    const marks: number[] = [];
    const fields = new Scan(text, limits, marks).record();
    return fields && nodeOf(fields, marks);
  });
  return {
    read(text) {
      const fields = limits.depth < DEPTH ? undefined : new Scan(text, limits).record();
      return fields && { fields, diagnostics: [] };
    },
    locate(text, path, of) {
      const root = roots.of(text);
      return root && offsetsIn(root, path, of);
    },
    comments(text) {
      const scan = new Scan(text, limits, undefined, []);
      return scan.record() && scan.comments;
    },
  };
}

interface Fields {
  [field: string]: unknown;
}

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const HASH = 35;
const SINGLE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN = 91;
const BACKSLASH = 92;
const CLOSE = 93;
const BRACE = 123;
const UNBRACE = 125;

// What each ASCII character may be; beyond them see `harmless`.
const NAME = 1;
const DIGIT = 2;
const OPENS = 4;
const ENDS = 8;
const CLASS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const sign = String.fromCharCode(c);
  if (/[A-Za-z_]/.test(sign)) CLASS[c] = NAME | OPENS;
  else if (/\d/.test(sign)) CLASS[c] = DIGIT | OPENS;
  else if (/[(/$;=^]/.test(sign)) CLASS[c] = OPENS;
  // What may end a plain scalar or may not stand in it: control characters, a space, and the signs of YAML.
  else if (c <= SPACE || c === 127 || /[#:,[\]{}]/.test(sign)) CLASS[c] = ENDS;
}

function harmless(c: number): boolean {
  return c >= 0xa0 && c !== 0xfeff;
}

/** A map without a prototype; made this way V8 keeps it small and quick, made by Object.create it does not. */
function empty(): Fields {
  return Object.setPrototypeOf({}, null);
}

/** One pass over a document. Every method leaves `at` behind what it read and gives undefined for what it does not know. */
class Scan {
  private at = 0;
  /** Where the line begins, how far it is indented, and whether there is one. */
  private line = 0;
  private indent = 0;
  private more = false;
  /** The slot of the last name, and the map that was begun last. */
  private slot = 0;
  private current = 0;
  /** A comment holds a control character. */
  private harmful = false;

  constructor(
    private readonly text: string,
    private readonly limits: Limits,
    /** Start and end of every key and value, as they come; only kept to locate something. */
    private readonly marks?: number[],
    readonly comments?: Comment[],
  ) {}

  record(): Fields | undefined {
    this.advance();
    // A map in the column of the margin; a line that is indented otherwise continues something unknown.
    const fields = this.map(0);
    return fields && !this.more && !this.harmful ? fields : undefined;
  }

  /** To the next line that holds more than a comment, at its first character. */
  private advance(): void {
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

  /** A scalar that ends with its line. */
  private scalar(c: number): unknown {
    if (c === DOUBLE || c === SINGLE) return this.ended(this.quoted(c));
    const value = this.plain(false);
    if (value === undefined) return undefined;
    // "Plan #3" is read as "Plan": the full reader tells of it. A comment has a space behind its sign.
    if (this.skip() === HASH && this.text.charCodeAt(this.at + 1) !== SPACE) return undefined;
    return this.rest() ? value : undefined;
  }

  private ended<T>(value: T): T | undefined {
    return value !== undefined && this.rest() ? value : undefined;
  }

  /** Past spaces; gives the character behind them. */
  private skip(): number {
    let c = this.text.charCodeAt(this.at);
    while (c === SPACE) c = this.text.charCodeAt(++this.at);
    return c;
  }

  /** The rest of a line, which may only be a comment, and on to the next. */
  private rest(): boolean {
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
  private comment(start: number, alone: boolean): number {
    const { text } = this;
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const comment = text.slice(start, text[end - 1] === "\r" && stop >= 0 ? end - 1 : end);
    if (CONTROL.test(comment)) this.harmful = true;
    this.comments?.push({ start, text: comment, alone });
    return end;
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
    if (!((CLASS[c] as number) & NAME)) return this.scalar(c);
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
        const entry = c === BRACE ? (maps ? this.braces() : undefined) : this.inside(c);
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

  /** A name of ASCII letters, digits, `_` and `-`, its colon, and a space or the end of the line behind it. */
  private name(): string | undefined {
    const { text, at: start } = this;
    let at = start;
    let hash = 0;
    for (let c = text.charCodeAt(at); c < 128 && ((CLASS[c] as number) & (NAME | DIGIT) || c === DASH); c = text.charCodeAt(++at))
      hash = (hash * 31 + c) | 0;
    if (text.charCodeAt(at) !== COLON || at - start > 200 || !((CLASS[text.charCodeAt(start)] as number) & NAME)) return undefined;
    const c = text.charCodeAt(at + 1);
    if (c !== SPACE && c !== NEWLINE && c !== RETURN && at + 1 < text.length) return undefined;
    this.at = at + 1;
    this.marks?.push(start, at);
    // Few names stand in very many records: one string of each is made, and kept while no other takes its slot.
    const slot = hash & (names.length - 1);
    let name = names[slot] as string;
    if (name.length !== at - start || !text.startsWith(name, start)) {
      name = text.slice(start, at);
      names[slot] = name;
    }
    this.slot = slot;
    return name;
  }

  /** A scalar in quotes, on one line; of escapes it knows only those of the quotes and of the backslash. */
  private quoted(quote: number): string | undefined {
    const { text, at: start } = this;
    let escaped = false;
    let at = start + 1;
    for (; ; at++) {
      const c = text.charCodeAt(at);
      if (c === quote) {
        if (quote === DOUBLE || text.charCodeAt(at + 1) !== SINGLE) break;
        escaped = true;
        at++;
      } else if (c === BACKSLASH && quote === DOUBLE) {
        const next = text.charCodeAt(++at);
        if (next !== DOUBLE && next !== BACKSLASH) return undefined;
        escaped = true;
      } else if (!((c >= SPACE && c < 127) || harmless(c))) return undefined;
    }
    this.at = at + 1;
    this.marks?.push(start, at + 1);
    let value = text.slice(start + 1, at);
    if (escaped) value = quote === DOUBLE ? value.replace(/\\(.)/g, "$1") : value.replaceAll("''", "'");
    return value.length > this.limits.text ? undefined : value;
  }

  /** A plain scalar, up to the end of the line or a comment, or to what ends it in brackets. */
  private plain(flow: boolean): Meaning | undefined {
    const { text, at: start } = this;
    const opener = text.charCodeAt(start);
    if (!(opener < 128 ? (CLASS[opener] as number) & OPENS : harmless(opener))) return undefined;
    if (!flow) {
      // Most values are a line to its end: looked at as a whole, before the program is warm, that is twice as fast.
      const stop = text.indexOf("\n", start);
      const end = stop < 0 ? text.length : stop;
      const { slot } = this;
      const last = values[slot] as string;
      if (last.length === end - start && text.startsWith(last, start)) return this.taken(last, start, end, meanings[slot]);
      const value = text.slice(start, end);
      if (!SUSPECT.test(value)) {
        const meaning = typed(value, opener);
        if (meaning === undefined) return undefined;
        values[slot] = value;
        meanings[slot] = meaning;
        return this.taken(value, start, end, meaning);
      }
    }
    let end = start;
    for (let at = start; ; at++) {
      const c = text.charCodeAt(at);
      if (c < 128) {
        if (!((CLASS[c] as number) & ENDS)) end = at + 1;
        else if (c === SPACE) continue;
        else if (c === COLON) {
          const next = text.charCodeAt(at + 1);
          // A value may hold a colon, but not one that YAML would take for that of a key.
          if (!(next > SPACE) || (flow && isFlowSign(next))) return undefined;
          end = at + 1;
        } else if (c === HASH) {
          if (at === end) end = at + 1;
          else break;
        } else if (c === NEWLINE || (c === RETURN && text.charCodeAt(at + 1) === NEWLINE)) break;
        else if (c <= SPACE || c === 127) return undefined;
        else if (flow) break;
        else end = at + 1;
      } else if (harmless(c)) end = at + 1;
      else if (at >= text.length) break;
      else return undefined;
    }
    const value = text.slice(start, end);
    return this.taken(value, start, end, typed(value, opener));
  }

  private taken(value: string, start: number, end: number, meaning: Meaning | undefined): Meaning | undefined {
    this.at = end;
    this.marks?.push(start, end);
    return value.length > this.limits.text ? undefined : meaning;
  }

  /** Notes where a list or map begins; one in block form has no end of its own, and it stays 0. */
  private begin(): number {
    return this.marks ? this.marks.push(this.at, 0) - 2 : 0;
  }
}

/** What no comment may hold: the control characters of ASCII but the tab. */
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;

/** What a plain scalar that is the whole rest of its line may not hold, or only in ways that need a closer look. */
const SUSPECT = /[\x00-\x1f\x7f-\x9f\ufeff]|:(?: |$)| (?:#|$)/;

function isFlowSign(c: number): boolean {
  return c === COMMA || c === OPEN || c === CLOSE || c === BRACE || c === UNBRACE;
}

const SLOTS = 1024;
const names: string[] = new Array(SLOTS).fill("");
/** Of each slot the value that the last field had there, as written and as meant: in most records many fields have the same. */
const values: string[] = new Array(SLOTS).fill("");
const meanings: (Meaning | undefined)[] = new Array(SLOTS).fill(undefined);
/** The map that used each slot last; maps are counted as they begin. */
const used = new Float64Array(SLOTS);
let begun = 0;

/** What a plain scalar may mean. */
type Meaning = string | number | boolean;

/** What a plain scalar means: text, unless it is a number or a truth value plainly written; undefined where that is not certain. */
function typed(value: string, opener: number): Meaning | undefined {
  if (opener < 128 && (CLASS[opener] as number) & DIGIT) return counted(value);
  if (value.length > 5 || !/^(?:true|false|null)$/i.test(value)) return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** An integer, or text that begins with a digit and is no number: a date, a sentence. */
function counted(value: string): string | number | undefined {
  let at = 0;
  let number = 0;
  for (let c = value.charCodeAt(0); c >= 48 && c <= 57; c = value.charCodeAt(++at)) number = number * 10 + c - 48;
  if (at === value.length) return at > 15 || (at > 1 && value[0] === "0") ? undefined : number;
  // Digits and a dot, an `e`, an `x` or an `o` may make a number of another form; one with a space in it is none.
  return /^\d+[.eExo]\S*$/.test(value) ? undefined : value;
}
