// A country acts for ASEAN only once it has joined.

import { meetingsIn, type Placed } from "../../domain/meetings.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import { certainlyBefore, parseDate } from "../../model/date.js";
import { greatest } from "../../model/extremes.js";
import type { Finding, Slots } from "../../model/finding.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import { certainlyOver, daysOfSpan } from "../../model/span.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "not-yet-member",
  severity: "error",
  summary: "a country that chairs or coordinates for ASEAN before it joined",
  why: "Timor-Leste joined on 26 October 2025, Cambodia in 1999. A turn in the chair before that day is a wrong country or a wrong date.",
  sentences: {
    main: "{chair} of {country} chairs {record} ({when}), before {country} joined ASEAN ({joined})",
    side: "{country} chairs {record} ({when}), before it joined ASEAN ({joined})",
    term: "{country} is in office by {date}, before it joined ASEAN ({joined})",
    joined: "the day it joined is here",
  },
  help: { check: "the country, the date, or the day it joined is wrong" },
  breaks: `
kind: member
version: 1
id: timor-leste
code: TL
name: Timor-Leste
joined: 2025-10-26
---
kind: term
version: 1
id: coordinator-russia-tl
office: coordinator
country: TL
from: 2024-07-27 # <- not-yet-member
`,
  clean: `
kind: member
version: 1
id: indonesia
code: ID
name: Indonesia
joined: 1967-08-08
---
kind: term
version: 1
id: coordinator-russia-id
office: coordinator
country: ID
from: 2018-08-02
`,
  *check(store): Iterable<Finding> {
    const members = new Map(store.all("member").map((member) => [member.fields.code, member]));
    for (const term of store.all("term")) {
      const member = members.get(term.fields.country);
      const early = member && earlyDate(term, member);
      if (early) yield finding(term, early.path, member, "term", { date: { date: early.date } });
    }
    // Few meetings lie before the day the last country joined: no other can be early.
    const days = [...members.values()].flatMap(({ fields }) => parseDate(fields.joined ?? "")?.earliest ?? []);
    const last = greatest(days);
    for (const meeting of meetingsIn(store)) {
      const { to } = meeting.span;
      if (to && to.latest < last && meeting.record.fields.chairs) yield* early(meeting, members, store);
    }
  },
};

type Member = ArsomRecord<"member">;

function finding(record: ArsomRecord, path: Path, member: Member, say: string, slots: Slots): Finding {
  return {
    rule: "not-yet-member",
    at: { record, path },
    say,
    slots: { ...slots, country: { country: member.fields.code }, joined: { date: String(member.fields.joined) } },
    related: [{ at: { record: member, path: ["joined"] }, say: "joined" }],
    help: "check",
  };
}

/** The first of a term's dates that certainly lies before the day the country joined. */
function earlyDate({ fields }: ArsomRecord<"term">, member: Member): { path: Path; date: string } | undefined {
  const joined = parseDate(String(member.fields.joined));
  const dates: { path: Path; date?: string }[] = [
    { path: ["from"], date: fields.from },
    { path: ["to"], date: fields.to },
  ];
  for (const [i, date] of (fields.seen ?? []).entries()) dates.push({ path: ["seen", i], date });
  for (const { path, date } of dates) {
    if (date && certainlyBefore(parseDate(date), joined)) return { path, date };
  }
  return undefined;
}

/** Those in the chair of a meeting for a country that joined only later; the partner's own side is not concerned. */
function* early({ record: meeting, span, partner }: Placed, members: Map<string, Member>, store: Store): Iterable<Finding> {
  for (const [i, id] of (meeting.fields.chairs ?? []).entries()) {
    const chair = store.find("chair", id);
    const country = chair ? chair.fields.country : store.find("member", id)?.fields.code;
    const member = country ? members.get(country) : undefined;
    if (!member?.fields.joined || !certainlyOver(span, daysOfSpan(member.fields.joined, undefined))) continue;
    if (country === partner?.fields.code) continue;
    const slots: Slots = { record: { record: meeting }, when: whenOf(meeting).slot };
    if (chair) slots.chair = { text: "name", of: chair.fields };
    yield finding(meeting, ["chairs", i], member, chair ? "main" : "side", slots);
  }
}
