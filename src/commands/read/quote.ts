// The words of a text that a claim came from, as a comment behind a field: short, on one line, and nothing but words.

/** Words of a text, as offsets in it. */
export interface QuotedWords {
  start: number;
  end: number;
}

/** More words than these are not quoted: a quotation names a place, and does not stand for the text. */
const MOST_WORDS = 15;
/** A word may be very long. */
const MOST_CHARACTERS = 160;
/** How many words before the value are quoted with it. */
const BEFORE = 4;
/** As far back they are looked for. */
const REACH = 80;

/** The comment on what these words say; undefined where no word of them may stand in one. */
export function quoteOf(text: string, ranges: QuotedWords[]): string | undefined {
  const apart = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: QuotedWords[] = [];
  for (const { start, end } of apart) {
    const from = Math.max(beginOf(text, start), parts.at(-1)?.end ?? 0);
    if (end > from) parts.push({ start: from, end });
  }
  const words = parts.map((part) => harmless(text.slice(part.start, part.end))).filter((part) => part !== "");
  const shown = shortened(words.join(" … "));
  return shown === "" ? undefined : `# "${shown}"`;
}

/** Where the words before a value begin: in its sentence, and in its paragraph. */
function beginOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const border = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("; "));
  const own = before.slice(border < 0 ? 0 : border + 1);
  const words = [...own.matchAll(/\S+/g)];
  // What the reach cut into two is no word.
  const whole = border < 0 && start > REACH ? words.slice(1) : words;
  const first = whole.slice(-BEFORE)[0];
  return first === undefined ? start : start - own.length + first.index;
}

/** Letters, figures, signs and single spaces: no other mark could end the comment, or begin a silence or a command within it. */
function harmless(words: string): string {
  return words
    .replace(/"/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+|#/gu, " ")
    .trim();
}

function shortened(words: string): string {
  const all = words.split(" ");
  const some = all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS - 1).join(" ")} …` : words;
  return some.length > MOST_CHARACTERS ? `${[...some.slice(0, MOST_CHARACTERS * 2)].slice(0, MOST_CHARACTERS).join("")}…` : some;
}
