// The gate on every output: control characters are shown, never sent.

// Control characters but tab and newline, bidi overrides and isolates, lone surrogates.
const HARMFUL =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that can reach a terminal as nothing but text: what is harmful stands as `\u{1b}`. */
export function plain(text: string): string {
  return text.replace(HARMFUL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
