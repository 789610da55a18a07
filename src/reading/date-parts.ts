// The parts that dates are made of: numbers, months, weekdays and marks, each by a letter, so that forms of dates are patterns of letters.
import type { DateNames } from "./date-names.js";
import type { TextToken } from "./tokens.js";

/** One part of a date: a number, a month, a mark, by a letter. */
export interface Atom {
  is: string;
  value: number;
  first: number;
  last: number;
}

/** The parts of dates; whatever is none is `x`. */
export function atomsOf(tokens: TextToken[], first: number, last: number, names: DateNames): Atom[] {
  const atoms: Atom[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as TextToken;
    const suffix = suffixAt(tokens, i, last, names);
    const is = token.kind === "number" ? numberIs(tokens, i) : (letterOf(token, names) ?? "x");
    const value =
      is === "M" || is === "m"
        ? (names.months.get(token.key) as number)
        : is === "W"
          ? (names.weekdays.get(token.key) as number)
          : Number(token.key);
    atoms.push({ is: suffix > 0 && is !== "d" && is !== "Y" ? "x" : is, value, first: i, last: i + 1 + suffix });
    i += suffix;
  }
  return atoms;
}

/** How many tokens behind a number make it an ordinal: `19th`, `19-го`. */
function suffixAt(tokens: TextToken[], at: number, last: number, { suffixes }: DateNames): number {
  if (tokens[at]?.kind !== "number") return 0;
  const [one, two] = [tokens[at + 1], tokens[at + 2]];
  if (at + 1 < last && one?.joined && suffixes.has(one.key)) return 1;
  return at + 2 < last && one?.key === "-" && one.joined && two?.joined && suffixes.has(two.key) ? 2 : 0;
}

function numberIs(tokens: TextToken[], at: number): string {
  const { key } = tokens[at] as TextToken;
  const before = tokens[at - 1];
  // COVID-19, ke-19: part of a word.
  const glued = before?.key === "-" && before.joined && tokens[at]?.joined && tokens[at - 2]?.kind === "word";
  if (key.length === 4 && Number(key) >= 1900 && Number(key) <= 2100) return "Y";
  if (key.length > 2 || Number(key) < 1 || Number(key) > 31) return "x";
  return glued && !before.opens ? "x" : "d";
}

const MARKS: { [mark: string]: string } = { "-": "-", ",": ",", ".": ".", "/": "/", "(": "(", ")": ")" };

function letterOf({ key, kind, capital }: TextToken, names: DateNames): string | undefined {
  if (kind === "mark") return MARKS[key];
  // English months begin with a capital; "may" and "march" do not.
  if (names.months.has(key) && (capital || /[а-я]/.test(key))) return names.short.has(key) ? "m" : "M";
  if (names.weekdays.has(key)) return "W";
  if (names.between.has(key)) return "-";
  if (names.opening.has(key)) return "f";
  return names.silent.has(key) ? "s" : undefined;
}
