// A date in the right form that no calendar has.
import { daysInMonth, looksLikeDate, parseDate } from "../../model/date.js";
import type { Finding, Slots } from "../../model/finding.js";
import type { Field } from "../../model/kind.js";
import type { Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "impossible-date",
  severity: "error",
  summary: "a day or month that does not exist, such as 29 February 2019",
  why: "A day that does not exist cannot be sorted or compared, and is always a slip: of the pen, or of the source. What a source printed is kept word for word under printed, where any text may stand.",
  sentences: {
    main: "{value} is no day: {month} has the days 1 to {days}",
    month: "{value} is in no month: the months are 01 to 12",
  },
  help: {
    printed: "if the source prints it so, put it under printed: the claim then quotes it and is not compared",
    slip: "correct the slip, or write only the year or month that is known",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-29 # <- impossible-date
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
`,
  *check(store): Iterable<Finding> {
    const plans = new Map([...store.kinds].map(([name, kind]) => [name, [...kind.fields.values()].filter(holdsDate)]));
    for (const record of store.records) {
      const spoken = record.kind === "claim" ? store.get(record.fields.record) : undefined;
      const fieldsOfRecord: { [field: string]: unknown } = record.fields;
      const own = plans.get(record.kind) ?? [];
      for (const field of spoken ? [...own, ...(plans.get(spoken.kind) ?? [])] : own) {
        const held = fieldsOfRecord[field.name];
        if (held === undefined || (typeof held === "string" && parseDate(held))) continue;
        for (const [path, value] of datesIn(held, field, [field.name])) {
          if (parseDate(value) || !looksLikeDate(value)) continue;
          const help = record.kind === "claim" ? "printed" : "slip";
          yield { rule: "impossible-date", at: { record, path }, ...sayOf(value), help };
        }
      }
    }
  },
};

function holdsDate(field: Field): boolean {
  return field.type === "date" || field.of?.type === "date" || [...(field.fields?.values() ?? [])].some(holdsDate);
}

/** Every text that a field holds where a date belongs, in lists and maps too. */
function* datesIn(value: unknown, field: Field, path: Path): Iterable<[Path, string]> {
  if (field.type === "date" && typeof value === "string") yield [path, value];
  if (!Array.isArray(value)) return;
  for (const [i, entry] of value.entries()) {
    if (field.of) yield* datesIn(entry, field.of, [...path, i]);
    else for (const [name, part] of field.fields ?? []) yield* datesIn(entry?.[name], part, [...path, i, name]);
  }
}

function sayOf(value: string): { say: string; slots: Slots } {
  const [year, month] = value.split("-").map((part) => Number.parseInt(part, 10)) as [number, number];
  if (month < 1 || month > 12) return { say: "month", slots: { value } };
  return { say: "main", slots: { value, month: { date: value.slice(0, 7) }, days: daysInMonth(year, month) } };
}
