// What a plain scalar means: text, a number or a truth value.
import { CLASS, DIGIT_CHARACTER } from "./characters.js";

/** What a plain scalar may mean. */
export type Meaning = string | number | boolean;

/** What a plain scalar means: text, unless it is a number or a truth value plainly written; undefined where that is not certain. */
export function typedScalar(value: string, opener: number): Meaning | undefined {
  if (opener < 128 && (CLASS[opener] as number) & DIGIT_CHARACTER) return counted(value);
  if (value.length > 5 || !/^(?:true|false|null)$/i.test(value)) return value;
  return TRUTH.get(value);
}

const TRUTH = new Map([
  ["true", true],
  ["false", false],
]);

/** An integer, or text that begins with a digit and is no number: a date, a sentence. */
function counted(value: string): string | number | undefined {
  let at = 0;
  let number = 0;
  for (let c = value.charCodeAt(0); c >= 48 && c <= 57; c = value.charCodeAt(++at)) number = number * 10 + c - 48;
  if (at === value.length) return at > 15 || (at > 1 && value[0] === "0") ? undefined : number;
  // Digits and a dot, an `e`, an `x` or an `o` may make a number of another form; one with a space in it is none.
  return /^\d+[.eExo]\S*$/.test(value) ? undefined : value;
}
