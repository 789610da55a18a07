// Everything of a store that anything could ask for, as plain data; by it two ways of reading are held equal.
import { loadFolder } from "../../../src/load/load.js";
import { rangeOf } from "../../../src/load/locate.js";
import type { Store } from "../../../src/load/store.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { runRules } from "../../../src/rules/engine/check.js";
import { sayAll } from "../../rules/say.js";

/** The same data for the same store. */
export function whole(store: Store): unknown {
  const record = ({ kind, id, fields, broken, place: { file, start, end } }: ArsomRecord) => [
    [kind, id, broken === true, file.path, start, end, file.text.slice(start, end)],
    Object.entries(fields),
    prototypesIn(fields),
  ];
  const { findings } = runRules(store);
  return {
    records: store.records.map(record),
    kinds: [...store.kinds.keys()].map((kind) => [kind, store.all(kind).map(({ id }) => id)]),
    broken: store.broken.map(record),
    repeated: store.repeated.map(({ record: one, first }) => [record(one), record(first)]),
    reported: [...store.reported].map(([rule, findings]) => [rule, findings.length]),
    suppressions: store.suppressions.map(({ rules, reason, covers, record: { id } }) => [rules, reason, covers, id]),
    unread: [store.unread, [...store.unreadIds], store.unreadText.map(({ file, start, end }) => [file.path, start, end])],
    files: store.files.map(({ path, text }) => [path, text]),
    said: sayAll(findings),
    places: findings.map(({ rule, severity, at }) => {
      const { file, start, end } = rangeOf(at);
      return [rule, severity, file.path, start, end];
    }),
  };
}

/** Whether each map has the names that every object of JavaScript has, in order. */
function prototypesIn(value: unknown): boolean[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(prototypesIn);
  return Array.isArray(value) ? inside : [Object.getPrototypeOf(value) === null, ...inside];
}

/** What a folder holds, as it is read with these options. */
export async function wholeOf(at: string, options: Partial<Parameters<typeof loadFolder>[0]> = {}): Promise<unknown> {
  return whole((await loadFolder({ folder: at, cwd: at, today: "2026-11-22", ...options })).store);
}
