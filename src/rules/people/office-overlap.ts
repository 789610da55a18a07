// One office has one holder at a time.

import { overlapBeyondHandover } from "../../domain/terms.js";
import type { Store } from "../../load/store.js";
import { type Day, dayText, parseDate } from "../../model/date.js";
import { greatest, smallest } from "../../model/extremes.js";
import type { Finding } from "../../model/finding.js";
import { bare } from "../../model/fold.js";
import { append } from "../../model/group.js";
import type { ArsomRecord } from "../../model/record.js";
import { spanOf } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

/** Offices that a government has several of at once: Russia has ten deputy ministers, Cambodia many secretaries of state. */
const SEVERAL =
  /\b(deputy|vice|assistant|associate|senior|under-?secretary|secretary of state|state secretary|minister of state|adviser|advisor|counsellor|senator|member|envoy|representative|commissioner|ambassador-at-large|former|acting)\b/;

export const rule: RuleFile = {
  id: "office-overlap",
  severity: "warning",
  summary: "two people certainly in one office of one country at once; offices that several hold, such as deputy minister, are left out",
  why: "There is one foreign minister at a time. Where two are recorded for the same days, a handover is dated wrong, and one of them is named in the chair of meetings that the other held.",
  sentences: {
    main: "{chair} and {other} both hold the office of {title} of {country} on {date}",
    other: "the other one is here",
  },
  help: { date: "correct the day on which one took over from the other, or tell the titles apart" },
  breaks: `
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
offices:
  - title: Director-General for ASEAN Cooperation
    from: 2016
    to: 2022-03
---
kind: chair
version: 1
id: sidharto-suryodipuro
name: Sidharto Reza Suryodipuro
country: ID
offices:
  - title: Director-General for ASEAN Cooperation # <- office-overlap
    seen: [2021-01-26, 2023-09-03]
`,
  clean: `
kind: chair
version: 1
id: jose-tavares
name: Jose Tavares
country: ID
offices:
  - title: Director-General for ASEAN Cooperation
    from: 2016
    to: 2020
---
kind: chair
version: 1
id: sidharto-suryodipuro
name: Sidharto Reza Suryodipuro
country: ID
offices:
  - title: Director-General for ASEAN Cooperation
    seen: [2021-01-26, 2023-09-03]
`,
  *check(store): Iterable<Finding> {
    for (const turns of turnsIn(store).values()) {
      let longest: Turn | undefined;
      for (const turn of turns.sort((a, b) => a.first - b.first)) {
        if (longest && longest.chair !== turn.chair && overlapBeyondHandover(longest, turn)) yield finding(longest, turn);
        if (!longest || turn.last > longest.last) longest = turn;
      }
    }
  },
};

/** One holder of an office, from the latest start to the earliest end, days on which it was seen counted. */
interface Turn {
  chair: ArsomRecord<"chair">;
  at: number;
  first: Day;
  last: Day;
}

/** The turns of each office of each country that has certain days, in file order. */
function turnsIn(store: Store): Map<string, Turn[]> {
  const turns = new Map<string, Turn[]>();
  const today = parseDate(store.today)?.latest as Day;
  for (const chair of store.all("chair")) {
    if (store.isRepeated(chair)) continue;
    for (const [at, { title, from, to, seen }] of (chair.fields.offices ?? []).entries()) {
      const office = bare(title);
      if (SEVERAL.test(office)) continue;
      const span = spanOf(from, to, seen);
      const known = [span.from, ...(span.seen ?? []), span.to].flatMap((date) => (date && !date.qualifier ? [date] : []));
      const first = smallest(known.map(({ latest }) => latest));
      const last = Math.max(greatest(known.map(({ earliest }) => earliest)), span.open && known.length > 0 ? today : first);
      if (known.length === 0 || first > last) continue;
      const key = `${chair.fields.country} ${office}`;
      append(turns, key, { chair, at, first, last });
    }
  }
  return turns;
}

function finding(other: Turn, { chair, at, first }: Turn): Finding {
  return {
    rule: "office-overlap",
    at: { record: chair, path: ["offices", at, "title"] },
    slots: {
      chair: { text: "name", of: chair.fields },
      other: { text: "name", of: other.chair.fields },
      title: { text: "title", of: chair.fields.offices?.[at] ?? {} },
      country: { country: chair.fields.country },
      date: { date: dayText(first) },
    },
    related: [{ at: { record: other.chair, path: ["offices", other.at, "title"] }, say: "other" }],
    help: "date",
  };
}
