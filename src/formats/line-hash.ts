// The hash by which GitHub's code scanning knows a line again when others were put before it.

/** So many characters from the start of a line are hashed, those of the next lines among them. */
const WINDOW = 100;
const BASE = 37;
/** What stands for the end of the file; behind it come zeros. */
const END = 0xffff;

const WORD = 2 ** 32;

/**
 * The hash of each line of a file's text, as github/codeql-action computes `primaryLocationLineHash`: a polynomial in 37
 * modulo 2^64 over the next 100 characters, without spaces and tabs and with every line end as a line feed; behind a colon
 * stands which of the lines with this hash it is.
 */
export function lineHashes(text: string): string[] {
  const { units, starts } = significant(text);
  const leaving = powerOfBase(WINDOW);
  const seen = new Map<string, number>();
  // The hash in two halves: each product below stays under 2^53.
  let [high, low] = [0, 0];
  let end = 0;
  return starts.map((start) => {
    for (; end < start + WINDOW; end++) {
      const gone = units[end - WINDOW] ?? 0;
      const sum = low * BASE + (units[end] as number) - leaving.low * gone;
      low = modulo(sum);
      high = modulo(high * BASE + Math.floor(sum / WORD) - leaving.high * gone);
    }
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The characters that are hashed, and which of them begin a line. */
function significant(text: string): { units: Uint16Array; starts: number[] } {
  const units = new Uint16Array(text.length + 1 + WINDOW);
  const starts = [0];
  let length = 0;
  let afterReturn = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const passed = code === 0x20 || code === 0x09 || (afterReturn && code === 0x0a);
    afterReturn = code === 0x0d;
    if (passed) continue;
    units[length++] = afterReturn ? 0x0a : code;
    if (afterReturn || code === 0x0a) starts.push(length);
  }
  units[length] = END;
  return { units, starts };
}

function powerOfBase(exponent: number): { high: number; low: number } {
  let [high, low] = [0, 1];
  for (let i = 0; i < exponent; i++) {
    high = modulo(high * BASE + Math.floor((low * BASE) / WORD));
    low = modulo(low * BASE);
  }
  return { high, low };
}

function modulo(number: number): number {
  return number - Math.floor(number / WORD) * WORD;
}
