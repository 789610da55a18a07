// Renderings of a text in other languages (`note_ru` beside `note`) that a change of the text leaves as they are.
import { isDeepStrictEqual } from "node:util";
import { LANGS } from "../../language/codes.js";
import type { Item, Scalar, Value } from "../../model/record.js";

/** Values of a record, or of an entry; what is gone may be named. */
type Texts = { [name: string]: Value | undefined };

/** The paths of renderings that stay beside a text that becomes another: `reason_ru`, `outcomes.0.text_id`. */
export function renderingsLeft(before: Texts, after: Texts): string[] {
  return Object.keys(after).flatMap((name) => {
    const entries = entriesLeft(before[name], after[name]).map((path) => `${name}.${path}`);
    return [...leftOf(name, before, after), ...entries];
  });
}

function leftOf(name: string, before: Texts, after: Texts): string[] {
  if (before[name] === undefined || after[name] === undefined || isDeepStrictEqual(before[name], after[name])) return [];
  return LANGS.map((lang) => `${name}_${lang}`).filter(
    (other) => after[other] !== undefined && isDeepStrictEqual(before[other], after[other]),
  );
}

/** The same within the entries of a list, each held against the one that stood in its place. */
function entriesLeft(before: Value | undefined, after: Value | undefined): string[] {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return [];
  return after.flatMap((entry: Scalar | Item, i) => {
    const old = before[i];
    if (typeof entry !== "object" || typeof old !== "object") return [];
    return Object.keys(entry).flatMap((name) => leftOf(name, old, entry).map((path) => `${i}.${path}`));
  });
}
