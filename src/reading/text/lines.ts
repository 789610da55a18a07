// The lines of a text, however they end.

/** A line: where it begins, where its words end, and where the next begins. */
export interface TextLine {
  start: number;
  end: number;
  next: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a source from an offset on; the line ends LF, CR LF, CR, and the rarer form feed, vertical tab and U+2028, U+2029. */
export function* textLines(source: string, from: number): Generator<TextLine> {
  for (let start = from; start < source.length; ) {
    let end = start;
    while (end < source.length && !endsLine(source.charCodeAt(end))) end++;
    const next = end + (source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF ? 2 : 1);
    yield { start, end, next: Math.min(next, source.length) };
    start = next;
  }
}

function endsLine(unit: number): boolean {
  return (unit >= LF && unit <= CR) || unit === 0x2028 || unit === 0x2029;
}

/** Where the first character of a line stands that is no space or tab; the line's end when it is blank. */
export function indentEnd(source: string, { start, end }: TextLine): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** Where the words of a line end, without the spaces behind them. */
export function wordsEnd(source: string, { start, end }: TextLine): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}
