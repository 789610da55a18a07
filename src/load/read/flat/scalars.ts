// Names and scalars of a flat document: plain ones and those in quotes, each on one line.
import type { Limits } from "../../../model/limits.js";
import type { Comment } from "../reader.js";
import {
  BACKSLASH,
  CLASS,
  COLON,
  DASH,
  DIGIT_CHARACTER,
  DOUBLE,
  ENDS_SCALAR,
  HASH,
  harmless,
  isFlowSign,
  NAME_CHARACTER,
  NEWLINE,
  OPENS_SCALAR,
  RETURN,
  SINGLE,
  SPACE,
} from "./characters.js";
import { Cursor } from "./cursor.js";
import { type Meaning, typedScalar } from "./meaning.js";

/** What a plain scalar that is the whole rest of its line may not hold, or only in ways that need a closer look. */
const SUSPECT = /[\x00-\x1f\x7f-\x9f\ufeff]|:(?: |$)| (?:#|$)/;

/** So many slots there are for names that were met; the same name always has the same slot, and may share it. */
export const SLOTS = 1024;
/** Of each slot the last name that had it. */
const names: string[] = new Array(SLOTS).fill("");
/** And the value that a field of it had, as written and as meant: in most records many fields have the same. */
const values: string[] = new Array(SLOTS).fill("");
const meanings: (Meaning | undefined)[] = new Array(SLOTS).fill(undefined);

/** Reads the names and scalars at the cursor. */
export class Scalars extends Cursor {
  /** The slot of the last name. */
  protected slot = 0;

  constructor(
    text: string,
    protected readonly limits: Limits,
    marks?: number[],
    comments?: Comment[],
  ) {
    super(text, marks, comments);
  }

  /** A scalar that ends with its line. */
  protected scalar(c: number): unknown {
    if (c === DOUBLE || c === SINGLE) return this.ended(this.quoted(c));
    const value = this.plain(false);
    if (value === undefined) return undefined;
    // "Plan #3" is read as "Plan": the full reader tells of it. A comment has a space behind its sign.
    if (this.skip() === HASH && this.text.charCodeAt(this.at + 1) !== SPACE) return undefined;
    return this.rest() ? value : undefined;
  }

  /** A value behind which its line ends, or only a comment comes. */
  protected ended<T>(value: T): T | undefined {
    return value !== undefined && this.rest() ? value : undefined;
  }

  /** A name of ASCII letters, digits, `_` and `-`, its colon, and a space or the end of the line behind it. */
  protected name(): string | undefined {
    const { text, at: start } = this;
    let at = start;
    let hash = 0;
    for (
      let c = text.charCodeAt(at);
      c < 128 && ((CLASS[c] as number) & (NAME_CHARACTER | DIGIT_CHARACTER) || c === DASH);
      c = text.charCodeAt(++at)
    )
      hash = (hash * 31 + c) | 0;
    if (text.charCodeAt(at) !== COLON || at - start > 200 || !((CLASS[text.charCodeAt(start)] as number) & NAME_CHARACTER))
      return undefined;
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
  protected quoted(quote: number): string | undefined {
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
  protected plain(flow: boolean): Meaning | undefined {
    const { text, at: start } = this;
    const opener = text.charCodeAt(start);
    if (!(opener < 128 ? (CLASS[opener] as number) & OPENS_SCALAR : harmless(opener))) return undefined;
    if (!flow) {
      // Most values are a line to its end: looked at as a whole, before the program is warm, that is twice as fast.
      const stop = text.indexOf("\n", start);
      const end = stop < 0 ? text.length : stop;
      const { slot } = this;
      const last = values[slot] as string;
      if (last.length === end - start && text.startsWith(last, start)) return this.taken(last, start, end, meanings[slot]);
      const value = text.slice(start, end);
      if (!SUSPECT.test(value)) {
        const meaning = typedScalar(value, opener);
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
        if (!((CLASS[c] as number) & ENDS_SCALAR)) end = at + 1;
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
    return this.taken(value, start, end, typedScalar(value, opener));
  }

  protected taken(value: string, start: number, end: number, meaning: Meaning | undefined): Meaning | undefined {
    this.at = end;
    this.marks?.push(start, end);
    return value.length > this.limits.text ? undefined : meaning;
  }
}
