// The first and the last day of a year stand too often for a day that nobody knew.
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

/** Sources print their own day of publication; a claim gives what its source says. */
const PASSED_OVER = ["source", "claim"];

export const rule: RuleFile = {
  id: "placeholder-date",
  severity: "note",
  summary: "1 January or 31 December to the day, and no claim that gives the day",
  why: "Tables and old databases write 1 January where only the year was known. Read as a day, it puts meetings on a holiday and orders things that nobody can order.",
  sentences: {
    main: "{record}: {field} is {date}, a day that often stands for the whole year, and no claim gives it",
  },
  help: { year: "if only the year is known, write the year alone; if the day is known, record the claim that gives it" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-tac-accession-2004
title: Accession of Russia to the Treaty of Amity and Cooperation in Southeast Asia
type: accession
signed: 2004-01-01 # <- placeholder-date
`,
  clean: `
kind: agreement
version: 1
id: asean-china-trade-in-goods-2005
title: A text that entered into force on New Year's Day
type: agreement
in_force: 2010-01-01
---
kind: source
version: 1
id: cafta-2010
title: China-ASEAN free trade area starts operation
---
kind: claim
version: 1
source: cafta-2010
record: asean-china-trade-in-goods-2005
in_force: 2010-01-01
`,
  *check(store): Iterable<Finding> {
    for (const kind of store.kinds.values()) {
      if (PASSED_OVER.includes(kind.name)) continue;
      const fields = [...kind.fields.values()].filter(isDated);
      for (const record of fields.length > 0 ? store.all(kind.name) : []) {
        // The chair of ASEAN is held for a calendar year: these are its days.
        if (record.fields.office === "asean-chair") continue;
        for (const field of fields) {
          const value = record.fields[field.name];
          for (const { path, date } of value === undefined ? NONE : placeholdersIn(value, field, [field.name])) {
            if (claimedDays(record, store).has(date)) continue;
            const slots = {
              record: { record },
              field: { field: path.filter((step) => typeof step === "string").join(".") },
              date: { date },
            };
            yield { rule: "placeholder-date", at: { record, path }, slots, help: "year" };
          }
        }
      }
    }
  },
};

function isDated({ type, of, fields }: Field): boolean {
  return type === "date" || of?.type === "date" || [...(fields?.values() ?? [])].some(isDated);
}

const NONE: { path: Path; date: string }[] = [];

/** The first and last days of years in a field, with their paths. */
function placeholdersIn(value: unknown, field: Field, path: Path): { path: Path; date: string }[] {
  if (typeof value === "string") {
    return field.type === "date" && (value.endsWith("-01-01") || value.endsWith("-12-31")) ? [{ path, date: value }] : NONE;
  }
  if (!Array.isArray(value)) return NONE;
  return value.flatMap((entry, i) => {
    if (field.of) return placeholdersIn(entry, field.of, [...path, i]);
    const parts = [...(field.fields?.values() ?? [])];
    return parts.flatMap((part) => placeholdersIn((entry as { [name: string]: unknown })[part.name], part, [...path, i, part.name]));
  });
}

/** The days that claims on a record give, wherever they stand in them. */
function claimedDays(record: ArsomRecord, store: Store): Set<string> {
  const days = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "string") days.add(value);
    else if (value !== null && typeof value === "object") for (const part of Object.values(value)) gather(part);
  };
  for (const { fields } of store.claimsOn(record.id)) if (fields.rank !== "rejected") gather(fields);
  return days;
}
