// What was changed in a record, in words.

import { isDeepStrictEqual } from "node:util";
import { shownEntry } from "../../keep/edit/change.js";
import type { FieldValues } from "../../keep/edit/fields.js";
import type { NewValues } from "../../keep/edit/record.js";
import { oneLine } from "../../model/escape.js";
import type { Item, Scalar, Value } from "../../model/record.js";
import { shortened } from "../../model/shortened.js";

/** "arsom-16: start is now 2019-02-19, was 2018-02-19; topics gains energy; venue is gone, was Legian". */
export function doneOf(id: string, before: FieldValues, values: NewValues): string {
  return `${id}: ${partsDone(before, values).join("; ")}`;
}

/** The same of each field. */
export function partsDone(before: FieldValues, values: NewValues): string[] {
  return [...values].map(([name, value]) => {
    const old = before[name];
    if (Array.isArray(old) && Array.isArray(value)) return listDone(name, old, value);
    const was = old === undefined ? "" : `, was ${shown(old)}`;
    return value === undefined ? `${name} is gone${was}` : `${name} is now ${shown(value)}${was}`;
  });
}

/** What has come into a list, and what is gone from it. */
function listDone(name: string, before: (Scalar | Item)[], after: (Scalar | Item)[]): string {
  const without = (list: (Scalar | Item)[], others: (Scalar | Item)[]) =>
    list.filter((entry) => !others.some((one) => isDeepStrictEqual(one, entry)));
  const [come, gone] = [without(after, before), without(before, after)];
  if (come.length + gone.length === 0) return `${name} is in another order`;
  const parts = [come.length > 0 ? `gains ${shown(come as Value)}` : "", gone.length > 0 ? `loses ${shown(gone as Value)}` : ""];
  return `${name} ${parts.filter(Boolean).join(" and ")}`;
}

/** So much of a value is shown; all of it stands in the file. */
const MOST = 120;

function shown(value: Value): string {
  const entries: (Scalar | Item)[] = Array.isArray(value) ? value : [value];
  const text = oneLine(entries.map(shownEntry).join(typeof entries[0] === "object" ? "; " : ", "));
  return shortened(text, MOST);
}
