// Nothing ends before it begins.
import { certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

/** The fields that begin and end a period, in a record or in an entry of a list. */
const PAIRS = [
  ["start", "end"],
  ["from", "to"],
  ["date", "end"],
] as const;

export const rule: RuleFile = {
  id: "end-before-start",
  severity: "error",
  summary: "a meeting, term, office or plan that ends before it begins",
  why: "One of the two dates is wrong, and every length, overlap and gap that is reckoned from them is wrong with it.",
  sentences: {
    main: "{record} ends before it begins: its {last} is {end}, its {first} is {begin}",
    entry: "an entry of {field} ends before it begins: its {last} is {end}, its {first} is {begin}",
    begin: "it begins here",
  },
  help: { swap: "one of the two dates is wrong, or they have changed places" },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-20
end: 2019-02-19 # <- end-before-start
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
`,
  *check(store): Iterable<Finding> {
    for (const { name, fields } of store.kinds.values()) {
      const lists = [...fields.values()].filter((field) => field.fields && pairsIn(field.fields).length > 0);
      const pairs = pairsIn(fields);
      if (pairs.length + lists.length === 0) continue;
      for (const record of store.all(name)) {
        if (mayBeReversed(record.fields, pairs)) yield* reversed(record, record.fields, [], pairs);
        for (const list of lists) {
          const entries = (record.fields[list.name] ?? []) as { [field: string]: unknown }[];
          for (const [i, entry] of entries.entries())
            yield* reversed(record, entry, [list.name, i], pairsIn(list.fields as Map<string, Field>));
        }
      }
    }
  },
};

type Pair = (typeof PAIRS)[number];

function pairsIn(fields: Map<string, Field>): Pair[] {
  return PAIRS.filter((pair) => pair.every((name) => fields.get(name)?.type === "date"));
}

/** False of most records, at once: of dates that are certainly in order, the texts are too. */
function mayBeReversed(values: { [field: string]: unknown }, pairs: Pair[]): boolean {
  return pairs.some(([first, last]) => {
    const [begin, end] = [values[first], values[last]];
    return typeof begin === "string" && typeof end === "string" && end < begin;
  });
}

function* reversed(record: ArsomRecord, values: { [field: string]: unknown }, path: Path, pairs: Pair[]): Iterable<Finding> {
  for (const [first, last] of pairs) {
    const [begin, end] = [values[first], values[last]];
    if (typeof begin !== "string" || typeof end !== "string") continue;
    if (!certainlyBefore(parseDate(end), parseDate(begin))) continue;
    yield {
      rule: "end-before-start",
      at: { record, path: [...path, last] },
      say: path.length > 0 ? "entry" : "main",
      slots: {
        record: { record },
        field: { field: String(path[0] ?? "") },
        first: { field: first },
        last: { field: last },
        begin: { date: begin },
        end: { date: end },
      },
      related: [{ at: { record, path: [...path, first] }, say: "begin" }],
      help: "swap",
    };
  }
}
