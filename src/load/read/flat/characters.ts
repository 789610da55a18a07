// Characters by what they may be in a flat document.

export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const DOUBLE = 34;
export const HASH = 35;
export const SINGLE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN = 91;
export const BACKSLASH = 92;
export const CLOSE = 93;
export const BRACE = 123;
export const UNBRACE = 125;

export const NAME_CHARACTER = 1;
export const DIGIT_CHARACTER = 2;
export const OPENS_SCALAR = 4;
export const ENDS_SCALAR = 8;
/** What each ASCII character may be, as bits; beyond them see `harmless`. */
export const CLASS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const sign = String.fromCharCode(c);
  if (/[A-Za-z_]/.test(sign)) CLASS[c] = NAME_CHARACTER | OPENS_SCALAR;
  else if (/\d/.test(sign)) CLASS[c] = DIGIT_CHARACTER | OPENS_SCALAR;
  else if (/[(/$;=^]/.test(sign)) CLASS[c] = OPENS_SCALAR;
  // What may end a plain scalar or may not stand in it: control characters, a space, and the signs of YAML.
  else if (c <= SPACE || c === 127 || /[#:,[\]{}]/.test(sign)) CLASS[c] = ENDS_SCALAR;
}

/** True of a character beyond ASCII that any text may hold. */
export function harmless(c: number): boolean {
  return c >= 0xa0 && c !== 0xfeff;
}

/** True of a sign that means something in brackets and braces. */
export function isFlowSign(c: number): boolean {
  return c === COMMA || c === OPEN || c === CLOSE || c === BRACE || c === UNBRACE;
}
