// How a single character is read: as itself, as a plainer one, as a space, or not at all.

/** What `readAs` gives for a character that is passed over. */
export const AS_NOTHING = -1;
/** What `readAs` gives for every kind of space. */
export const AS_SPACE = 0x20;

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u;
const SPACES = /^[\s\u0085]$/u;
const CONTINUES = /^[\p{M}\u1160-\u11ff]$/u;
const REPLACEMENT = 0xfffd;

const PLAIN = new Map<number, number>();
for (const dash of "\u2010\u2011\u2012\u2013\u2014\u2015\u2212") PLAIN.set(dash.charCodeAt(0), 0x2d);
for (const quote of "“”„‟«»") PLAIN.set(quote.charCodeAt(0), 0x22);
for (const quote of "‘’‚‛‹›ʼ") PLAIN.set(quote.charCodeAt(0), 0x27);

/** The code point that a code point is read as, `AS_SPACE` or `AS_NOTHING`. */
export function readAs(code: number): number {
  if (code > 0x20 && code < 0x7f) return code;
  if ((code >= 0xc0 && code < 0x2b0) || (code >= 0x400 && code < 0x530 && (code < 0x483 || code > 0x489))) return code;
  const plain = PLAIN.get(code);
  if (plain !== undefined) return plain;
  if (code >= 0xd800 && code < 0xe000) return REPLACEMENT;
  const character = String.fromCodePoint(code);
  // A byte-order mark within the text is a space to JavaScript, and nothing to a reader.
  if (code !== 0xfeff && SPACES.test(character)) return AS_SPACE;
  return INVISIBLE.test(character) ? AS_NOTHING : code;
}

/** Whether a character belongs to the letter before it: an accent, or a part of a Korean syllable. */
export function continuesLetter(code: number): boolean {
  return code >= 0x300 && CONTINUES.test(String.fromCodePoint(code));
}
