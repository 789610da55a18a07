// How many member states ASEAN has depends on the day.

import { extentOfRecord } from "../../domain/extent.js";
import { practiceIn } from "../../domain/practice.js";
import { isSettled } from "../../domain/settled.js";
import type { Store } from "../../load/store.js";
import { type Day, parseDate } from "../../model/date.js";
import { greatest } from "../../model/extremes.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";
import { unreadCodes } from "../engine/unread.js";

export const rule: RuleFile = {
  id: "member-count",
  severity: "warning",
  summary: "a claim of so many member states that is not the number on that day",
  why: "ASEAN grew from five members to eleven. A source that counts ten after 26 October 2025, or eleven before it, was written on another day than it says, or copies an older text.",
  sentences: {
    main: "{source} counts {count} member {count|state|states} ({when}), when there were {number}",
    joined: "{member} joined at this time: {date}",
  },
  help: { judge: "if the source is wrong, give the claim rank: rejected and a reason; if not, a day of joining is wrong" },
  breaks: `
kind: source
version: 1
id: greetingvietnam-1996
title: On the seven countries of ASEAN
published: 1994-08-08
---
kind: claim
version: 1
source: greetingvietnam-1996
member_count: 7 # <- member-count
---
kind: member
version: 1
id: indonesia
code: ID
name: Indonesia
joined: 1967-08-08
---
kind: member
version: 1
id: malaysia
code: MY
name: Malaysia
joined: 1967-08-08
---
kind: member
version: 1
id: philippines
code: PH
name: Philippines
joined: 1967-08-08
---
kind: member
version: 1
id: singapore
code: SG
name: Singapore
joined: 1967-08-08
---
kind: member
version: 1
id: thailand
code: TH
name: Thailand
joined: 1967-08-08
---
kind: member
version: 1
id: brunei
code: BN
name: Brunei Darussalam
joined: 1984-01-07
---
kind: member
version: 1
id: viet-nam
code: VN
name: Viet Nam
joined: 1995-07-28
`,
  clean: `
kind: source
version: 1
id: asean-1976-bali
title: On the five countries of ASEAN
published: 1976-02
---
kind: claim
version: 1
source: asean-1976-bali
member_count: 5
---
kind: member
version: 1
id: indonesia
code: ID
name: Indonesia
joined: 1967-08-08
---
kind: member
version: 1
id: malaysia
code: MY
name: Malaysia
joined: 1967-08-08
---
kind: member
version: 1
id: philippines
code: PH
name: Philippines
joined: 1967-08-08
---
kind: member
version: 1
id: singapore
code: SG
name: Singapore
joined: 1967-08-08
---
kind: member
version: 1
id: thailand
code: TH
name: Thailand
joined: 1967-08-08
---
kind: member
version: 1
id: brunei
code: BN
name: Brunei Darussalam
joined: 1984-01-07
`,
  *check(store): Iterable<Finding> {
    const joins = joinsIn(store);
    const founders = practiceIn("founding-members", store).members;
    for (const claim of store.all("claim")) {
      const { member_count: count, source } = claim.fields;
      const days = count === undefined || isSettled(claim) ? undefined : daysOf(claim, store);
      if (count === undefined || !days) continue;
      const [least, most] = [numberBy(joins.latest, days.first), numberBy(joins.earliest, days.last) + joins.unread];
      // ASEAN never had fewer: a data set with fewer lacks some.
      if (most < founders || (count >= least && count <= most)) continue;
      // The last that had joined, or the first that had not, is what the count misses.
      const member = joins.members[count < least ? least - 1 : most - joins.unread];
      yield {
        rule: "member-count",
        at: { record: claim, path: ["member_count"] },
        slots: {
          source,
          count,
          when: { span: [days.text, days.end] },
          number: least === most ? least : `${least}–${most}`,
          member: { text: "name", of: member?.record.fields ?? {} },
          date: { date: member?.joined ?? "" },
        },
        related: member ? [{ at: { record: member.record, path: ["joined"] }, say: "joined" }] : [],
        help: "judge",
      };
    }
  },
};

/** The days on which members joined, at the latest and at the earliest; one in doubt or unknown may be any, as of those whose records cannot be read. */
function joinsIn(store: Store) {
  const members = store.all("member").map((record) => {
    const { joined = "" } = record.fields;
    const date = parseDate(joined);
    const sure = date && !date.qualifier;
    return {
      record,
      joined,
      earliest: sure ? date.earliest : Number.NEGATIVE_INFINITY,
      latest: sure ? date.latest : Number.POSITIVE_INFINITY,
    };
  });
  const sorted = (days: number[]) => days.sort((a, b) => (a < b ? -1 : Number(a > b)));
  members.sort((a, b) => (a.latest < b.latest ? -1 : Number(a.latest > b.latest)));
  const unread = store.broken.filter(({ kind }) => kind === "member").length + unreadCodes(store).size;
  return {
    members,
    unread,
    earliest: sorted(members.map((member) => member.earliest)),
    latest: sorted(members.map((member) => member.latest)),
  };
}

/** How many of sorted days are not after a day. */
function numberBy(days: number[], day: Day): number {
  const after = days.findIndex((one) => one > day);
  return after < 0 ? days.length : after;
}

/** The days a claim may speak of: those of what it speaks of, and the day it was published. */
function daysOf(
  claim: { fields: { source: string; record?: string } },
  store: Store,
): { first: Day; last: Day; text: string; end: string } | undefined {
  const spoken = store.get(claim.fields.record);
  const event = spoken && !spoken.broken && (spoken.kind === "meeting" || spoken.kind === "milestone") ? spoken : undefined;
  const published = store.find("source", claim.fields.source)?.fields.published;
  const dates = [
    published ? { record: store.get(claim.fields.source), text: published } : undefined,
    event && { record: event, text: undefined },
  ];
  const found = dates.flatMap((entry) => {
    if (!entry?.record) return [];
    const extent = extentOfRecord(entry.record, store.kind(entry.record.kind));
    const text = entry.text ?? String(entry.record.fields.start ?? entry.record.fields.date);
    return extent && !/[~?%]/.test(text) ? [{ ...extent, text }] : [undefined];
  });
  if (found.length === 0 || found.includes(undefined)) return undefined;
  const days = (found as { earliest: Day; latest: Day; text: string }[]).sort((a, b) => a.earliest - b.earliest);
  const [first, last] = [days[0], days.at(-1)] as [(typeof days)[0], (typeof days)[0]];
  return { first: first.earliest, last: greatest(days.map(({ latest }) => latest)), text: first.text, end: last.text };
}
