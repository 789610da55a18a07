// Nothing was agreed with a partner before there were relations with it.

import { meetingsIn, type Placed, placedAgreement } from "../../domain/meetings.js";
import { isOff } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, certainlyBefore, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "before-relations",
  severity: "error",
  summary: "a meeting or agreement with a partner before relations with it began, or, that unknown, before its earliest level",
  why: "A dialogue begins once. What is dated before it has a wrong year, or the beginning was earlier than we hold. Accession to a treaty of ASEAN needs no relations, and often comes first.",
  sentences: {
    main: "{record} ({when}) is with {partner} before relations began ({since})",
    level: "{record} ({when}) is with {partner} before its first level of partnership ({level}: {since})",
    since: "this is the beginning",
  },
  help: { check: "one of the two dates is wrong, or relations_since is to be earlier" },
  breaks: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
relations_since: 1991-07
---
kind: agreement
version: 1
id: asean-russia-declaration-2004
title: Joint Declaration on Cooperation against International Terrorism
type: declaration
partner: russia
adopted: 1974-07-02 # <- before-relations
`,
  clean: `
kind: partner
version: 1
id: uk
code: GB
name: United Kingdom
status: dialogue
levels:
  - level: dialogue
    since: 2021-08-02
---
kind: agreement
version: 1
id: asean-uk-tac-accession-2012
title: Accession of the United Kingdom to the Treaty of Amity and Cooperation
type: accession
partner: uk
signed: 2012-07
`,
  *check(store): Iterable<Finding> {
    const beginnings = new Map(store.all("partner").map((partner) => [partner, beginningOf(partner)]));
    for (const { record, span, partner } of eventsIn(store)) {
      const begin = partner && beginnings.get(partner);
      if (!begin || !certainlyBefore(span.to, begin.date)) continue;
      const when = whenOf(record);
      yield {
        rule: "before-relations",
        at: { record, path: [when.field] },
        say: begin.level ? "level" : "main",
        slots: {
          record: { record },
          when: when.slot,
          partner: { country: partner.fields.code },
          since: { date: begin.date.text },
          level: { value: begin.level ?? "" },
        },
        related: [{ at: { record: partner, path: begin.path }, say: "since" }],
        help: "check",
      };
    }
  },
};

/** Meetings and agreements, each with its partner. Accessions are left out, and so is what was called off. */
function eventsIn(store: Store): Placed<ArsomRecord>[] {
  const meetings = meetingsIn(store).filter(({ record }) => !isOff(record));
  const agreements = store.all("agreement").filter(({ fields }) => fields.type !== "accession");
  return [...meetings, ...agreements.map((agreement) => placedAgreement(agreement, store))];
}

/** When it began: relations, or that unknown the earliest of its levels, when each has a date without doubt. */
function beginningOf({ fields }: ArsomRecord<"partner">): { date: CivilDate; path: Path; level?: string } | undefined {
  const since = parseDate(fields.relations_since ?? "");
  if (since) return { date: since, path: ["relations_since"] };
  const dated = (fields.levels ?? []).map(({ level, since: text }, i) => ({
    date: parseDate(text ?? ""),
    level,
    path: ["levels", i, "since"],
  }));
  if (dated.some(({ date }) => !date || date.qualifier)) return undefined;
  const levels = dated as { date: CivilDate; level: string; path: Path }[];
  return levels.sort((a, b) => a.date.earliest - b.date.earliest)[0];
}
